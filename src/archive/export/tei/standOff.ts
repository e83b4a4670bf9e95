import type { noteKinds } from '../../notes.ts';
import type { Mention, Note } from '../../model.ts';
import { dated } from './dated.ts';
import { pointer, tei, type TeiElement } from './element.ts';
import type { Encoding } from './encoding.ts';
import { entityAddress } from './names.ts';
import { referenceId, sentence, uri } from './sentence.ts';
import { spanIds, type SpanIds } from './spans.ts';

/**
 * What stands beside the text: notes on stretches of it, mentions that no element can hold, why editors resolved mentions,
 * and the outside sources that were cited; undefined when there is none of them. It is made last.
 *
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/SA.html#SASOstdf
 */
export function standOff(encoding: Encoding): TeiElement | undefined {
  const { source, crossing } = encoding;
  const resolved = source.mentions.filter(({ reasoning }) => reasoning !== undefined);
  const lists = [
    list('listAnnotation', 'notes', source.notes, (note) => noteElement(encoding, note)),
    list('spanGrp', 'mentions', crossing, (mention) => mentionSpan(encoding, mention)),
    list('listAnnotation', 'mentions', resolved, (mention) => reasoning(encoding, mention)),
    // Behind all that may cite.
    bibliography(encoding),
  ].filter((one) => one !== undefined);
  return lists.length > 0 ? tei('standOff', {}, lists) : undefined;
}

function list<T>(
  name: string,
  type: string,
  of: readonly T[],
  element: (one: T) => TeiElement,
): TeiElement | undefined {
  return of.length > 0 ? tei(name, { type }, of.map(element)) : undefined;
}

/** Id of the category of a kind of note. */
export function noteKindId(kind: keyof typeof noteKinds): string {
  return `note.${kind}`;
}

function noteElement(encoding: Encoding, note: Note): TeiElement {
  const places = encoding.spans.ofNote(note);
  return tei(
    'note',
    {
      'xml:id': note.id,
      type: note.kind,
      ana: pointer(noteKindId(note.kind)),
      resp: '#editors',
      target: pointers(places, 'start'),
      targetEnd: pointers(places, 'end'),
    },
    tei('p', {}, sentence(encoding, note.text)),
  );
}

function pointers(places: readonly SpanIds[], side: 'start' | 'end'): string {
  return places.map((ids) => pointer(ids[side])).join(' ');
}

/** An empty `span`: the words stand in the text, and it could not hold every one of their characters. */
function mentionSpan(encoding: Encoding, mention: Mention): TeiElement {
  const id = encoding.spans.mentionId(mention);
  const { start, end } = spanIds(id);
  const corresp = entityAddress(encoding, mention);
  return tei('span', { 'xml:id': id, from: pointer(start), to: pointer(end), corresp });
}

function reasoning(encoding: Encoding, mention: Mention): TeiElement {
  const target = pointer(encoding.spans.mentionId(mention));
  const words = sentence(encoding, mention.reasoning ?? '');
  return tei('note', { type: 'mention', resp: '#editors', target }, tei('p', {}, words));
}

function bibliography({ cited }: Encoding): TeiElement | undefined {
  return list('listBibl', 'references', [...cited], ([name, reference]) => {
    const { title, language, publisher, date, url, seen } = reference;
    return tei(
      'bibl',
      { 'xml:id': referenceId(name) },
      tei('title', { 'xml:lang': language }, title),
      tei('publisher', {}, publisher),
      date === undefined ? undefined : dated(date),
      tei('ref', { target: uri(url) }, url),
      seen === undefined ? undefined : tei('note', {}, seen),
    );
  });
}
