import { describe, expect, test } from 'vitest';
import { problemsOf, problemsWhen } from './problemsOf.ts';

/** What is wrong with an editor’s page as MDX. */
test('a tag that is not closed is a problem at its line', () => {
  expect(problemsOf('mdx-unclosed-tag')).toEqual([
    {
      rule: 'mdx-syntax',
      file: 'pages/house-rules.mdx',
      line: 9,
      message: 'this is not valid MDX: Expected a closing tag for `<Quote>` (9:1-9:8)',
      hint: 'close every tag; write a brace or an angle bracket that is meant as a character as \\{ or \\<',
    },
  ]);
});

test('a brace that is meant as a character is a problem', () => {
  expect(problemsOf('mdx-brace')).toEqual([
    {
      rule: 'mdx-syntax',
      file: 'pages/house-rules.mdx',
      line: 7,
      message:
        'this is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`',
      hint: 'close every tag; write a brace or an angle bracket that is meant as a character as \\{ or \\<',
    },
  ]);
});

describe('a Citation that cannot be made is a problem', () => {
  const after = (citation: string): readonly string[] =>
    problemsWhen(['pages/index.mdx', 'A report says:', `A report says: ${citation}`]).map(
      ({ rule, file, line, message, hint }) =>
        `${rule} ${file}:${String(line)} ${message} → ${hint}`,
    );

  test.each([
    [
      '<Citation paragraph="p2" />',
      'citation-form pages/index.mdx:7 this Citation does not say which source it cites → write <Citation source="id-of-a-source" paragraph="p4" style="chicago" />',
    ],
    [
      '<Citation source="harbour-closd" />',
      'unknown-source pages/index.mdx:7 there is no source `harbour-closd` → did you mean `harbour-closed`? The sources are: harbour-closed, harbour-opened, port-zamkniety',
    ],
    [
      '<Citation source="harbour-closed" paragraph="p9" />',
      expect.stringContaining('unknown-paragraph pages/index.mdx:7'),
    ],
    [
      '<Citation source="harbour-closed" style="aap" />',
      'citation-form pages/index.mdx:7 there is no style `aap` → did you mean `apa`? The styles are: chicago, apa, mla, iso690, harvard',
    ],
  ])('%s', (citation, problem) => {
    expect(after(citation)).toEqual([problem]);
  });

  test('but not one that can', () => {
    expect(after('<Citation source="harbour-closed" paragraph="p2" style="apa" entry />')).toEqual(
      [],
    );
  });
});
