import type { z } from 'zod';
import { parseYaml, splitFrontmatter, type Parsed } from '../frontmatter.ts';
import { quote, type Problem } from '../problem.ts';
import type { Parts } from '../read.ts';
import { slug } from '../schemaParts.ts';
import { decodeUtf8 } from '../utf8.ts';

/** The parts of an archive while it is put together, and what has been found wrong so far. */
export class Content {
  readonly problems: Problem[] = [];
  readonly #lineOf = new Map<string, Parsed<unknown>['lineOf']>();
  readonly parts: Parts;
  readonly #folders: ReadonlyMap<string, readonly string[]>;
  /** Files and folders whose contents are not known, because of problems that are noted. */
  readonly #unread = new Set<string>();

  constructor(parts: Parts) {
    this.parts = parts;
    this.#folders = Map.groupBy(parts.files.keys(), (file) =>
      file.slice(0, Math.max(file.lastIndexOf('/'), 0)),
    );
    for (const [file, code] of parts.unreadable ?? []) {
      this.#unread.add(file);
      this.report({
        rule: 'unreadable-file',
        file,
        line: 1,
        message: `this cannot be read: ${code}`,
        hint: 'see that it is no folder where a file belongs, that a link leads somewhere, and that you may read it',
      });
    }
  }

  /** Notes a problem. */
  report(problem: Problem): void {
    this.problems.push(problem);
  }

  /** Notes several problems. */
  reportAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.report(problem);
  }

  /** The files that lie in a folder, named with it. */
  filesIn(folder: string): readonly string[] {
    return this.#folders.get(folder) ?? [];
  }

  /** Whether all that a file or folder says is known; if not, what seems to be missing there may be there. */
  isKnown(path: string): boolean {
    return ![...this.#unread].some((file) => file === path || file.startsWith(`${path}/`));
  }

  /** The id that a file gives to what it holds: its name without folder and ending. A name that cannot be an address is a problem. */
  idOf(file: string): string {
    const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    if (!slug.safeParse(id).success) {
      this.report({
        rule: 'invalid-id',
        file,
        line: 1,
        message: `the file name ${quote(id)} cannot be an address`,
        hint: 'rename the file: lower-case letters, digits and single hyphens',
      });
    }
    return id;
  }

  /** The text of a file; undefined, and a problem noted, when it is missing or not UTF-8. */
  text(file: string): string | undefined {
    const bytes = this.parts.files.get(file);
    const decoded = bytes && decodeUtf8(bytes);
    if (!decoded || !('text' in decoded)) this.#unread.add(file);
    if (this.parts.unreadable?.has(file)) return undefined;
    if (!decoded) {
      this.report({
        rule: 'missing-file',
        file,
        line: 1,
        message: `this file is missing${this.parts.files.size === 0 ? ': the content folder is empty, or there is none' : ''}`,
        hint: file.startsWith('sources/')
          ? 'every folder in sources/ has original.txt (the bytes as received) and source.md (record and text): add the file, or take the folder away'
          : 'every content folder has archive.yaml: add it, or, if another folder is meant, name that in ARCHIVE_CONTENT',
      });
      return undefined;
    }
    if ('text' in decoded) return decoded.text;
    this.report({
      rule: 'invalid-utf8',
      file,
      line: bytes.subarray(0, decoded.invalidAt).filter((byte) => byte === 0x0a).length + 1,
      message: `the byte at offset ${String(decoded.invalidAt)} (0x${(bytes[decoded.invalidAt] ?? 0).toString(16).padStart(2, '0')}) is not valid UTF-8`,
      hint: file.endsWith('/original.txt')
        ? 'if the file was received in another encoding, convert it to UTF-8 and say so under `provenance:`'
        : 'save the file as UTF-8',
    });
    return undefined;
  }

  /** The line on which a part of a file’s record stands; 1 when it has none. */
  lineOf(file: string, path: readonly PropertyKey[]): number {
    return this.#lineOf.get(file)?.(path) ?? 1;
  }

  /** The data of a YAML file; undefined, and problems noted, when it cannot be had. */
  yaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const { data, problems, lineOf } = parseYaml(text, schema, file);
    this.#lineOf.set(file, lineOf);
    this.reportAll(problems);
    if (data === undefined) this.#unread.add(file);
    return data;
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
      this.#unread.add(file);
      return undefined;
    }
    const { data, problems, lineOf } = parseYaml(parts.yaml, schema, file, 2);
    this.#lineOf.set(file, lineOf);
    this.reportAll(problems);
    if (data === undefined) this.#unread.add(file);
    return data && { record: data, body: parts.body, bodyLine: parts.bodyLine, lineOf };
  }
}
