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
});
