import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open.ts';
import { report } from '../../src/cli/report.ts';
import { run, snapshot, temporary } from './run.ts';

/**
 * Content that nobody should write: the check ends, tells a problem and not where the programme broke, and lets nothing
 * that it quotes steer the terminal.
 */
const folder = 'sources/dockers-end-strike';
const record = `${folder}/source.md`;
const megabyte = 1 << 20;

type Change = (content: string) => void;

function write(path: string, text: string | Uint8Array): Change {
  return (content) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
}

/** Replaces words of a file; they must be there. */
function replace(path: string, from: string, to: string): Change {
  return (content) => {
    const before = readFileSync(join(content, path), 'utf8');
    expect(before).toContain(from);
    writeFileSync(
      join(content, path),
      before.replace(from, () => to),
    );
  };
}

/** Puts other received bytes in the place of those that are there, and their SHA-256 into the record. */
function receive(text: string): Change {
  return (content) => {
    const path = join(content, record);
    const hash = createHash('sha256').update(text).digest('hex');
    write(`${folder}/original.txt`, text)(content);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/[0-9a-f]{64}/, hash));
  };
}

function page(body: string): Change {
  return write('pages/x.mdx', `---\ntitle: x\ndescription: x\norder: 1\n---\n\n${body}\n`);
}

function copyAs(name: string): Change {
  return (content) => {
    cpSync(join(content, folder), join(content, 'sources', name), { recursive: true });
  };
}

function inPlaceOf(path: string, make: (path: string) => void): Change {
  return (content) => {
    rmSync(join(content, path), { recursive: true });
    make(join(content, path));
  };
}

