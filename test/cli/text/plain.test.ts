import assert from 'node:assert/strict';
import { plain, printable } from '../../../server/src/cli/text/plain';
import { cpuTime } from '../../support/time';

describe('plain', () => {
  it('takes out sequences for the terminal, whole, and every other control', () => {
    assert.equal(plain('a\u001B[1;31mb\u001B[0m'), 'ab');
    assert.equal(plain('a\u001B]8;;http://x\u0007link\u001B]8;;\u001B\\b'), 'alinkb');
    assert.equal(plain('a\u001Bb\u009B2Jc\u0000\u007Fd'), 'ab2Jcd');
    assert.equal(plain('a\u202Eb\u2066c\u2069'), 'abc');
  });
  it('makes one line of several', () => {
    assert.equal(plain('a\r\nb\n\nc\td\re'), 'a b c d e');
    assert.equal(printable('a\tb\r\nc'), 'a\tb\nc');
  });
  it('leaves words of any writing alone', () => {
    for (const text of ['é e\u0301', '漢字', '😀\u200D😀', 'a\u00A0b – “c”']) assert.equal(plain(text), text);
  });
  it('takes linear time (T16)', () => {
    const time = cpuTime(() => {
      for (const part of ['\u001B[', '\u001B]', '\u001B[1;', ' ', '\t']) plain(part.repeat(100_000));
    });
    assert.ok(time < 1000);
  });
});
