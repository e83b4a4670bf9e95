import { editKinds, type EditKind } from '../../cleaning/kinds.ts';
import { rules } from '../../cleaning/rules.ts';
import { noteKinds } from '../../notes.ts';
import { conventions } from './conventions.ts';
import { editMarkup, kindId, kindsOfEdits } from './editMarkup.ts';
import { pointer, tei, type TeiElement, type TeiNode } from './element.ts';
import type { Encoding } from './encoding.ts';
import { sentence } from './sentence.ts';
import { noteKindId } from './standOff.ts';

type Part = (typeof editMarkup)[EditKind]['declaredAs'];

/** The parts of the editorial declaration that speak of edits, with what TEI would have said of each. */
const parts: Readonly<Record<Part, Readonly<Record<string, string>>>> = {
  correction: { method: 'markup' },
  normalization: { method: 'markup' },
  quotation: { marks: 'all' },
  punctuation: { marks: 'all' },
  segmentation: {},
};

/** How the text was edited and encoded: from the engine’s own tables, so that it says what was done. */
export function encodingDesc(encoding: Encoding): TeiElement {
  const { archive, reasons } = encoding;
  return tei(
    'encodingDesc',
    { 'xml:lang': 'en' },
    tei(
      'projectDesc',
      {},
      tei(
        'p',
        { 'xml:lang': archive.record.language },
        sentence(encoding, archive.record.description),
      ),
    ),
    editorialDecl,
    tei('classDecl', {}, reasons.taxonomy(), noteTaxonomy, roleTaxonomy),
  );
}

/** What is done under a kind of edit, how it is marked up, and which rules do it. */
function kindDeclared(kind: EditKind): TeiElement {
  const { label, explanation } = editKinds[kind];
  const { choice, excised } = editMarkup[kind];
  const gi = (name: string): TeiElement => tei('gi', {}, name);
  const marked: readonly TeiNode[] =
    kind === 'paragraph-break'
      ? conventions.paragraphBreak
      : [' Marked as ', gi(choice[0]), ' and ', gi(choice[1]), ' within ', gi('choice')];
  const removed = excised ? [', or as ', gi(excised), ' where nothing takes its place'] : [];
  const reasons = rules.filter((rule) => rule.kind === kind).map(({ reason }) => reason);
  return tei(
    'p',
    {},
    tei('ref', { target: pointer(kindId(kind)) }, label),
    `: ${explanation}`,
    marked,
    removed,
    '.',
    reasons.length > 0 ? ` General rules: ${reasons.join('; ')}.` : undefined,
  );
}

const editorialDecl = tei(
  'editorialDecl',
  {},
  (Object.keys(parts) as Part[]).map((part) =>
    tei(
      part,
      parts[part],
      kindsOfEdits.filter((kind) => editMarkup[kind].declaredAs === part).map(kindDeclared),
      part === 'segmentation' ? conventions.segmentation : [],
    ),
  ),
  tei('interpretation', {}, conventions.interpretation),
  tei('stdVals', {}, conventions.standardValues),
);

const noteTaxonomy = tei(
  'taxonomy',
  { 'xml:id': 'note' },
  tei('desc', {}, 'Kinds of notes.'),
  (Object.keys(noteKinds) as (keyof typeof noteKinds)[]).map((kind) =>
    tei(
      'category',
      { 'xml:id': noteKindId(kind) },
      tei('catDesc', {}, `${noteKinds[kind].label}: ${noteKinds[kind].explanation}`),
    ),
  ),
);

const roleTaxonomy = tei(
  'taxonomy',
  { 'xml:id': 'role' },
  tei('desc', {}, 'What a paragraph is, where no element says it.'),
  tei(
    'category',
    { 'xml:id': 'role.standfirst' },
    tei('catDesc', {}, 'Standfirst: a paragraph between the title and the text that sums it up'),
  ),
);