/** What is said of a content folder that is sound but for a change. */
function complaintsAbout(...changes: Change[]): string {
  const content = temporary('unlocked-address');
  for (const change of changes) change(content);
  const { problems } = openArchive(content);
  const said = report(problems, content);
  expect(problems).not.toEqual([]);
  expect(said.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(said.length).toBeLessThan(10_000);
  return said;
}

describe('a line of a megabyte', () => {
  test.each(['a', ' ', '& nbsp; ', '"a" ', "it's ", ' - ', '&', '\0'])(
    'in the received text, of %j',
    (piece) => {
      const line = `x${piece.repeat(megabyte / piece.length)}y`;
      expect(complaintsAbout(receive(`${line}\n`))).toContain('[text-differs]');
    },
  );

  test.each(['a', ' ', '\\', '['])('in the body, of %j', (piece) => {
    const line = `x${piece.repeat(megabyte / piece.length)}y`;
    const body = replace(record, 'The port said on Tuesday that 14 ships wait.', line);
    expect(complaintsAbout(body)).toContain('[text-differs]');
  });

  test('in the record', () => {
    const said = complaintsAbout(replace(record, 'roles:', `${'x'.repeat(megabyte)}:`));
    expect(said).toContain('[yaml-syntax]');
  });
});

describe('YAML made to exhaust the reader', () => {
  const lists = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const bomb = lists
    .map(
      (name, i) =>
        `${name}: &${name} [${Array(9)
          .fill(i ? `*${lists[i - 1] ?? ''}` : 'x')
          .join()}]`,
    )
    .join('\n');

  test.each([
    ['aliases of aliases', `${bomb}\nversion:`, '«&a» stands where a value is expected'],
    ['an alias of nothing', 'x: *nothing\nversion:', '«*nothing» stands where a value is expected'],
    ['an alias of itself', 'x: &x [*x]\nversion:', '«&x» stands where a value is expected'],
    ['ten thousand open lists', `x: ${'['.repeat(10_000)}\nversion:`, 'it is nested too deeply'],
    ['ten thousand list items', `x:\n${'- '.repeat(10_000)}\nversion:`, 'it is nested too deeply'],
    ['a tag that runs code', 'x: !!js/function "x"\nversion:', 'Unresolved tag'],
    ['a list for a key', '? [a, b]\n: c\nversion:', 'a key must be text'],
  ])('is a problem: %s', (_, yaml, message) => {
    const said = complaintsAbout(replace(record, 'version:', yaml));
    expect(said).toContain(`this is not valid YAML: ${message}`);
  });
});

describe('names that JavaScript knows', () => {
  const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  test.each(keys)('are no keys of a record: %s', (key) => {
    const said = complaintsAbout(replace(record, 'version:', `${key}: { version: 1 }\nversion:`));
    expect(said).toContain(`unknown key \`${key}\``);
  });

  test.each(keys.slice(1))('are no lines: %s', (key) => {
    const said = complaintsAbout(replace(record, '  p1: title', `  ${key}: title\n  p1: title`));
    expect(said).toContain(`the key \`roles.${key}\` must name a line`);
  });

  test('are no sources of the lock', () => {
    const said = complaintsAbout(
      replace(
        'permalinks.json',
        '"paragraphs": {',
        '"paragraphs": { "constructor": { "p1": "x" },',
      ),
    );
    expect(said).toContain('`paragraphs.constructor.p1` must be 64 lower-case hexadecimal digits');
  });

  test('do nothing where keys are free', () => {
    const said = complaintsAbout(
      replace(record, '  p1: title', '  __proto__: { p4: title }\n  p1: title'),
      replace('permalinks.json', '"paragraphs": {', '"paragraphs": { "__proto__": { "p1": "x" },'),
    );
    expect(said).toContain('\n1 problem in ');
    expect(said).toContain('[unlocked-address]');
  });

  test('may name a source, when they are addresses', () => {
    const said = complaintsAbout(copyAs('constructor'));
    expect(said).toContain('the first of them /sources/constructor/');
  });
});

describe('names of folders that cannot be addresses', () => {
  test.each([
    ...['__proto__', 'a b', '…', '%2e%2e', "'; x", '😀', 'UPPER', 'a--b', '-a', 'a_b', 'a\nb'],
    '\u001B[31mred',
  ])('%j', (name) => {
    const said = complaintsAbout(copyAs(name));
    expect(said).toContain('cannot be an address  [invalid-id]');
  });
});

describe('NUL bytes', () => {
  test('in the received text are taken out as debris', () => {
    const said = complaintsAbout(receive('Dockers\0 end strike\n'));
    expect(said).not.toContain('paragraph p1');
  });

  test('in the record are a problem', () => {
    const said = complaintsAbout(replace(record, 'plain text', 'plain\0text'));
    expect(said).toContain('`provenance` must not contain control characters');
  });

  test('in the body do not follow from the original', () => {
    const said = complaintsAbout(replace(record, 'The port said', 'The\0port said'));
    expect(said).toContain('[text-differs]');
  });
});

describe('files that are no files', () => {
  test.each([
    ['a folder for the received bytes', `${folder}/original.txt`, 'EISDIR'],
    ['a folder for the lock', 'permalinks.json', 'EISDIR'],
  ])('are a problem: %s', (_, path, code) => {
    const said = complaintsAbout(inPlaceOf(path, mkdirSync));
    expect(said).toContain(`${path}:1  this cannot be read: ${code}`);
  });

  test('are a problem: a link that leads to itself', () => {
    const said = complaintsAbout(
      inPlaceOf('archive.yaml', (path) => {
        symlinkSync('archive.yaml', path);
      }),
    );
    expect(said).toContain('archive.yaml:1  this cannot be read: ELOOP');
  });

  test('are a problem: a link that leads nowhere', () => {
    const said = complaintsAbout(
      inPlaceOf('archive.yaml', (path) => {
        symlinkSync('nowhere', path);
      }),
    );
    expect(said).toContain('archive.yaml:1  this file is missing');
  });
});

describe('MDX made to exhaust the reader', () => {
  test.each([
    ['a megabyte of braces', '{'.repeat(megabyte)],
    ['ten thousand open tags', '<a>'.repeat(10_000)],
    ['ten thousand parentheses in an expression', `{${'('.repeat(10_000)}}`],
  ])('is a problem: %s', (_, body) => {
    expect(complaintsAbout(page(body))).toMatch(/pages\/x\.mdx:[78] {2}this is not valid MDX: /);
  });
});

test('a date that is too long to be one is a problem', () => {
  const said = complaintsAbout(replace(record, '1981-03-31', '1981-03-31/'.repeat(20_000)));
  expect(said).toContain('`date.edtf` must be an EDTF date');
});

test('the command ends with problems and without a word of where it is programmed, whatever comes together', () => {
  const content = temporary('unlocked-address');
  for (const change of [
    copyAs('\u001B[31mred'),
    copyAs('__proto__'),
    receive(`x${'"a" '.repeat(megabyte / 4)}\0\n`),
    replace(record, 'The port said', `The ${'[ '.repeat(megabyte / 2)}`),
    write('sources/stevedores-thank-the-town/source.md', `---\nx: ${'['.repeat(10_000)}\n---\n`),
    inPlaceOf('archive.yaml', mkdirSync),
    page('<a>'.repeat(10_000)),
  ])
    change(content);
  const before = snapshot(content);
  const { status, stdout, stderr } = run('check', content);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/\n\d+ problems in .*\. Nothing was built or changed\.\n$/);
  expect(stderr).not.toContain('    at ');
  expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(snapshot(content)).toEqual(before);
});
