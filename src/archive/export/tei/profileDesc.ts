import { languageName } from '../../languages.ts';
import { revisionsOf } from '../../revisions.ts';
import { dated } from './dated.ts';
import { pointer, tei, type TeiElement } from './element.ts';
import type { Encoding } from './encoding.ts';
import { responsibility } from './responsibility.ts';
import { sentence } from './sentence.ts';

/** When and in which languages the text and the file were written. */
export function profileDesc({ source, archive }: Encoding): TeiElement {
  const { language, date } = source.record;
  const languages = new Set([
    language,
    ...source.translations.map((translation) => translation.language),
    archive.record.language,
  ]);
  return tei(
    'profileDesc',
    {},
    tei('creation', {}, dated(date.edtf, responsibility(date.basis))),
    tei(
      'langUsage',
      {},
      [...languages].map((tag) => tei('language', { ident: tag }, languageName(tag))),
    ),
    tei(
      'calendarDesc',
      {},
      tei(
        'calendar',
        {
          'xml:id': 'edtf',
          'xml:lang': 'en',
          target: 'https://www.loc.gov/standards/datetime/',
        },
        tei('p', {}, 'Extended Date/Time Format, Library of Congress, 2019 (ISO 8601-2)'),
      ),
    ),
  );
}

/** The versions of the source, the last one first. */
export function revisionDesc(encoding: Encoding): TeiElement {
  const changes = revisionsOf(encoding.source).map(({ version, date, changes: said }) =>
    tei(
      'change',
      { n: String(version), when: date, who: pointer('editors') },
      said === undefined
        ? tei('p', { 'xml:lang': 'en' }, `Version ${String(version)}.`)
        : tei('p', {}, sentence(encoding, said)),
    ),
  );
  return tei('revisionDesc', {}, changes.toReversed());
}
