import type { Derivation } from './cleaning/clean.ts';
import type { Edit } from './cleaning/edit.ts';
import { quote, type Problem } from './problem.ts';
import type { WrittenParagraph } from './text.ts';

/**
 * Balances the two books: the text that an editor wrote must be, paragraph for paragraph, what follows from the
 * received bytes by the rules and the declared edits.
 *
 * @param bodyLine line of `file` on which the body begins.
 * @returns one problem for each paragraph that does not follow; none when the books balance.
 */
export function balance(
  derivation: Derivation,
  received: string,
  written: readonly WrittenParagraph[],
  file: string,
  bodyLine: number,
): Problem[] {
  const problems: Problem[] = [];
  const lineOf = (paragraph?: WrittenParagraph): number =>
    bodyLine - 1 + (paragraph ?? written.at(-1) ?? { line: 1 }).line;
  const places = Map.groupBy(written.keys(), (at) => written[at]?.text);
  const last = new Map(derivation.blocks.map(({ text }, at) => [text, at]));
  let shift = 0;
  derivation.blocks.forEach((block, index) => {
    const found = written[index + shift];
    if (found?.text === block.text) return;
    const later = places.get(block.text)?.find((at) => at > index + shift);
    const expectedLater = found !== undefined && (last.get(found.text) ?? 0) > index;
    if (later !== undefined && !expectedLater) {
      for (const extra of written.slice(index + shift, later))
        problems.push(extraParagraph(extra, file, lineOf(extra)));
      shift = later - index;
      return;
    }
    if (!found || expectedLater) {
      shift -= 1;
      problems.push({
        rule: 'text-missing',
        file,
        line: lineOf(found),
        message: `paragraph ${block.id} is missing: expected ${quote(block.text)}`,
        hint: `put the paragraph back, or declare under \`edits:\` that it is left out: - { action: remove, line: ${block.id}, kind: boilerplate, reason: … }`,
      });
      return;
    }
    problems.push(
      differentText(block.id, block.text, found.text, derivation, received, file, lineOf(found)),
    );
  });
  for (const extra of written.slice(derivation.blocks.length + shift)) {
    problems.push(extraParagraph(extra, file, lineOf(extra)));
  }
  return problems;
}

function extraParagraph(extra: WrittenParagraph, file: string, line: number): Problem {
  return {
    rule: 'text-added',
    file,
    line,
    message: `this paragraph does not follow from the original: found ${quote(extra.text)}`,
    hint: 'delete it; what the original does not have goes into a note or an editor’s page',
  };
}

function differentText(
  id: string,
  expected: string,
  found: string,
  derivation: Derivation,
  received: string,
  file: string,
  line: number,
): Problem {
  const { start, endExpected, endFound } = difference(expected, found);
  const around = (text: string, end: number): string => {
    const from = start > 24 ? Math.min(text.indexOf(' ', start - 24) + 1, start) : 0;
    const to =
      end + 24 < text.length ? Math.max(text.lastIndexOf(' ', end + 24), end) : text.length;
    return quote(
      `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
      160,
    );
  };
  const blockStart = publishedStart(derivation, id);
  const from = receivedStretch(
    derivation.edits,
    received,
    blockStart + start,
    blockStart + endExpected,
  );
  const to = found.slice(start, endFound);
  const edit =
    from.length + to.length > 400
      ? `with action: replace and line: ${id}`
      : `- { action: replace, line: ${id}, from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, kind: extraction, reason: … }`;
  return {
    rule: 'text-differs',
    file,
    line,
    message: `paragraph ${id} does not follow from the original: expected ${around(expected, endExpected)}, found ${around(found, endFound)}`,
    hint: `put the expected words back; or, if this removes debris, declare it under \`edits:\`: ${edit}`,
  };
}

/** The stretch in which two texts differ, widened to whole words. */
function difference(
  expected: string,
  found: string,
): { start: number; endExpected: number; endFound: number } {
  let start = 0;
  while (start < expected.length && expected[start] === found[start]) start++;
  let tail = 0;
  while (
    tail < Math.min(expected.length, found.length) - start &&
    expected.at(-1 - tail) === found.at(-1 - tail)
  ) {
    tail++;
  }
  while (start > 0 && !/\s/.test(expected.charAt(start - 1))) start--;
  while (tail > 0 && !/\s/.test(expected.charAt(expected.length - tail))) tail--;
  return { start, endExpected: expected.length - tail, endFound: found.length - tail };
}

/** Offset of a block in the published text. */
function publishedStart(derivation: Derivation, id: string): number {
  let start = 0;
  for (const block of derivation.blocks) {
    if (block.id === id) return start;
    start += block.text.length + 2;
  }
  return start;
}

/** What was received where a stretch of the published text stands; an edit that it touches counts as a whole. */
function receivedStretch(
  edits: readonly Edit[],
  received: string,
  start: number,
  end: number,
): string {
  let shift = 0;
  let from = start;
  let to = end;
  for (const edit of edits) {
    const at = edit.offset + shift;
    const close = at + edit.to.length;
    if (close <= start && !(close === start && edit.to === ''))
      from = start - shift + edit.from.length - edit.to.length;
    else if (at <= start) from = Math.min(start - shift, edit.offset);
    if (at < end)
      to = Math.max(
        end - shift + edit.from.length - edit.to.length,
        edit.offset + edit.from.length,
      );
    if (at >= end) break;
    shift += edit.to.length - edit.from.length;
  }
  return received.slice(from, to).trim();
}
