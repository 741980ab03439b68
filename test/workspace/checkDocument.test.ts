import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkDocument } from '../../server/src/workspace/checkDocument';
import { Configurations } from '../../server/src/workspace/configuration';
import { sayPlace } from '../../server/src/workspace/original';
import { word } from '../../server/src/workspace/word';
import { disk } from '../../server/src/node/disk';
import { builtPdf } from '../support/builtPdf';
import { makePdf, pdfOfText } from '../support/makePdf';
import { SPACES, wordDocument, wordOfText } from '../support/wordLetter';

const PRINTED = readFileSync('examples/printed/sandmere-2008.txt', 'utf8');
const platform = { word: () => Promise.resolve(word), pdf: () => Promise.resolve(builtPdf()) };

/** "place | words | code" of everything that is found. */
async function found(bytes: Uint8Array | string): Promise<string[]> {
  const configuration = await new Configurations(disk).for('file:///nowhere/letter.docx');
  const checked = await checkDocument(asBytes(bytes), platform, configuration);
  assert.ok(!('problem' in checked), JSON.stringify(checked));
  return checked.findings.map(({ at, code }) => {
    // The words are those that stand at the offsets.
    const text = checked.original.text.slice(at.start, at.end).replace(/\s+/g, ' ');
    assert.ok(text.startsWith(at.place.words.replace(/…$/, '')), text);
    return [sayPlace(at.place), at.place.words.slice(0, 30), code].join(' | ');
  });
}

function asBytes(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** What of a finding does not depend on the kind of the document. */
const wordsAndCode = (line: string): string => line.split(' | ').slice(1).join(' | ');

const FLAWS = [
  'There are too few dentists in  | evidence/not-a-list',
  'adequate | grade/judgement-mismatch',
  'Major Strengths | evidence/heading-name',
  'Major Strengths | evidence/heading-name',
  'Important weaknesses and areas | evidence/empty',
  'Capacity to improve, including | area/inconsistent-name',
];

describe('a document that is checked where it lies', () => {
  it('has its findings at the words, by line in plain text', async () => {
    const list = await found(PRINTED);
    assert.deepEqual(list.map(wordsAndCode), FLAWS);
    assert.match(list[1]!, /^Line 65, below “Staying safe” \|/);
  });

  it('has the same findings as a Word document, by paragraph', async () => {
    const list = await found(wordOfText(PRINTED));
    assert.deepEqual(list.map(wordsAndCode), FLAWS);
    assert.match(list[1]!, /^Paragraph \d+, below “Staying safe” \|/);
  });

  it('has the same findings as a PDF, by page and paragraph', async () => {
    const list = await found(pdfOfText(PRINTED));
    assert.deepEqual(list.map(wordsAndCode), FLAWS);
    assert.match(list[1]!, /^Page 2, paragraph \d+, below “Staying safe” \|/);
  });

  it('tells first what the reading was unsure of, each thing once and not what a rule says', async () => {
    const other = PRINTED.replaceAll(/Major strengths/gi, 'Key strengths');
    const list = await found(other.replace('Being healthy Grade 3', 'Being healthy Grade l'));
    assert.deepEqual(
      list.filter((line) => line.includes('import/')),
      ['Line 53, below “Being healthy” | Key strengths | import/unsure'],
    );
    assert.ok(list[0]!.endsWith('import/unsure'), list.join('\n'));
    // That this grade cannot be read the rule says already.
    assert.ok(list.includes('Line 49 | l | grade/not-a-number'), list.join('\n'));
  });

  it('is found to be a draft where it says so, and then may be unfinished', async () => {
    const unfinished = PRINTED.replace(
      /\nStaying safe Grade 3[^]*?\nEnjoying and achieving/,
      '\nEnjoying and achieving',
    );
    const severities = async (text: string): Promise<string[]> => {
      const configuration = await new Configurations(disk).for('file:///nowhere/letter.docx');
      const checked = await checkDocument(asBytes(text), platform, configuration);
      assert.ok(!('problem' in checked));
      return checked.findings.filter(({ code }) => code === 'area/missing').map(({ severity }) => severity);
    };
    assert.deepEqual(await severities(unfinished), ['error']);
    assert.deepEqual(await severities(`- DRAFT -\n\n${unfinished}`), ['information']);
  });

  it('has what is found about the date at the date, and about the council at the title', async () => {
    const list = await found(PRINTED.replace('17 December 2008', '17 December 2003'));
    assert.ok(
      list.some((line) => /^Line 5 \| (?:17 December )?2003 \| header\//.test(line)),
      list.join('\n'),
    );
  });

  it('has no finding about how markup is written, which it has not', async () => {
    const list = await found(PRINTED.replaceAll('\t3', '\tGood (3)').replaceAll('\t2', '\tAdequate (2)'));
    assert.deepEqual(
      list.filter((line) => line.includes('text/')),
      [],
    );
  });

  it('has related places and the fixes in words', async () => {
    const configuration = await new Configurations(disk).for('file:///nowhere/letter.docx');
    const checked = await checkDocument(wordOfText(PRINTED), platform, configuration);
    assert.ok(!('problem' in checked));
    const { related, fixes } = checked.findings.find(({ code }) => code === 'grade/judgement-mismatch')!;
    assert.equal(related[0]!.at.place.words, '3');
    assert.deepEqual(fixes, ['Change “adequate” to “good”', 'Change grade to 2 (adequate)']);
  });

  it('is markup when it is: then nothing is imported', async () => {
    const list = await found('## Being healthy\n\nGrade: 7\n');
    assert.ok(list.includes('Line 3, below “Being healthy” | 7 | grade/out-of-range'), list.join('\n'));
  });

  it('cannot be read for one reason in one sentence', async () => {
    const configuration = await new Configurations(disk).for('file:///nowhere/letter.docx');
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(28).fill(0));
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    for (const [bytes, problem] of [
      [Buffer.from('PK\x03\x04 and no more'), /^This Word document \(\.docx\) cannot be read/],
      [wordOfText(PRINTED).subarray(0, 2000), /^This Word document \(\.docx\) cannot be read/],
      [locked, /^This Word document is locked with a password\./],
      [old, /^This is an old Word document\./],
      [wordDocument(''), /^This Word document has no printed text/],
      [makePdf([[]]), /^This PDF has no text/],
    ] as const) {
      const checked = await checkDocument(bytes, platform, configuration);
      assert.ok('problem' in checked);
      assert.match(checked.problem, problem);
    }
  });

  it('has what is found in a note there', async () => {
    const paragraph = (words: string, more = ''): string =>
      `<w:p><w:r><w:t>${words}</w:t></w:r>${more}</w:p>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = PRINTED.split('\n')
      .filter((line) => line.trim() !== '' && !line.includes('\t'))
      .map((line) => paragraph(line, line.startsWith('I am writing') ? reference : ''));
    const footnotes = `<w:footnotes ${SPACES}><w:footnote w:id="2">${paragraph('The number is TBC.')}</w:footnote></w:footnotes>`;
    const list = await found(
      wordDocument(body.join(''), { footnotes: { file: 'footnotes.xml', content: footnotes } }),
    );
    const [note] = list.filter((line) => line.endsWith('text/placeholder'));
    assert.match(note ?? list.join('\n'), /^In a footnote, below “[^”]+” \| TBC \|/);
  });
});
