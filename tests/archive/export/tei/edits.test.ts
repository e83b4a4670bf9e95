import { describe, expect, test } from 'vitest';
import { clean } from '../../../../src/archive/cleaning/clean.ts';
import { sourceTei } from '../../../../src/archive/export/tei/sourceTei.ts';
import type { Role, DeclaredEdit } from '../../../../src/archive/schemas.ts';
import { absolute, example } from './examples.ts';

/** How each kind of edit, and the lines that are no paragraph of their own, are marked up. */
const { source: model, archive } = example('harbour-opened');

/** The text of the edition, without what points out of it. */
function editionOf(
  received: string,
  edits: readonly DeclaredEdit[] = [],
  roles: Readonly<Record<string, Role>> = {},
): string {
  const { lines, blocks, edits: made, published } = clean(received, 'en', edits);
  const paragraphs = blocks.map((block) => ({
    ...block,
    role: roles[block.id] ?? 'body',
    translations: {},
  }));
  const xml = sourceTei(
    {
      ...model,
      original: Buffer.from(received),
      ...{ received, lines, paragraphs, edits: made, published, notes: [], mentions: [] },
    },
    archive,
    absolute,
  );
  const [, edition = ''] =
    /<div type="edition"[^>]*>\n([\s\S]*)\n<\/div>\n<\/body>/.exec(xml) ?? [];
  return edition.replace(/ ana="#edit\.[^"]*"/g, '');
}

const reason = 'because';

describe('within a line', () => {
  test.each([
    [
      'a quotation mark',
      '"Go"',
      '<choice><orig>"</orig><reg>“</reg></choice>Go<choice><orig>"</orig><reg>”</reg></choice>',
    ],
    ['an apostrophe', "it's", "it<choice><orig>'</orig><reg>’</reg></choice>s"],
    ['a dash', 'a - b', 'a <choice><orig>-</orig><reg>–</reg></choice> b'],
    ['a space before a sign', 'a , b', 'a<choice><orig> </orig><reg/></choice>, b'],
    ['a run of spaces', 'a  b', 'a<choice><orig>  </orig><reg> </reg></choice>b'],
    [
      'a character reference',
      'a &mdash; b',
      'a <choice><sic>&amp;mdash;</sic><corr>—</corr></choice> b',
    ],
    [
      'an invisible character',
      'a\u200Bb',
      'a<surplus reason="invisible-character">\u200B</surplus>b',
    ],
  ])('%s', (_, line, expected) => {
    expect(editionOf(line)).toBe(`<p xml:id="p1">${expected}</p>`);
  });

  test.each([
    ['nothing', '', 'a<surplus reason="markup">/p&gt;</surplus>b'],
    ['something', '…', 'a<choice><sic>/p&gt;</sic><corr>…</corr></choice>b'],
  ])('debris that %s takes the place of', (_, to, expected) => {
    const edit = {
      action: 'replace',
      line: 'p1',
      from: '/p>',
      to,
      kind: 'markup',
      reason,
    } as const;
    expect(editionOf('a/p>b', [edit])).toBe(`<p xml:id="p1">${expected}</p>`);
  });
});

describe('lines', () => {
  const remove = { action: 'remove', line: 'p2', kind: 'boilerplate', reason } as const;
  const join = (line: string): DeclaredEdit => ({ action: 'join', line, with: ' ', reason });

  test('line ends between paragraphs stand between them', () => {
    expect(editionOf('One\n\n\nTwo\n')).toBe(
      '<p xml:id="p1">One</p>\n<lb/>\n<lb/>\n<lb/>\n<p xml:id="p2">Two</p>\n<lb/>',
    );
  });

  test('a blank line keeps its white space', () => {
    expect(editionOf('One\n \t\nTwo')).toBe(
      '<p xml:id="p1">One</p>\n<lb/>\n<ab type="blank"> \t</ab>\n<lb/>\n<p xml:id="p2">Two</p>',
    );
  });

  test('a line that was left out stays in its place, with its id', () => {
    expect(editionOf('One\nMenu\nTwo', [remove])).toBe(
      '<p xml:id="p1">One</p>\n<lb/>\n<ab xml:id="p2" type="removed"><surplus reason="boilerplate">Menu</surplus></ab>\n<lb/>\n<p xml:id="p3">Two</p>',
    );
  });

  test('a joined line has its id on the line end before it', () => {
    expect(editionOf('One\ntwo', [join('p2')])).toBe(
      '<p xml:id="p1">One<choice><orig><lb xml:id="p2"/></orig><reg> </reg></choice>two</p>',
    );
  });

  test('a line that was left out between two that are one paragraph stands within it', () => {
    expect(editionOf('One\nMenu\ntwo', [remove, join('p3')])).toBe(
      '<p xml:id="p1">One<choice><orig><lb xml:id="p2"/></orig><reg/></choice><surplus reason="boilerplate">Menu</surplus><choice><orig><lb xml:id="p3"/></orig><reg> </reg></choice>two</p>',
    );
  });
});

describe('roles', () => {
  test('a title heads the text, a heading further down a section', () => {
    expect(
      editionOf('Title\nStand\nOne\nHead\nTwo', [], {
        p1: 'title',
        p2: 'standfirst',
        p4: 'heading',
      }).replaceAll('\n<lb/>', ''),
    ).toBe(
      [
        '<head xml:id="p1" type="title">Title</head>',
        '<p xml:id="p2" ana="#role.standfirst">Stand</p>',
        '<p xml:id="p3">One</p>',
        '<div type="section">',
        '<head xml:id="p4" type="heading">Head</head>',
        '<p xml:id="p5">Two</p>',
        '</div>',
      ].join('\n'),
    );
  });
});
