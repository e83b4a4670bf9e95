import { balance } from '../books.ts';
import { restore } from '../cleaning/edit.ts';
import { clean, type Derivation } from '../cleaning/clean.ts';
import { sha256 } from '../fixity.ts';
import { paragraphId } from '../lines.ts';
import type { Paragraph, Source, Translation } from '../model.ts';
import { readNotes } from '../notes.ts';
import { quote } from '../problem.ts';
import { slug } from '../schemaParts.ts';
import { sourceRecord, type SourceRecord } from '../schemas.ts';
import { parseBody } from '../text.ts';
import type { Content } from './content.ts';
import { readTranslations, type ReadTranslation } from './translation.ts';

/** Puts one source together from its folder; undefined, and problems noted, when its record or its bytes cannot be read. */
export function assembleSource(content: Content, id: string): Source | undefined {
  const folder = `sources/${id}`;
  const file = `${folder}/source.md`;
  if (!slug.safeParse(id).success) {
    content.report({
      rule: 'invalid-id',
      file,
      line: 1,
      message: `the folder name ${quote(id)} cannot be an address`,
      hint: 'rename the folder: lower-case letters, digits and single hyphens',
    });
  }
  const received = content.text(`${folder}/original.txt`);
  const document = content.document(file, sourceRecord);
  const original = content.parts.files.get(`${folder}/original.txt`);
  if (!document || !original || received === undefined) return undefined;

  const { record, body, bodyLine, lineOf } = document;
  const hash = sha256(original);
  if (hash !== record.sha256) {
    content.report({
      rule: 'changed-original',
      file: `${folder}/original.txt`,
      line: 1,
      message: `the received bytes have changed: their SHA-256 is ${hash}, the record says ${record.sha256}`,
      hint: 'bring back the file as it was received; received bytes are never edited (changes are declared under `edits:` in source.md)',
    });
  }
  const derivation = clean(received, record.language, record.edits);
  for (const { index, message, hint } of derivation.misfits) {
    content.report({ rule: 'edit-misfit', file, line: lineOf(['edits', index]), message, hint });
  }
  const written = parseBody(body);
  content.reportAll(balance(derivation, received, written.paragraphs, file, bodyLine));
  checkRestored(content, folder, derivation, original);
  checkLines(content, file, record, derivation, lineOf);

  const translations = readTranslations(content, id, derivation.blocks);
  const ids = derivation.blocks.map((block) => block.id);
  const { notes, problems } = readNotes(
    { body: written, ids, file, bodyLine },
    translations.map((translation) => ({ ...translation, ids })),
  );
  content.reportAll(problems);
  const titleBlock = derivation.blocks.find((block) => record.roles[block.id] === 'title');
  return {
    id,
    record,
    title: titleBlock?.text ?? record.suppliedTitle ?? id,
    titleSupplied: titleBlock === undefined,
    original,
    received,
    lines: derivation.lines,
    paragraphs: derivation.blocks.map((block, index) =>
      paragraph(block, index, record, translations),
    ),
    edits: derivation.edits,
    published: derivation.published,
    translations: translations.map(({ language, translator, method, mentions }): Translation => ({
      language,
      translator,
      method,
      mentions,
    })),
    notes,
    mentions: [],
  };
}

function paragraph(
  block: Derivation['blocks'][number],
  index: number,
  record: SourceRecord,
  translations: readonly ReadTranslation[],
): Paragraph {
  return {
    ...block,
    role: record.roles[block.id] ?? 'body',
    translations: Object.fromEntries(
      translations.map(({ language, body }) => [language, body.paragraphs[index]?.text ?? '']),
    ),
  };
}

/** Goes back from the published text to the received bytes: the proof that no change is left out of the account. */
function checkRestored(
  content: Content,
  folder: string,
  { published, edits }: Derivation,
  original: Uint8Array,
): void {
  if (Buffer.from(restore(published, edits)).equals(original)) return;
  content.report({
    rule: 'not-restored',
    file: `${folder}/original.txt`,
    line: 1,
    message: 'the published text with its changes undone is not the received file',
    hint: 'this is a fault of the archive’s engine, not of your text: please report it with this file',
  });
}

/** Checks what the record says of single lines: roles and quoted agencies must name published ones, one title at most. */
function checkLines(
  content: Content,
  file: string,
  record: SourceRecord,
  derivation: Derivation,
  lineOf: (path: readonly PropertyKey[]) => number,
): void {
  const ids = derivation.blocks.map((block) => block.id);
  const unknown = (path: readonly PropertyKey[], id: string): void => {
    content.report({
      rule: 'unknown-line',
      file,
      line: lineOf(path),
      message: `\`${path.join('.')}\` names ${id}, which is no published paragraph`,
      hint: `the published paragraphs are ${ids.join(', ')}`,
    });
  };
  for (const id of Object.keys(record.roles)) if (!ids.includes(id)) unknown(['roles', id], id);
  record.quotes.forEach(({ lines }, index) => {
    for (const id of lines) if (!ids.includes(id)) unknown(['quotes', index, 'lines'], id);
  });
  for (const field of ['translatedFrom', 'date', 'publisher'] as const) {
    record[field]?.evidence.forEach(({ line, quote: words }, index) => {
      const received = derivation.lines.find(({ n }) => paragraphId(n) === line)?.text;
      if (received?.includes(words)) return;
      content.report({
        rule: 'evidence',
        file,
        line: lineOf([field, 'evidence', index]),
        message:
          received === undefined
            ? `the evidence is quoted from line ${line}, but the original has ${String(derivation.lines.length)} non-empty lines`
            : `the evidence ${quote(words)} does not occur in line ${line} of the original: ${quote(received)}`,
        hint: 'quote the words exactly as they stand in original.txt, from the line in which they stand',
      });
    });
  }
  const titles = Object.entries(record.roles).filter(([, role]) => role === 'title');
  if (titles.length + (record.suppliedTitle === undefined ? 0 : 1) !== 1) {
    content.report({
      rule: 'title',
      file,
      line: lineOf([titles.length > 0 ? 'roles' : 'suppliedTitle']),
      message:
        titles.length > 1
          ? `${String(titles.length)} paragraphs have the role title`
          : titles.length === 1
            ? 'there is both a paragraph with the role title and a suppliedTitle'
            : 'the source has no title',
      hint: 'give one paragraph the role title under `roles:`, or, when the text has no title, name one as `suppliedTitle:`',
    });
  }
}
