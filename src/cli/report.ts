import { relative } from 'node:path';
import { contentFolder } from '../archive/open.ts';
import type { Problem } from '../archive/problem.ts';

/** Problems as an editor reads them: file and line, what is wrong, how to mend it, and at the end how many there are. */
export function report(problems: readonly Problem[], folder = contentFolder()): string {
  const shown = relative(process.cwd(), folder) || '.';
  const one = ({ file, line, message, hint, rule }: Problem): string =>
    `${visible(`${shown}/${file}:${String(line)}  ${message}`)}  [${rule}]\n    → ${visible(hint)}\n`;
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  return `${problems.map(one).join('\n')}\n${count} in ${shown}. Nothing was built or changed.\n`;
}

/** A text in which nothing can steer the terminal: control characters are written as escapes. */
export function visible(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
