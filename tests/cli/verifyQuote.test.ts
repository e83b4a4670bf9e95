import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Outcome } from './run.ts';

/** `npm run verify-quote`: what it says of quotations, as text and as data, and how it ends. */
function verify(
  words: readonly string[],
  { content = 'tests/fixtures/sound', input = '' } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/verifyQuote.ts', ...words],
    {
      env: {
        ...process.env,
        ARCHIVE_CONTENT: content,
        SITE_URL: 'https://a.example',
        BASE_PATH: '/b/',
      },
      encoding: 'utf8',
      input,
      timeout: 50_000,
    },
  );
  return { status, stdout, stderr };
}

const ours = { content: 'content' };
const told = (quotation: string): string => verify([quotation], ours).stdout;

describe('a quotation', () => {
  test('that stands there is told with its place and address, and the command ends well', () => {
    expect(verify(['the police are not obstructing the protests'], ours)).toEqual({
      status: 0,
      stderr: '',
      stdout: `✓ Verbatim
    the police are not obstructing the protests
  → Report on security forces, 5 January 2022 (uncertain): published text, para. 5
    https://a.example/b/sources/security-forces-join-protesters/#p5

`,
    });
  });

  test('with a “not” lost is told with the difference marked', () => {
    const { status, stdout } = verify(['the police are obstructing the protests'], ours);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^✗ Differs\n/);
    expect(stdout).toContain('nearest passage: Report on security forces');
    expect(stdout).toContain('the police are [-not-] obstructing the protests');
    expect(stdout).toContain('· left out: “not”');
  });

  test.each([
    [
      'typography alone is no difference',
      "Nazarbayev's resignation, announced",
      0,
      '✓ Verbatim, in the text as received',
    ],
    [
      'capitals are one',
      'THE POLICE ARE NOT OBSTRUCTING',
      1,
      '✗ The same words, but for capital letters',
    ],
    ['diacritics are one', 'probowalo wtargnac', 1, '✗ The same words, but for capital letters'],
    ['so is an ellipsis', 'the police … the protests', 1, '✗ Verbatim but for what is marked'],
    [
      'words that were taken out are told as received',
      'date 2022-01-04',
      0,
      '✓ Verbatim, only in the text as received',
    ],
    ['words that are nowhere are not found', 'Zebras dance at night', 1, '✗ Not found'],
  ])('%s', (_, quotation, status, heading) => {
    const outcome = verify([quotation], ours);
    expect(outcome.stdout).toContain(heading);
    expect(outcome.status).toBe(status);
  });

  test('of words that were taken out says why, and leads to the page of edits', () => {
    expect(told('date 2022-01-04')).toContain(
      'https://a.example/b/sources/aktau-officers-side-with-protesters/edits/#p1',
    );
    expect(told('date 2022-01-04')).toMatch(/not published so \(extraction\): a date that/);
  });
});

describe('several quotations', () => {
  test('are judged one by one, and one that differs is enough for a bad end', () => {
    const good = 'the police are not obstructing the protests';
    expect(verify([good, good], ours).status).toBe(0);
    const { status, stdout } = verify([good, 'Zebras dance at night'], ours);
    expect(status).toBe(1);
    expect(stdout.match(/^[✓✗] .*$/gm)).toEqual(['✓ Verbatim', '✗ Not found']);
  });

  test('are read from the standard input, line by line', () => {
    const input =
      'the police are not obstructing the protests\nAmid the unrest, the government resigned\n';
    const { status, stdout } = verify(['-'], { ...ours, input });
    expect([status, stdout.match(/^[✓✗] .*$/gm)]).toEqual([0, ['✓ Verbatim', '✓ Verbatim']]);
  });

  test('can be had as data', () => {
    const { status, stdout } = verify(['--json', 'police are obstructing the protests'], ours);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        quotation: 'police are obstructing the protests',
        verdict: 'differs',
        occurrences: [
          {
            source: 'security-forces-join-protesters',
            layer: 'published',
            paragraphs: ['p5'],
            url: 'https://a.example/b/sources/security-forces-join-protesters/#p5',
            words: ['police are not obstructing the protests'],
            changes: [{ source: 'not', quotation: '' }],
          },
        ],
      },
    ]);
  });
});

describe('where nothing can be judged, the command ends with 2 and says why, without a stack trace', () => {
  test.each([
    ['without a quotation', [], {}, /^usage: npm run verify-quote/],
    [
      'with an option that it does not have',
      ['--quick', 'words'],
      {},
      /^usage: npm run verify-quote/,
    ],
    ['with an empty quotation', [''], {}, /^There is no word to look for/],
    ['with signs alone', ['“…”'], {}, /^There is no word to look for/],
    ['with nothing on the standard input', ['-'], {}, /^There is no word to look for/],
    [
      'in an archive with problems',
      ['words'],
      { content: 'tests/fixtures/lost-page' },
      /would vanish/,
    ],
    ['in no archive', ['words'], { content: 'tests/nowhere' }, /this file is missing/],
  ])('%s', (_, words, where, message) => {
    const { status, stdout, stderr } = verify(words, where);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('asked for help it tells how it is used', () => {
    const { status, stdout } = verify(['--help']);
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'usage: npm run verify-quote -- [--json] "a quotation" ["another" …]',
    ]);
  });

  test('nothing in a quotation can steer the terminal', () => {
    expect(told('\u001b[31mred herring\u0007 words')).not.toMatch(/[\u001b\u0007]/);
  });
});
