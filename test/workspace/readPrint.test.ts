import assert from 'node:assert/strict';
import { readPrint, type Encoding } from '../../server/src/workspace/readPrint';
import { word } from '../../server/src/workspace/word';
import { builtPdf } from '../support/builtPdf';
import { makePdf } from '../support/makePdf';
import { wordLetter } from '../support/wordLetter';

const read = (bytes: Uint8Array, encoding: Encoding = 'utf-8') =>
  readPrint(bytes, encoding, { word: () => Promise.resolve(word), pdf: () => Promise.resolve(builtPdf()) });

describe('a print', () => {
  it('is text in UTF-8', async () =>
    assert.deepEqual(await read(Buffer.from('\uFEFF“Good”\n')), {
      text: '“Good”\n',
      kind: 'text',
      notes: [],
    }));

  it('is a Word document, whatever it is called', async () => {
    const document = wordLetter(['Dear Ms Rowan', { item: 'Attendance is high' }]);
    assert.deepEqual(await read(document), {
      text: 'Dear Ms Rowan\n\n• Attendance is high\n',
      kind: 'word',
      notes: [],
    });
    const broken = await read(document.subarray(0, 80));
    assert.ok('problem' in broken);
    assert.match(broken.problem, /Word document .* cannot be read/);
  });

  it('may be text of old Windows programs, which has to be said', async () => {
    const bytes = Uint8Array.of(0x93, 0x47, 0x94, 0x20, 0xe9, 0x20, 0x80);
    assert.deepEqual(await read(bytes, 'windows-1252'), {
      text: '“G” é €',
      kind: 'text',
      notes: [],
    });
    const unsaid = await read(bytes);
    assert.ok('problem' in unsaid && unsaid.otherEncoding);
    assert.match(unsaid.problem, /not UTF-8/);
  });

  it('is a PDF, whatever it is called and whatever stands before it', async () => {
    const pdf = makePdf([[{ text: 'Dear Ms Rowan', x: 70, y: 100 }], [{ text: 'Text.', x: 70, y: 100 }]]);
    for (const bytes of [pdf, Buffer.concat([Buffer.from('From: a\n\0\n'), pdf])]) {
      const print = await read(bytes);
      assert.ok('text' in print);
      assert.deepEqual([print.text, print.kind, print.notes], ['Dear Ms Rowan\n\fText.\n', 'pdf', []]);
    }
  });

  it('is nothing without a word', async () => {
    for (const text of ['', ' ', '\n\n\t\r\n', '\uFEFF', '\uFEFF \u00A0\u200B\n', '\f\f'])
      assert.deepEqual(await read(Buffer.from(text)), {
        problem: 'This file is empty.',
      });
    for (const [bytes, said] of [
      [wordLetter([]), /^This Word document has no printed text/],
      [wordLetter([' ']), /^This Word document has no printed text/],
      [makePdf([[]]), /^This PDF has no text/],
    ] as const) {
      const print = await read(bytes);
      assert.ok('problem' in print);
      assert.match(print.problem, said);
    }
  });

  it('is no old document or picture, in any encoding', async () => {
    for (const begin of ['\xd0\xcf\x11\xe0\xa1', '\x89PNG\0\xe9']) {
      const print = await read(Buffer.from(begin, 'latin1'), 'windows-1252');
      assert.ok('problem' in print && !print.otherEncoding, begin);
    }
  });
});
