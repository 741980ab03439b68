import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordPrint } from '../../../server/src/import/word/wordPrint';
import { SPACES, wordDocument } from '../../support/wordLetter';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;
const item = (text: string, list = 1, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const cell = (text: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraph(text)}</w:tc>`;
const table = (...rows: string[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

type Parts = Parameters<typeof wordDocument>[1];

/** The document is read as this text; the notes say this. */
async function reads(body: string, text: string, notes: readonly string[] = [], parts: Parts = {}) {
  const print = await wordPrint(wordDocument(body, parts));
  assert.ok('text' in print);
  assert.equal(print.text, `${text}\n`);
  assert.deepEqual(
    print.notes.map(({ message }) => message),
    notes,
  );
}

const levels = (format: string, text: string, start = 1): string =>
  [0, 1, 2]
    .map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.replace('%', `%${level + 1}`)}"/></w:lvl>`,
    )
    .join('');
const LISTS: Parts = {
  numbering: {
    file: 'numbering.xml',
    content:
      `<w:numbering ${SPACES}>` +
      [levels('bullet', '•'), levels('decimal', '%.'), levels('lowerLetter', '%)', 4)]
        .map((kind, at) => `<w:abstractNum w:abstractNumId="${at}">${kind}</w:abstractNum>`)
        .join('') +
      [0, 1, 2].map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join('') +
      '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
      '</w:numbering>',
  },
};

