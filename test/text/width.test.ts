import assert from 'node:assert/strict';
import { displayWidth } from '../../server/src/text/width';

describe('the display width', () => {
  const check = (text: string, width: number): void => assert.equal(displayWidth(text), width);

  it('counts letters, not units of text', () => {
    check('', 0);
    check('Being healthy', 13);
    check('children’s – services', 21);
    check('caf\u00E9', 4);
    check('cafe\u0301', 4);
    check('a\u200Bb', 2);
  });
  it('counts two for ideographs and pictures (T01)', () => {
    check('東京', 4);
    check('\u{1F600}', 2);
    check('Ａ', 2);
  });
  it('counts signs that are one picture together once', () => {
    check('\u{1F469}\u200D\u{1F469}\u200D\u{1F467}', 2);
    check('\u{1F44D}\u{1F3FD}', 2);
    check('\u{1F1EC}\u{1F1E7}', 2);
    check('1\uFE0F\u20E3', 2);
    check('\u2764\uFE0F \u2764', 4);
    check('\u2122 \u00A9 2008', 8);
  });
});
