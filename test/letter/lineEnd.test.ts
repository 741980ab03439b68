import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { lineEndOf } from '../../server/src/letter/lineEnd';

describe('the line end of a letter', () => {
  const check = (text: string, expected: string): void =>
    assert.equal(JSON.stringify(lineEndOf(readLetter(text))), JSON.stringify(expected));

  it('is the first one in the text (T05, T06)', () => {
    check('# A letter\n\nText.\n', '\n');
    check('# A letter\r\n\r\nText.\r\n', '\r\n');
    check('# A letter\r\rText.\r', '\r');
    check('\uFEFF# A letter\r\n\nText.\n', '\r\n');
    check('One line\nafter another\r\n', '\n');
  });
  it('is a line feed where there is none', () => {
    check('', '\n');
    check('# A letter', '\n');
  });
});
