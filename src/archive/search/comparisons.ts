import { address } from '../addresses.ts';
import { dateInWords, earliestDay } from '../dates.ts';
import { verdicts } from '../linkSchemas.ts';
import type { Archive } from '../model.ts';
import { plainProse } from '../prose.ts';
import type { SearchDocument } from './document.ts';

/** A search document for each comparison: its question, its answers, and why they are judged so; the quotations are the sources’. */
export function comparisonDocuments({ comparisons, record: archive }: Archive): SearchDocument[] {
  return comparisons.map(({ id, record, statements }) => ({
    kind: 'comparison',
    url: address.comparison(id),
    language: archive.language,
    title: record.question,
    titleAnchor: undefined,
    about: `Comparison: ${verdicts[record.verdict].label.toLowerCase()}`,
    day: undefined,
    filters: { kind: ['comparison'] },
    passages: [
      `${record.question} ${plainProse(record.why)}`,
      ...statements.map(({ value, of }) => `${value}: ${of}`),
    ].map((text) => ({ anchor: '', language: archive.language, text, spelled: [] })),
  }));
}

/** One search document for the timeline, each event a passage. */
export function eventDocuments({ events, record: archive }: Archive): SearchDocument[] {
  if (events.length === 0) return [];
  return [
    {
      kind: 'page',
      url: address.timeline,
      language: archive.language,
      title: 'Timeline',
      titleAnchor: undefined,
      about: 'Events',
      day: earliestDay(events[0]?.record.date.edtf ?? ''),
      filters: { kind: ['page'] },
      passages: events.map(({ id, record }) => ({
        anchor: id,
        language: archive.language,
        text: `${record.title}. ${dateInWords(record.date.edtf)}. ${plainProse(record.date.reasoning)}`,
        spelled: [],
      })),
    },
  ];
}
