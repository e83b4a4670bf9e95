import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { nearest, quote, type Problem } from './problem.ts';

/** A YAML text read against a schema: its data, and the line of any part of it. */
export interface Parsed<T> {
  /** Undefined when there are problems. */
  readonly data: T | undefined;
  readonly problems: Problem[];
  /** The line, counted from 1 in the whole file, on which the value at a path stands; of the nearest part above it when it is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Parts a content file into its frontmatter and its body. `bodyLine` is the line in the file on which the body begins. */
export function splitFrontmatter(
  file: string,
): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(file);
  if (match?.index !== 0) return undefined;
  const head = match[0];
  return { yaml: match[1] ?? '', body: file.slice(head.length), bodyLine: head.split('\n').length };
}

/**
 * Reads YAML and checks it against a schema. Every fault becomes a problem with its line; nothing is thrown.
 *
 * @param firstLine the line in the file on which the YAML begins, from 1.
 */
export function parseYaml<T>(
  yaml: string,
  schema: z.ZodType<T>,
  file: string,
  firstLine = 1,
): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  if (document.errors.length > 0) {
    return {
      data: undefined,
      lineOf,
      problems: document.errors.map((error) => ({
        rule: 'yaml-syntax',
        file,
        line: lineAt(error.pos[0]),
        message: `this is not valid YAML: ${firstSentence(error.message)}`,
        hint: 'check indentation, colons and quotation marks; put a value with a colon or a leading sign in quotation marks',
      })),
    };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, problems: [], lineOf };
  return {
    data: undefined,
    lineOf,
    problems: result.error.issues.flatMap((issue) => describe(issue, schema, file, lineOf)),
  };
}

/** Turns one complaint of the schema into problems that an editor can act on. */
function describe(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return {
        rule: 'unknown-key',
        file,
        line: lineOf([...issue.path, key]),
        message: `unknown key \`${[...issue.path, key].join('.')}\``,
        hint: `${meant ? `did you mean \`${meant}\`? ` : ''}${known.length > 0 ? `The keys here are: ${known.join(', ')}` : 'delete it'}`,
      };
    });
  }
  const value = issue.input;
  const missing = issue.code === 'invalid_type' && value === undefined;
  return [
    {
      rule: missing ? 'missing-key' : 'wrong-value',
      file,
      line: lineOf(issue.path),
      message: missing
        ? `\`${path}\` is missing`
        : `\`${path || 'the file'}\` ${issue.code === 'custom' || !/^(?:Invalid|Too)/.test(issue.message) ? issue.message : lowerFirst(issue.message)}`,
      hint: missing
        ? `add \`${String(issue.path.at(-1))}:\` (see “The record of a source” in the README)`
        : `correct the value of \`${path || 'the file'}\` (see “The record of a source” in the README)`,
    },
  ];
}

/** The keys that the schema knows at a path, as far as objects and lists lead there. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  const unwrap = (node: unknown): unknown => {
    let inner = node;
    while (isRecord(inner) && isRecord(inner['def']) && 'innerType' in inner['def']) {
      inner = inner['def']['innerType'];
    }
    return inner;
  };
  for (const key of path) {
    at = unwrap(at);
    if (!isRecord(at)) return [];
    if (typeof key === 'number') at = at['element'];
    else at = isRecord(at['shape']) ? at['shape'][String(key)] : undefined;
  }
  at = unwrap(at);
  return isRecord(at) && isRecord(at['shape']) ? Object.keys(at['shape']) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair =
      isRecord(parent) && Array.isArray(parent['items'])
        ? findItem(parent['items'], key)
        : undefined;
    if (pair !== undefined) return pair;
  }
  return 0;
}

/** Offset of an item: of the key in a map, of the value in a list. */
function findItem(items: readonly unknown[], key: PropertyKey | undefined): number | undefined {
  const item =
    typeof key === 'number'
      ? items[key]
      : items.find((one) => isRecord(one) && isRecord(one['key']) && one['key']['value'] === key);
  const node = isRecord(item) && 'key' in item ? item['key'] : item;
  return isNode(node) ? node.range?.[0] : undefined;
}

function firstSentence(message: string): string {
  return quote(message.split(/ at line \d+|\n/, 1)[0] ?? message, 160).slice(1, -1);
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
