import assert from 'node:assert/strict';
import { docx } from '../../server/src/render/docx/document';
import { unzip } from '../support/zip';
import { header, treeOf } from './check';

async function partsOf(markup: string): Promise<(name: string) => string> {
  const files = unzip(Buffer.from(await docx(treeOf(markup))));
  return (name) => {
    const file = files.get(name);
    assert.ok(file, `${name} is missing`);
    return file.toString();
  };
}

/** The paragraphs of a part: style and words. */
function paragraphs(xml: string): [style: string, words: string][] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => [
    /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
    [...paragraph.matchAll(/<w:t[ >][^<]*<|<w:br\/>/g)]
      .map(([text]) => text.replace(/^<w:br\/>$/, '/').replace(/^<[^>]*>|<$/g, ''))
      .join(''),
  ]);
}

describe('the document', () => {
  it('has real styles', async () => {
    const part = await partsOf(
      '# Title\n\n## Being healthy\n\nGrade: 2\n\nProse.\n\n### Major strengths\n\n- One\n\nYours sincerely\n\nJ Alder\nManager\n',
    );
    assert.deepEqual(paragraphs(part('word/document.xml')), [
      ['Title', 'Title'],
      ['Heading2', 'Being healthy'],
      ['Grade', 'Grade 2'],
      ['', 'Prose.'],
      ['Heading3', 'Major strengths'],
      ['ListParagraph', 'One'],
      ['Valediction', 'Yours sincerely'],
      ['Signature', 'J Alder/Manager'],
    ]);
    const styles = part('word/styles.xml');
    for (const id of [
      'Title',
      'Heading2',
      'Heading3',
      'Grade',
      'Valediction',
      'Signature',
      'Address',
      'Letterhead',
    ])
      assert.ok(styles.includes(`w:styleId="${id}"`), id);
  });

  it('has the letterhead in the header of the first page, the rest of the head above the title', async () => {
    const part = await partsOf(
      `${header('letterhead: |', '  Linden House', '  Northmere', 'date: 2008-12-17', 'to:', '  name: Ms A Rowan', '  role: Director')}\n# Title\n`,
    );
    const headers = ['word/header1.xml', 'word/header2.xml'].flatMap((name) => paragraphs(part(name)));
    assert.deepEqual(
      headers.filter(([, words]) => words !== ''),
      [['Letterhead', 'Linden House/Northmere']],
    );
    assert.deepEqual(paragraphs(part('word/document.xml')), [
      ['Address', '17 December 2008'],
      ['Address', 'Ms A Rowan/Director'],
      ['Title', 'Title'],
    ]);
    assert.match(part('word/document.xml'), /<w:titlePg\/>/);
  });

  it('has tables with headings that come again on every page', async () => {
    const part = await partsOf(
      '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 | x |\n',
    );
    const xml = part('word/document.xml');
    assert.equal(xml.match(/<w:tr>/g)?.length, 3);
    assert.equal(xml.match(/<w:tc>/g)?.length, 9);
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 1);
    assert.equal(xml.match(/<w:gridCol /g)?.length, 3);
  });

  it('counts each list by itself, from its own number', async () => {
    const part = await partsOf('3. One\n4. Two\n\nWords.\n\n1. Three\n\nWords.\n\n- Four\n  - Five\n');
    const numbers = [
      ...part('word/document.xml').matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g),
    ];
    const ids = numbers.map(([, , id]) => id);
    assert.equal(new Set(ids).size, 3);
    assert.deepEqual(
      numbers.map(([, level]) => level),
      ['0', '0', '0', '0', '1'],
    );
    assert.match(part('word/numbering.xml'), /<w:start w:val="3"\/>/);
  });

  it('links to addresses on the web and by mail alone', async () => {
    const part = await partsOf('[a](https://a.example/?b=1&c=2) [b](other.html) [c](javascript:alert)\n');
    const links = [
      ...part('word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ];
    assert.deepEqual(
      links.map(([, target]) => target),
      ['https://a.example/?b=1&amp;c=2'],
    );
    assert.deepEqual(paragraphs(part('word/document.xml')), [['', 'a b [c](javascript:alert)']]);
  });

  it('raises, lowers and strikes what is so in the letter', async () => {
    const part = await partsOf('10<sup>3</sup> H<sub>2</sub>O ~~old~~ <del>too</del>\n');
    const xml = part('word/document.xml');
    assert.match(xml, /<w:vertAlign w:val="superscript"\/><\/w:rPr><w:t[^>]*>3</);
    assert.match(xml, /<w:vertAlign w:val="subscript"\/><\/w:rPr><w:t[^>]*>2</);
    assert.equal(xml.match(/<w:strike\/>/g)?.length, 2);
  });

  it('says which language it is in', async () => {
    const part = await partsOf(`${header('lang: cy')}\nWords.\n`);
    assert.match(part('word/styles.xml'), /<w:lang w:val="cy"\/>/);
  });
});
