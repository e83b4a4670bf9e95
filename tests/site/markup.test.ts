import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { filesOf, textOf } from '../support/files.ts';

/** The pages are valid HTML, run nothing inline, and load nothing from elsewhere. */

const { root, below, other } = inject('sites');

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The tool’s own taste, not the HTML Standard: Astro writes void elements and attributes as the Standard allows.
    'no-implicit-button-type': 'error',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});

test.each(['root', 'below', 'other'] as const)(
  'every page of the site %s is valid HTML',
  async (name) => {
    const folder = { root, below, other }[name];
    const pages = filesOf(folder, '.html');
    expect(pages.length).toBeGreaterThan(4);
    const report = await validator.validateMultipleFiles(pages.map((page) => join(folder, page)));
    const complaints = report.results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, ruleId, message }) => `${filePath}:${String(line)} ${ruleId} ${message}`,
      ),
    );
    expect(complaints).toEqual([]);
  },
);

test('no page holds a script, a style or a handler of its own', () => {
  for (const file of filesOf(root, '.html')) {
    const html = textOf(root, file);
    expect(html, file).not.toMatch(
      /<style|<script(?![^>]*(?:\bsrc=|type="application\/ld\+json"))| style="| on[a-z]+="/,
    );
    expect(html, file).toContain('http-equiv="Content-Security-Policy"');
  }
});

/** Links that name something, and load nothing. */
const named =
  /rel="(?:canonical|license|cite-as|type|collection|item|describedby|schema\.DC(?:TERMS)?)"/;

test('no page loads anything from another host', () => {
  for (const file of filesOf(root, '.html')) {
    for (const [tag] of textOf(root, file).matchAll(
      /<(?:script|img|source|iframe|link)\b[^>]*>/g,
    )) {
      if (named.test(tag)) continue;
      expect(tag, file).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  }
  for (const file of filesOf(root, '.css'))
    expect(textOf(root, file)).not.toMatch(/url\((?:"|')?(?:https?:)?\/\//);
});
