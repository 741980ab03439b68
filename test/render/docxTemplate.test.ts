import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { readLetter } from '../../server/src/letter/letter';
import { docxOn } from '../../server/src/render/docx/document';
import { sentTree } from '../../server/src/render/letterTree';
import { readXml } from '../../server/src/word/xml';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...all: [id: string, type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>',
  '_rels/.rels': relations(['r1', 'officeDocument', 'word/document.xml']),
  'word/_rels/document.xml.rels': relations(
    ['s1', 'styles', 'styles.xml'],
    ['h1', 'header', 'header1.xml'],
    ['f1', 'footer', 'footer1.xml'],
    ['n1', 'numbering', '/word/numbering.xml'],
  ),
  'word/document.xml': `<w:document ${W}><w:body><w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:pPr></w:p><w:p><w:r><w:t>Old words</w:t></w:r></w:p><w:sectPr><w:footerReference w:type="default" r:id="f1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="2268" w:right="2268"/><w:titlePg/></w:sectPr></w:body></w:document>`,
  'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="Heading 2"/></w:style></w:styles>`,
  'word/header1.xml': `<w:hdr ${W}><w:p><w:r><w:t>Linden House</w:t></w:r></w:p></w:hdr>`,
  'word/footer1.xml': `<w:ftr ${W}><w:p><w:r><w:t>Foot</w:t></w:r></w:p></w:ftr>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`,
  'word/media/seal.bin': 'seal',
};

async function packed(parts: Readonly<Record<string, string>> = PARTS): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(parts)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array' });
}

const LETTER = `---
council: Northmere
year: 2008
letterhead: Own House
signed:
  name: J Alder
status: draft
---

# Title

Words, [a link](https://example.com) and more.

## Being healthy

Grade: 2

- A point.

| Assessment judgement area | APA grade |
| --- | --- |
| Being healthy | 2 |
| Staying safe | 3 |
`;

async function filled(
  parts: Readonly<Record<string, string>> = PARTS,
  text = LETTER,
): Promise<Map<string, string>> {
  const made = await docxOn(sentTree(readLetter(text)), await packed(parts));
  assert.ok(made instanceof Uint8Array, JSON.stringify(made));
  const archive = await JSZip.loadAsync(made);
  const all = new Map<string, string>();
  for (const [name, file] of Object.entries(archive.files)) all.set(name, await file.async('string'));
  for (const [name, content] of all) if (/\.(?:xml|rels)$/.test(name)) readXml(content);
  return all;
}

describe('a house’s template for Word documents', () => {
  it('keeps its headers, footers, pictures and page, and none of its words', async () => {
    const parts = await filled(PARTS, LETTER.replace('status: draft', 'status: final'));
    for (const name of ['word/header1.xml', 'word/footer1.xml', 'word/media/seal.bin'])
      assert.equal(parts.get(name), PARTS[name], name);
    const document = parts.get('word/document.xml')!;
    assert.doesNotMatch(document, /Old words|Own House/);
    assert.match(document, />Words, </);
    // The header of an earlier section holds on in the last.
    assert.match(
      document,
      /<w:sectPr><w:headerReference w:type="default" r:id="h1"\/><w:footerReference w:type="default" r:id="f1"\/><w:pgSz/,
    );
    assert.equal(document.match(/<w:sectPr/g)?.length, 1);
    assert.match(document, /<w:tblW w:type="dxa" w:w="7370"\/>/);
    assert.match(parts.get('[Content_Types].xml')!, /wordprocessingml\.document\.main\+xml/);
    assert.match(parts.get('docProps/core.xml')!, /<dc:creator>J Alder/);
  });

  it('gives its styles by their names, and takes those that it lacks from the letter', async () => {
    const parts = await filled();
    const document = parts.get('word/document.xml')!;
    assert.match(document, /<w:pStyle w:val="Rubrik2"\/>/);
    assert.doesNotMatch(document, /"Heading2"/);
    const styles = parts.get('word/styles.xml')!;
    assert.match(styles, /w:styleId="Grade"[^]*?<w:basedOn w:val="Standard"\/>/);
    assert.equal(styles.match(/<w:name w:val="[Hh]eading 2"\/>/g)?.length, 1);
    assert.match(styles, /<w:sz w:val="20"\/><w:lang w:val="en-GB"\/>/);
    const known = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    for (const [, id] of document.matchAll(/<w:(?:p|r)Style w:val="([^"]*)"\/>/g))
      assert.ok(known.has(id) || id === 'ListParagraph', id);
  });

  it('has room for the letter’s lists and links', async () => {
    const parts = await filled();
    const numbering = parts.get('word/numbering.xml')!;
    const lists = [...numbering.matchAll(/<w:num\b[^>]*w:numId="(\d+)"/g)].map(([, id]) => id);
    assert.equal(new Set(lists).size, lists.length);
    assert.ok(lists.includes('7'));
    const [, used] = /<w:numId w:val="(\d+)"\/>/.exec(parts.get('word/document.xml')!) ?? [];
    assert.ok(used !== '7' && lists.includes(used!), used);
    assert.ok(numbering.lastIndexOf('<w:abstractNum ') < numbering.indexOf('<w:num '));
    const [, link] = /<w:hyperlink[^>]*r:id="([^"]*)"/.exec(parts.get('word/document.xml')!) ?? [];
    assert.match(
      parts.get('word/_rels/document.xml.rels')!,
      new RegExp(`Id="${link}"[^>]*Target="https://example.com/?"`),
    );
  });

  it('says on every page of a draft that it is one, with a header of its own where there was none', async () => {
    const parts = await filled();
    assert.match(parts.get('word/header1.xml')!, />DRAFT<[^]*Linden House/);
    assert.match(parts.get('word/document.xml')!, /<w:headerReference w:type="first" r:id="apaHeader"\/>/);
    assert.match(parts.get('word/apaDraftHeader.xml')!, />DRAFT</);
    assert.match(parts.get('[Content_Types].xml')!, /PartName="\/word\/apaDraftHeader\.xml"/);
  });

  it('leaves the letter its letterhead when it has none, and numbers when it has none', async () => {
    const { 'word/header1.xml': _, 'word/numbering.xml': __, ...rest } = PARTS;
    const parts = await filled({
      ...rest,
      'word/_rels/document.xml.rels': relations(['s1', 'styles', 'styles.xml']),
      'word/document.xml': `<w:document ${W}><w:body><w:sectPr/></w:body></w:document>`,
    });
    assert.match(parts.get('word/document.xml')!, /<w:pStyle w:val="Letterhead"\/>[^]*Own House/);
    assert.match(parts.get('word/_rels/document.xml.rels')!, /numbering" Target="\/word\/numbering\.xml"/);
  });

  it('is refused in a sentence when it is of no use', async () => {
    const tree = sentTree(readLetter(LETTER));
    const problemOf = async (bytes: Uint8Array): Promise<string> => {
      const made = await docxOn(tree, bytes);
      return 'problem' in made ? made.problem : '';
    };
    assert.match(await problemOf(Buffer.from('words')), /not a Word document/);
    assert.match(await problemOf(await packed({ 'a.txt': 'b' })), /not a Word document/);
    const macros = PARTS['[Content_Types].xml']!.replace('template.main', 'document.macroEnabled.main');
    assert.match(await problemOf(await packed({ ...PARTS, '[Content_Types].xml': macros })), /macros/);
    const bare = relations(['n1', 'numbering', 'numbering.xml']);
    assert.match(
      await problemOf(await packed({ ...PARTS, 'word/_rels/document.xml.rels': bare })),
      /no styles/,
    );
  });
});
