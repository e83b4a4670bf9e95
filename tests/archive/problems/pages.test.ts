import { expect, test } from 'vitest';
import { problemsOf } from './problemsOf.ts';

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
