/** What an editor, a rule or the layout may change, and what a reader is told of it. The order is that of the edits page. */
export const editKinds = {
  boilerplate: {
    label: 'Boilerplate',
    explanation:
      'Words of the page around the report, not of the report. They stay visible here, because they can be the only evidence of where a text came from.',
  },
  extraction: {
    label: 'Extraction mark',
    explanation:
      'Something that the programme which extracted the text put in or left behind. It was never part of the report.',
  },
  markup: {
    label: 'Leaked markup',
    explanation: 'A piece of HTML that leaked into the text.',
  },
  'character-reference': {
    label: 'Character reference',
    explanation:
      'An HTML character reference, often broken by machine translation (“& nbsp;”), that stands for a space or a sign. The space or the sign takes its place.',
  },
  'invisible-character': {
    label: 'Invisible character',
    explanation:
      'A byte order mark, soft hyphen, zero-width space or control character: nothing that could be read.',
  },
  'quotation-mark': {
    label: 'Quotation mark',
    explanation:
      'Straight, doubled or spaced quotation marks become the marks of the text’s language.',
  },
  apostrophe: {
    label: 'Apostrophe',
    explanation: 'A typewriter apostrophe becomes a typographic one.',
  },
  dash: {
    label: 'Dash',
    explanation: 'A hyphen between two spaces becomes a dash.',
  },
  'space-before-punctuation': {
    label: 'Space before punctuation',
    explanation:
      'A space before a comma, full stop, colon, semicolon, question or exclamation mark goes.',
  },
  'white-space': {
    label: 'White space',
    explanation:
      'Space at the ends of a line goes; a run of spaces, a tab or a special space becomes one space.',
  },
  'line-join': {
    label: 'Joined lines',
    explanation: 'Two received lines are one paragraph.',
  },
  'paragraph-break': {
    label: 'Paragraph break',
    explanation:
      'However many line ends were received between two paragraphs, there is one empty line in the published file, and one line end at its close.',
  },
} as const satisfies Record<string, { label: string; explanation: string }>;

export type EditKind = keyof typeof editKinds;

/** The kinds that an editor may give to a declared edit; all others are made by rules or by the layout. */
export const declaredKinds = ['boilerplate', 'extraction', 'markup'] as const satisfies EditKind[];
