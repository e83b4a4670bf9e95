import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openArchive } from '../archive/open.ts';
import type { Archive, Source } from '../archive/model.ts';
import type { Quotable } from '../archive/quoting/judge.ts';
import { layersOf } from '../archive/quoting/layers.ts';
import { isVerbatim, verify } from '../archive/quoting/verify.ts';
import { wordsIn } from '../archive/quoting/words.ts';
import { writeJson } from '../archive/export/sourceJson.ts';
import { publication } from '../site/publication.ts';
import { report } from './report.ts';
import { verifiedAsData, verifiedInWords } from './verified.ts';

/**
 * `npm run verify-quote -- "…" ["…" …]`: says whether a source has some words, word for word, and where. `-` reads them
 * from the standard input, `--json` writes the answer as data. The exit status is 0 when every quotation is verbatim or
 * verbatim but for typography, 1 when one is not, 2 when nothing could be judged.
 */
const usage = `usage: npm run verify-quote -- [--json] "a quotation" ["another" …]
       npm run verify-quote -- [--json] - < file

Each argument is a quotation; a line of it is judged by itself when the whole stands nowhere, and so is a sentence.
Exit status: 0 all verbatim or verbatim but for typography; 1 not all; 2 nothing could be judged.
`;

function main(): number {
  const given = readArguments();
  if (given === undefined) return complain(usage);
  if (given.help) {
    process.stdout.write(usage);
    return 0;
  }
  const texts = given.texts.map((text) => (text === '-' ? readInput() : text));
  if (texts.some((text) => text === undefined))
    return complain('The standard input could not be read.\n');
  const quotations = texts.filter((text) => text !== undefined);
  if (quotations.length === 0) return complain(usage);
  if (quotations.some((text) => wordsIn(text).length === 0))
    return complain('There is no word to look for in a quotation.\n');
  const { archive, problems } = openArchive();
  if (!archive || problems.length > 0) return complain(report(problems));
  const { site, base } = publication(archive);
  const absolute = (path: string): string => site + base.slice(0, -1) + path;
  const verified = quotations.flatMap((text) => verify(text, quotableSources(archive)));
  process.stdout.write(
    given.json
      ? writeJson(verified.map((one) => verifiedAsData(one, absolute)))
      : verified.map((one) => verifiedInWords(one, absolute)).join('\n'),
  );
  return verified.every(isVerbatim) ? 0 : 1;
}

function complain(message: string): number {
  process.stderr.write(message);
  return 2;
}

function readArguments(): { texts: string[]; json: boolean; help: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return { texts: positionals, ...values };
  } catch {
    return undefined;
  }
}

function readInput(): string | undefined {
  try {
    return readFileSync(0, 'utf8');
  } catch {
    return undefined;
  }
}

/** One source after the other, so that no more than one is held ready at a time. */
function* quotableSources({ sources }: Archive): Generator<Quotable<Source>> {
  for (const source of sources) {
    const { record, paragraphs, edits } = source;
    yield { source, layers: layersOf({ language: record.language, paragraphs, edits }) };
  }
}

process.exitCode = main();
