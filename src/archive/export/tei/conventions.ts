import { tei, type TeiNode } from './element.ts';

const gi = (name: string): TeiNode => tei('gi', {}, name);
const att = (name: string): TeiNode => tei('att', {}, name);
const val = (value: string): TeiNode => tei('val', {}, value);
const p = (...content: readonly TeiNode[]): TeiNode => tei('p', {}, content);

/** What a reader of a TEI file must know of its conventions, beyond the kinds of edits. */
export const conventions = {
  paragraphBreak: [
    ' Between two paragraphs it is not marked: what was received there stands between them. Beside a line that was left out within one, it is marked as ',
    gi('orig'),
    ' and ',
    gi('reg'),
    ' within ',
    gi('choice'),
  ],

  segmentation: [
    p(
      'Ids are bound to the received file, so that no later edit can move them: the id of a paragraph is the letter p and the number of the first received line that it is made of, counting from 1 the lines that are not blank. A line that was joined to the one before it has its id on the ',
      gi('lb'),
      ' before it; a line that was left out has it on an ',
      gi('ab'),
      ' of the type ',
      val('removed'),
      '. The paragraph of a translation has the id of the source’s paragraph, a hyphen and its language.',
    ),
    p(
      'In the ',
      gi('div'),
      ' of the type ',
      val('edition'),
      ' every ',
      gi('lb'),
      ' stands for one received line end: a line feed, or what its type names (',
      val('CR'),
      ', ',
      val('CRLF'),
      '). An ',
      gi('ab'),
      ' of the type ',
      val('blank'),
      ' holds the white space of a blank line. White space in other elements of the text is as received; directly within ',
      gi('div'),
      ' it only sets out this file. ',
      gi('g'),
      ' stands for a character that XML cannot hold; its code point is declared.',
    ),
    p(
      'The received text, to the byte: the characters of that ',
      gi('div'),
      ' in their order, passing over ',
      gi('reg'),
      ' and ',
      gi('corr'),
      ', with the line end for each ',
      gi('lb'),
      ' and the character for each ',
      gi('g'),
      ', in UTF-8. The published text: its ',
      gi('head'),
      ' and ',
      gi('p'),
      ' elements alone, passing over ',
      gi('orig'),
      ', ',
      gi('sic'),
      ' and ',
      gi('surplus'),
      ', with an empty line between two and a line end at the close.',
    ),
  ],

  interpretation: [
    p(
      'The words of a text that name a person, a place, an organisation, an office or a law are marked where they stand, with the address of the entry that the archive has of it; what an editor resolved where no form of a name does has a note that says why. Words that begin or end within what an edit put in, and go on beyond it, cannot be held by one element: they stand between two ',
      gi('anchor'),
      ' elements, to which a ',
      gi('span'),
      ' in ',
      gi('standOff'),
      ' points, with the address in ',
      att('corresp'),
      '. No mention is left out.',
    ),
    p(
      'Notes stand in ',
      gi('standOff'),
      '. Each is on the words between the two ',
      gi('anchor'),
      ' elements that ',
      att('target'),
      ' and ',
      att('targetEnd'),
      ' name; two or more of each when it holds of a translation too. Notes are the editors’; what comes from outside the archive is cited.',
    ),
  ],

  standardValues: [
    p(
      'Dates are given in the Extended Date/Time Format in ',
      att('when-custom'),
      ', and as far as they have bounds in ',
      att('when'),
      ' or ',
      att('notBefore'),
      ' and ',
      att('notAfter'),
      '. Where ',
      att('cert'),
      ' is ',
      val('unknown'),
      ', the editors inferred something, and do not grade how certain it is.',
    ),
  ],
} as const satisfies Record<string, readonly TeiNode[]>;
