import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ourArchive } from '../support/ourArchive.ts';
import { reader } from '../support/reader.ts';

/** The page, `text.txt` and `source.tei.xml` say the same words: a browser reads both, with its own parsers. */
const { open, faults } = reader();

describe.each(ourArchive().sources)('$id', ({ id }) => {
  test('says on its page what its TEI file says', async () => {
    const page = await open(`sources/${id}/`);
    const { shown, encoded } = await page.evaluate(async () => {
      const response = await fetch('source.tei.xml');
      const tei = new DOMParser().parseFromString(await response.text(), 'application/xml');
      const encodedIn = (type: string): [string, string | null][] =>
        [...tei.querySelectorAll(`div[type="${type}"] :is(p, head)`)].map((paragraph) => {
          for (const received of paragraph.querySelectorAll('orig, sic, surplus'))
            received.remove();
          return [paragraph.getAttribute('xml:id') ?? '', paragraph.textContent];
        });
      const shownIn = (selector: string): [string, string | null][] =>
        [...document.querySelectorAll(selector)].map((words) => {
          const id = words.closest('[id]')?.id ?? '';
          for (const ours of words.querySelectorAll('[data-apparatus]')) ours.remove();
          return [id, words.textContent];
        });
      return {
        encoded: [encodedIn('edition'), encodedIn('translation')],
        shown: [shownIn('.paragraph [data-text]'), shownIn('.paragraph .translation')],
      };
    });
    expect(shown).toEqual(encoded);
    const [paragraphs = []] = shown;
    const text = readFileSync(join(inject('sites').below, 'sources', id, 'text.txt'), 'utf8');
    expect(`${paragraphs.map(([, words]) => words).join('\n\n')}\n`).toBe(text);
    expect(faults()).toEqual([]);
    await page.context().close();
  });
});
