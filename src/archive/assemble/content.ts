import type { z } from 'zod';
import { parseYaml, splitFrontmatter, type Parsed } from '../frontmatter.ts';
import type { Problem } from '../problem.ts';
import type { Parts } from '../read.ts';
import { decodeUtf8 } from '../utf8.ts';

/** The parts of an archive while it is put together, and what has been found wrong so far. */
export class Content {
  readonly problems: Problem[] = [];
  readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Notes a problem. */
  report(...problems: readonly Problem[]): void {
    this.problems.push(...problems);
  }

  /** The text of a file; undefined, and a problem noted, when it is missing or not UTF-8. */
  text(file: string): string | undefined {
    const bytes = this.parts.files.get(file);
    if (!bytes) {
      this.report({
        rule: 'missing-file',
        file,
        line: 1,
        message: 'this file is missing',
        hint: 'every archive has archive.yaml, and every folder in sources/ has original.txt and source.md; add the file, or take the folder away',
      });
      return undefined;
    }
    const decoded = decodeUtf8(bytes);
    if ('text' in decoded) return decoded.text;
    this.report({
      rule: 'invalid-utf8',
      file,
      line: bytes.subarray(0, decoded.invalidAt).filter((byte) => byte === 0x0a).length + 1,
      message: `the byte at offset ${String(decoded.invalidAt)} (0x${(bytes[decoded.invalidAt] ?? 0).toString(16).padStart(2, '0')}) is not valid UTF-8`,
      hint: 'save the file as UTF-8; if it was received in another encoding, convert it and say so under `provenance:`',
    });
    return undefined;
  }

  /** Frontmatter and body of a file; undefined, and problems noted, when either cannot be had. */
  document<T>(
    file: string,
    schema: z.ZodType<T>,
  ): { record: T; body: string; bodyLine: number; lineOf: Parsed<T>['lineOf'] } | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const parts = splitFrontmatter(text);
    if (!parts) {
      this.report({
        rule: 'missing-frontmatter',
        file,
        line: 1,
        message: 'the file does not begin with a record between two lines of ---',
        hint: 'begin the file with a line ---, then the record in YAML, then a line ---',
      });
      return undefined;
    }
    const { data, problems, lineOf } = parseYaml(parts.yaml, schema, file, 2);
    this.report(...problems);
    return data && { record: data, body: parts.body, bodyLine: parts.bodyLine, lineOf };
  }
}
