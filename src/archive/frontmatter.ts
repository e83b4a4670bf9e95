import { Document, isAlias, isNode, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { describe, inWords } from './complaint.ts';
import { quote, type Problem } from './problem.ts';

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
  const document = parseSafely(yaml, lines);
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  const fault = faultOf(document);
  if (fault) {
    const { offset, what, hint } = fault;
    const message = `this is not valid ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${what}`;
    const problem = { rule: 'yaml-syntax', file, line: lineAt(offset), message, hint };
    return { data: undefined, lineOf, problems: [problem] };
  }
  const data: unknown = document.toJS();
  const result = schema.safeParse(data, { reportInput: true, error: inWords });
  if (result.success) return { data: result.data, problems: [], lineOf };
  return {
    data: undefined,
    lineOf,
    problems: result.error.issues.flatMap((issue) =>
      describe({ issue, schema, data, file, lineOf }),
    ),
  };
}

/** Parses YAML; what is nested so deeply that the parser gives up is a fault like any other. */
function parseSafely(yaml: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(yaml, { lineCounter, stringKeys: true });
  } catch (error) {
    const document = new Document();
    document.errors.push(new YAMLParseError([0, 0], 'RESOURCE_EXHAUSTION', String(error)));
    return document;
  }
}

interface Fault {
  readonly offset: number;
  readonly what: string;
  readonly hint: string;
}

/** Faults that need other words than the parser’s, by its codes. */
const faults: Record<string, Omit<Fault, 'offset'>> = {
  DUPLICATE_KEY: {
    what: 'the same key stands here a second time',
    hint: 'a key may stand once only: delete one of the two',
  },
  MULTIPLE_DOCS: { what: 'a second record begins here', hint: 'take away the line ---' },
  NON_STRING_KEY: { what: 'a key must be text', hint: 'write the key as one word' },
  RESOURCE_EXHAUSTION: {
    what: 'it is nested too deeply',
    hint: 'close what opens here, or write it with fewer levels',
  },
};

/**
 * The first thing in a YAML text that is not as it should be; what follows it is often only its consequence. Anchors,
 * aliases and tags are no use here: where one stands, a text was meant that begins with its sign.
 */
function faultOf(document: Document): Fault | undefined {
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    return {
      offset: fault.pos[0],
      what: quote(fault.message.split(/ at line \d+|\n/, 1)[0] ?? '', 160).slice(1, -1),
      hint: 'check indentation, colons and quotation marks; put a value with a colon or a leading sign in quotation marks',
      ...faults[fault.code],
    };
  }
  let sign: Fault | undefined;
  visit(document, {
    Node: (_, node) => {
      const name = isAlias(node) ? `*${node.source}` : node.anchor && `&${node.anchor}`;
      if (!name) return undefined;
      sign = {
        offset: node.range?.[0] ?? 0,
        what: `${quote(name)} stands where a value is expected`,
        hint: 'put a value that begins with * or & in quotation marks',
      };
      return visit.BREAK;
    },
  });
  return sign;
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