describe('a Word document', function () {
  this.timeout(20_000);

  it('keeps what stands in fields, moves, formulas and other wrappings', async () => {
    await reads(
      paragraph(`${run('Of ')}<w:fldSimple w:instr="X">${run('264')}</w:fldSimple>${run(' children')}`),
      'Of 264 children',
    );
    await reads(
      paragraph(`${run('Grade ')}<w:moveTo w:id="1"><w:bdo w:val="ltr">${run('2')}</w:bdo></w:moveTo>`),
      'Grade 2',
    );
    const fraction =
      '<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>';
    await reads(paragraph(`${run('In')}${fraction}${run('of homes')}`), 'In 3/4 of homes');
    await reads(paragraph('<w:r><w:t><![CDATA[R & D]]></w:t></w:r>'), 'R & D');
  });

  it('shows the choice of an old form', () =>
    reads(
      paragraph(
        `${run('Grade ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="2"/>${['1', '2', '3'].map((one) => `<w:listEntry w:val="${one}"/>`).join('')}</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      'Grade 3',
    ));

  it('has white space where a line, page or column breaks', async () => {
    for (const pause of ['<w:cr/>', '<w:br/>', '<w:br w:type="page"/>', '<w:br w:type="column"/>'])
      await reads(paragraph(`${run('sometimes')}<w:r>${pause}</w:r>${run('held')}`), 'sometimes\nheld');
  });

  it('keeps the numbers, letters and depth of its lists', () =>
    reads(
      [
        item('one', 2),
        item('two', 2),
        paragraph('Between.'),
        item('three', 2),
        item('letters', 3),
        item('anew', 4),
        item('bullet'),
        item('inside', 1, 1),
      ].join(''),
      '1. one\n2. two\n\nBetween.\n\n3. three\nd) letters\n1. anew\n• bullet\n    ◦ inside',
      [],
      LISTS,
    ));

  it('moves no cell beside or below one that is merged', () =>
    reads(
      table(
        cell('Area') + cell('2007') + cell('2008'),
        cell('Being healthy', '<w:vMerge w:val="restart"/>') + cell('3') + cell('4'),
        cell('', '<w:vMerge/>') + cell('2') + cell('1'),
        cell('Staying safe', '<w:gridSpan w:val="2"/>') + cell('2'),
      ),
      'Area\t2007\t2008\nBeing healthy\t3\t4\n\t2\t1\nStaying safe\t\t2',
    ));

  it('keeps raised and lowered figures apart', () =>
    reads(
      paragraph(
        `${run('10')}${run('3', '<w:vertAlign w:val="superscript"/>')}${run(' H')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('O, 4')}${run('th', '<w:vertAlign w:val="superscript"/>')}`,
      ),
      '10³ H₂O, 4th',
    ));

  it('keeps the place of an empty cell at the end of a row', () =>
    reads(
      table(
        cell('Area') + cell('Grade'),
        cell('Both', '<w:gridSpan w:val="2"/>'),
        cell('Being healthy') + cell(''),
      ),
      'Area\tGrade\nBoth\t\nBeing healthy\t–',
    ));

  it('leaves out what is hidden, struck or deleted, and says so', async () => {
    await reads(
      paragraph(`${run('Seen ')}${run('not seen ', '<w:vanish/>')}${run('again.')}`),
      'Seen again.',
      ['Removed: hidden text: “not seen”'],
    );
    await reads(paragraph(`${run('Grade ')}${run('3', '<w:strike/>')}${run(' 2')}`), 'Grade 2', [
      'Removed: text that is struck through: “3”',
    ]);
    await reads(paragraph(`${run('Not ')}${run('hidden', '<w:vanish w:val="0"/>')}`), 'Not hidden');
    await reads(
      paragraph(`${run('Grade ')}<w:del w:id="1"><w:r><w:delText>3</w:delText></w:r></w:del>${run('2')}`),
      'Grade 2',
      ['The document has tracked changes. Deletions were removed and insertions were kept.'],
    );
  });

  it('reports the small words above others', () =>
    reads(
      paragraph(
        `<w:r><w:ruby><w:rt>${run('above')}</w:rt><w:rubyBase>${run('Base')}</w:rubyBase></w:ruby></w:r>`,
      ),
      'Base',
      ['These words of the document were not imported: “above”'],
    ));

  it('begins with what stands at the top of its first page', () =>
    reads(
      `${paragraph('Dear Ms Rowan')}<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>`,
      'Northmere House\n\nDear Ms Rowan',
      ['Removed: text at the foot of the pages: “In confidence”'],
      {
        header: { file: 'h.xml', content: `<w:hdr ${SPACES}>${paragraph('Northmere House')}</w:hdr>` },
        footer: { file: 'f.xml', content: `<w:ftr ${SPACES}>${paragraph('In confidence')}</w:ftr>` },
      },
    ));

  it('has no mark of a draft, which is a text or lies across the page', () =>
    reads(
      `${paragraph('Dear Ms Rowan')}<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>`,
      'Northmere House\n\nDear Ms Rowan',
      ['Removed: text at the top of the pages: “DRAFT”', 'Removed: text at the foot of the pages: “Draft 2”'],
      {
        header: {
          file: 'h.xml',
          content: `<w:hdr ${SPACES} xmlns:v="urn:schemas-microsoft-com:vml">${paragraph(`${run('Northmere House')}<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>`)}</w:hdr>`,
        },
        footer: { file: 'f.xml', content: `<w:ftr ${SPACES}>${paragraph('Draft 2')}</w:ftr>` },
      },
    ));

  it('has the words of another program’s part in their place', () =>
    reads(
      `${paragraph('Before.')}<w:altChunk r:id="aFChunk"/>${paragraph('After.')}`,
      'Before.\n\nOne & two.\n\nThree.\n\nAfter.',
      [],
      {
        aFChunk: {
          file: 'part.html',
          content: '<html><head><title>x</title></head><body><p>One &amp; <b>two</b>.<p>Three.</body></html>',
        },
      },
    ));

  it('reports words that the reading has dropped, whatever they stand in', () =>
    reads(paragraph(`${run('Seen.')}<w:unknown>${run('Lost words')}</w:unknown>`), 'Seen.', [
      'These words of the document were not imported: “Lost words”',
    ]));

  it('is refused when it unpacks to too much, or declares what it may not', async () => {
    assert.ok('problem' in (await wordPrint(wordDocument(paragraph('A'.repeat(13_000_000))))));
    await assert.rejects(wordPrint(wordDocument('<!DOCTYPE a>')));
    await assert.rejects(wordPrint(wordDocument('<w:p>'.repeat(10_000))));
  });

  it('never hangs, whatever has happened to the file', async () => {
    const good = wordDocument(paragraph('Dear Ms Rowan') + item('one', 2), LISTS);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 }),
        async (changes) => {
          const bytes = Buffer.from(good);
          for (const [at, byte] of changes) bytes[at] = byte;
          const read = await wordPrint(bytes).catch(() => 'refused');
          assert.ok(read === 'refused' || typeof read === 'object');
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
