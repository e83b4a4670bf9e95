/** A non-empty line of a received text. Its number is what a paragraph id is made of. */
export interface ReceivedLine {
  /** Number among the non-empty lines, from 1. */
  readonly n: number;
  /** Offset of its first character in the received text, in UTF-16 code units. */
  readonly start: number;
  /** Offset behind its last character (the line end not included). */
  readonly end: number;
  readonly text: string;
}

/**
 * The non-empty lines of a received text, in order. A line ends at LF, CR or CRLF; a line of nothing but white space
 * (or of nothing but a byte order mark) is empty. What lies between two lines is a gap: see `clean`.
 */
export function receivedLines(received: string): ReceivedLine[] {
  const lines: ReceivedLine[] = [];
  for (const match of received.matchAll(/[^\r\n]+/g)) {
    const text = match[0];
    if (text.trim() === '') continue;
    const start = match.index;
    lines.push({ n: lines.length + 1, start, end: start + text.length, text });
  }
  return lines;
}

/** The id of the paragraph that begins with line `n`: `p4`. */
export function paragraphId(n: number): string {
  return `p${String(n)}`;
}

/** The line number within a paragraph id, or undefined when it is not one. */
export function lineNumber(id: string): number | undefined {
  const digits = /^p([1-9]\d*)$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
