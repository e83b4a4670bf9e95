import { editKinds, type EditKind } from '../../cleaning/kinds.ts';
import type { Edit } from '../../cleaning/edit.ts';
import { pointer, tei, type TeiElement } from './element.ts';

/** How a kind of edit is encoded. */
interface Markup {
  /** The part of the editorial declaration that speaks of it. */
  readonly declaredAs:
    'correction' | 'normalization' | 'quotation' | 'punctuation' | 'segmentation';
  /** Within `choice`, the element of what was received and that of what is published. */
  readonly choice: readonly [received: 'sic' | 'orig', published: 'corr' | 'reg'];
  /** The element that holds what was received where nothing is published instead; else `choice` says so too. */
  readonly excised?: 'surplus';
}

const correction: Markup = {
  declaredAs: 'correction',
  choice: ['sic', 'corr'],
  excised: 'surplus',
};

/** @see https://tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#COED (simple editorial changes); PH.html#PHSU (`surplus`) */
export const editMarkup: Readonly<Record<EditKind, Markup>> = {
  boilerplate: correction,
  extraction: correction,
  markup: correction,
  'character-reference': correction,
  'invisible-character': correction,
  'quotation-mark': { declaredAs: 'quotation', choice: ['orig', 'reg'] },
  apostrophe: { declaredAs: 'punctuation', choice: ['orig', 'reg'] },
  dash: { declaredAs: 'punctuation', choice: ['orig', 'reg'] },
  'space-before-punctuation': { declaredAs: 'punctuation', choice: ['orig', 'reg'] },
  'white-space': { declaredAs: 'normalization', choice: ['orig', 'reg'] },
  'line-join': { declaredAs: 'segmentation', choice: ['orig', 'reg'] },
  'paragraph-break': { declaredAs: 'segmentation', choice: ['orig', 'reg'] },
};

export const kindsOfEdits = Object.keys(editKinds) as EditKind[];

/** The elements of an edit: of what was received, and of what is published, where anything is. */
export function elementsOf({ kind, to }: Edit): { received: string; published?: string } {
  const { choice, excised } = editMarkup[kind as EditKind];
  if (excised && to === '') return { received: excised };
  return { received: choice[0], published: choice[1] };
}

/** Id of the category of a kind of edit. */
export function kindId(kind: string): string {
  return `edit.${kind}`;
}

/** The reasons for the edits of a source, grouped by kind; each is a category that its edits point to. */
export class EditReasons {
  readonly #ids = new Map<string, string>();
  readonly #categories = new Map<string, TeiElement[]>();

  /** @param language of what the editors declared (BCP 47). */
  constructor(edits: readonly Edit[], language: string) {
    for (const edit of edits) {
      const key = keyOf(edit);
      if (this.#ids.has(key)) continue;
      const siblings = this.#categories.get(edit.kind) ?? [];
      const id = `${kindId(edit.kind)}.${String(siblings.length + 1)}`;
      this.#ids.set(key, id);
      this.#categories.set(edit.kind, siblings);
      // `gloss`, as a category’s description itself cannot hold every character.
      const gloss = tei('gloss', edit.declared ? { 'xml:lang': language } : {}, edit.reason);
      const resp = edit.declared ? '#editors' : undefined;
      siblings.push(tei('category', { 'xml:id': id, resp }, tei('catDesc', {}, gloss)));
    }
  }

  /** Pointer to the reason of an edit. */
  of(edit: Edit): string {
    return pointer(this.#ids.get(keyOf(edit)) ?? kindId(edit.kind));
  }

  /** All kinds as categories, with the reasons of this source below them. */
  taxonomy(): TeiElement {
    const kinds = kindsOfEdits.map((kind) =>
      tei(
        'category',
        { 'xml:id': kindId(kind) },
        tei('catDesc', {}, editKinds[kind].label),
        this.#categories.get(kind),
      ),
    );
    return tei('taxonomy', { 'xml:id': 'edit' }, tei('desc', {}, described), kinds);
  }
}

const described =
  'Kinds of edits and, below each, the reasons given in this file. An edit points to its reason. A reason for which the editors answer was declared by them for this source; any other is that of a general rule.';

function keyOf({ kind, reason, declared }: Edit): string {
  return `${kind}\n${String(declared)}\n${reason}`;
}
