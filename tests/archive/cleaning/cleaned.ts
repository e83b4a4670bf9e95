import { clean } from '../../../src/archive/cleaning/clean.ts';
import type { DeclaredEdit } from '../../../src/archive/schemas.ts';

/** The published form of one received line. */
export function cleaned(line: string, language = 'en', declared: readonly DeclaredEdit[] = []) {
  return clean(line, language, declared)
    .blocks.map(({ text }) => text)
    .join('\n\n');
}

/** The changes within one received line, as `kind: «from» → «to»`. */
export function changes(line: string, language = 'en', declared: readonly DeclaredEdit[] = []) {
  return clean(line, language, declared)
    .edits.filter(({ kind }) => kind !== 'paragraph-break')
    .map(({ kind, from, to }) => `${kind}: «${from}» → «${to}»`);
}
