import { z } from 'zod';
import { nearest, quote, type Problem } from './problem.ts';

/** What a schema found wrong in the data of a file, and where to look it up. */
export interface Complaint {
  readonly issue: z.core.$ZodIssue;
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** What a schema says of a wrong value, where the schema has no words of its own: what the value must be. */
export function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return `must be ${expected[issue.expected] ?? issue.expected}, but is ${received(issue.input)}`;
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? 'must not be empty'
      : `must be at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `must be at most ${String(issue.maximum)}`;
  return undefined;
}

const expected: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a group of keys with values',
  record: 'a group of keys with values',
};

function received(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys with values';
  return typeof value === 'string'
    ? `the text ${quote(value, 60)}`
    : `the ${typeof value} ${JSON.stringify(value)}`;
}

/** Turns a complaint into problems that an editor can act on. */
export function describe({ issue, schema, data, file, lineOf }: Complaint): Problem[] {
  const path = issue.path.join('.');
  const help = file.endsWith('/source.md') ? ' (see “The record of a source” in the README)' : '';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path, data);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return {
        rule: 'unknown-key',
        file,
        line: lineOf([...issue.path, key]),
        message: `unknown key \`${[...issue.path, key].join('.')}\``,
        hint: `${meant === undefined ? '' : `did you mean \`${meant}\`? `}The keys here are: ${known.join(', ')}`,
      };
    });
  }
  const line = lineOf(issue.path);
  const last = issue.path.at(-1);
  if (issue.input === undefined && last !== undefined) {
    return [
      {
        rule: 'missing-key',
        file,
        line,
        message: `\`${path}\` is missing`,
        hint: `add \`${String(last)}:\`${help}`,
      },
    ];
  }
  const name = last === undefined ? 'the record' : `\`${path}\``;
  return [
    {
      rule: 'wrong-value',
      file,
      line,
      message:
        issue.code === 'invalid_key'
          ? `the key ${name} ${issue.issues[0]?.message ?? issue.message}`
          : `${name} ${issue.message}`,
      hint:
        issue.code === 'invalid_type' &&
        issue.expected === 'string' &&
        typeof issue.input !== 'object'
          ? `put the value in quotation marks${help}`
          : last === undefined
            ? issue.code === 'invalid_type' && issue.expected === 'array'
              ? `begin every entry with a hyphen and a space, on a line of its own${help}`
              : `write its keys, one on a line, each with its value${help}`
            : `correct the ${issue.code === 'invalid_key' ? 'key' : 'value'}${help}`,
    },
  ];
}

/** The keys that the schema knows at a path, as far as objects, records and lists lead there. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  let at = settle(schema, data);
  let value = data;
  for (const key of path) {
    value = isRecord(value) ? value[key] : undefined;
    if (at instanceof z.ZodObject) at = settle((at.shape as z.core.$ZodShape)[String(key)], value);
    else if (at instanceof z.ZodArray) at = settle(at.element, value);
    else at = at instanceof z.ZodRecord ? settle(at.valueType, value) : undefined;
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** A schema without what is wrapped around it; of a choice by one key, the one that the data chose. */
function settle(schema: z.core.$ZodType | undefined, value: unknown): typeof schema {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return settle(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion) || !isRecord(value)) return schema;
  const key = schema.def.discriminator;
  return schema.options.find((option) => {
    const choice =
      option instanceof z.ZodObject ? (option.shape as z.core.$ZodShape)[key] : undefined;
    return choice && z.safeParse(choice, value[key]).success;
  });
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
