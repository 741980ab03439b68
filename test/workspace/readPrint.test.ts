import assert from 'node:assert/strict';
import { readPrint, type Encoding } from '../../server/src/workspace/readPrint';
import { word } from '../../server/src/workspace/word';
import { wordLetter } from '../support/wordLetter';

const read = (bytes: Uint8Array, encoding: Encoding = 'utf-8') =>
  readPrint(bytes, encoding, () => Promise.resolve(word));

describe('a print', () => {
  it('is text in UTF-8', async () =>
    assert.deepEqual(await read(Buffer.from('\uFEFF“Good”\n')), { text: '“Good”\n', isWord: false }));

  it('is a Word document, whatever it is called', async () => {
    const document = wordLetter(['Dear Ms Rowan', { item: 'Attendance is high' }]);
    assert.deepEqual(await read(document), {
      text: 'Dear Ms Rowan\n\n• Attendance is high\n',
      isWord: true,
    });
    const broken = await read(document.subarray(0, 80));
    assert.ok('problem' in broken);
    assert.match(broken.problem, /no Word document/);
  });

  it('may be text of old Windows programs, which has to be said', async () => {
    const bytes = Uint8Array.of(0x93, 0x47, 0x94, 0x20, 0xe9, 0x20, 0x80);
    assert.deepEqual(await read(bytes, 'windows-1252'), { text: '“G” é €', isWord: false });
    const unsaid = await read(bytes);
    assert.ok('problem' in unsaid && unsaid.otherEncoding);
    assert.match(unsaid.problem, /not UTF-8/);
  });

  it('is no PDF, old document or picture, in any encoding', async () => {
    for (const begin of ['%PDF-1.7\n\xe9', '\xd0\xcf\x11\xe0\xa1', '\x89PNG\0\xe9']) {
      const print = await read(Buffer.from(begin, 'latin1'), 'windows-1252');
      assert.ok('problem' in print && !print.otherEncoding, begin);
    }
  });
});
