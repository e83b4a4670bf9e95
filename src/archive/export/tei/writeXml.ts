import { Document, serializeToWellFormedString, type Element } from 'slimdom';
import { writable } from './characters.ts';
import { guidelines, type TeiElement } from './element.ts';

const TEI = 'http://www.tei-c.org/ns/1.0';
const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * Tells an editor of XML which schema to check a file by.
 *
 * @see https://www.w3.org/TR/xml-model/
 */
const model = [
  `href="https://www.tei-c.org/Vault/P5/${guidelines}/xml/tei/custom/schema/relaxng/tei_all.rng"`,
  'type="application/xml"',
  'schematypens="http://relaxng.org/ns/structure/1.0"',
].join(' ');

/** Makes the nodes; nothing is ever put into it. */
const maker = new Document();

/** Elements that hold elements only: in them white space is no text, so that each child may have a line of its own. */
const structural = new Set([
  ...['TEI', 'teiHeader', 'fileDesc', 'titleStmt', 'editionStmt', 'publicationStmt', 'notesStmt'],
  ...['sourceDesc', 'encodingDesc', 'editorialDecl', 'classDecl', 'taxonomy', 'charDecl'],
  ...['profileDesc', 'langUsage', 'calendarDesc', 'revisionDesc'],
  ...['text', 'body', 'div', 'standOff', 'listAnnotation', 'spanGrp', 'listBibl'],
]);

/**
 * Writes a TEI file. White space in texts is kept as it is; `g` stands for what XML cannot hold.
 *
 * @throws Error when an attribute holds a character that XML forbids, or a name is none.
 * @see https://www.w3.org/TR/xml/ (XML 1.0, fifth edition)
 */
export function writeXml(root: TeiElement): string {
  const parts = [maker.createProcessingInstruction('xml-model', model), nodeOf(root)];
  const written = parts.map((part) => serializeToWellFormedString(part));
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...written, ''].join('\n');
}

function nodeOf({ name, attributes, children }: TeiElement): Element {
  const node = maker.createElementNS(TEI, name);
  for (const [key, value] of Object.entries(attributes)) {
    node.setAttributeNS(key.startsWith('xml:') ? XML : null, key, value);
  }
  const inLines = structural.has(name) && children.length > 0;
  for (const child of children) {
    if (inLines) node.appendChild(maker.createTextNode('\n'));
    for (const part of typeof child === 'string' ? writable(child) : [child]) {
      node.appendChild(typeof part === 'string' ? maker.createTextNode(part) : nodeOf(part));
    }
  }
  if (inLines) node.appendChild(maker.createTextNode('\n'));
  return node;
}
