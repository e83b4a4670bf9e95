import { address } from '../../addresses.ts';
import { languageName } from '../../languages.ts';
import { lastRevised } from '../../revisions.ts';
import { dated } from './dated.ts';
import { tei, type TeiElement } from './element.ts';
import { pageOf, type Encoding } from './encoding.ts';
import { sentence, uri } from './sentence.ts';
import { sourceDesc } from './sourceDesc.ts';
import { titleElement } from './title.ts';

/** What the file is, who made it, who publishes it under which terms, and what it was made from. */
export function fileDesc(encoding: Encoding): TeiElement {
  const { source } = encoding;
  const { headnote, version } = source.record;
  return tei(
    'fileDesc',
    {},
    titleStmt(encoding),
    tei(
      'editionStmt',
      {},
      tei('edition', { n: String(version), 'xml:lang': 'en' }, `Version ${String(version)}`),
    ),
    publicationStmt(encoding),
    headnote === undefined
      ? undefined
      : tei(
          'notesStmt',
          {},
          tei('note', { type: 'headnote', resp: '#editors' }, sentence(encoding, headnote)),
        ),
    sourceDesc(encoding),
  );
}

function titleStmt(encoding: Encoding): TeiElement {
  const { source, archive } = encoding;
  return tei(
    'titleStmt',
    {},
    titleElement(encoding),
    tei(
      'respStmt',
      { 'xml:id': 'editors' },
      tei('resp', { 'xml:lang': 'en' }, 'cleaned, described and annotated by'),
      archive.record.editors.map((editor) => tei('name', {}, editor)),
    ),
    source.translations.map(({ language, translator, method }) =>
      tei(
        'respStmt',
        { 'xml:id': `translator.${language}` },
        tei('resp', { 'xml:lang': 'en' }, `translated into ${languageName(language)} by`),
        tei('name', {}, translator),
        tei('note', {}, sentence(encoding, method)),
      ),
    ),
  );
}

function publicationStmt(encoding: Encoding): TeiElement {
  const { source, archive, absolute } = encoding;
  const { title, rights } = archive.record;
  return tei(
    'publicationStmt',
    {},
    tei('publisher', { ref: absolute(address.home) }, title),
    dated(lastRevised(source)),
    tei('idno', { type: 'URI' }, pageOf(encoding, source.id)),
    tei(
      'availability',
      {},
      tei(
        'licence',
        { target: uri(rights.licence.url), 'xml:lang': 'en' },
        `${rights.licence.name}, for what the archive made: description, markup, notes and translations. For the text as received see sourceDesc.`,
      ),
    ),
  );
}
