import assert from 'node:assert/strict';
import { nameWords } from '../../server/src/text/nameWords';
import { staysLinear } from '../support/linear';

/** The words stand between the marks. */
function check(marked: string): void {
  const from = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  assert.deepEqual(nameWords(text), { from, to: marked.indexOf('⟧') - 1 }, marked);
}

describe('the words of a name', () => {
  it('stand after a number or letter that counts', () => {
    for (const number of [
      '1. ',
      '1) ',
      '(1) ',
      '[1] '.replace('[', ''),
      '(a) ',
      'a) ',
      'b. ',
      'iv) ',
      '(iii) ',
    ])
      check(`${number}⟦Being healthy⟧`);
    for (const number of ['3 ', '3.2 ', '3 – ', '2: ', 'Section 2: ', 'Part iv – ', 'Area 3 '])
      check(`${number}⟦Being healthy⟧`);
  });
  it('stand before a stop, a colon, a dash and the mark of a note', () => {
    for (const mark of [
      '.',
      ':',
      ' :',
      ' –',
      ' —',
      ' -',
      ';',
      '[2]',
      ' [2]',
      '²',
      '[^1]',
      '†',
      '.[2]',
      '[2]:',
    ])
      check(`⟦Being healthy⟧${mark}`);
    check('2. ⟦Being healthy⟧:');
  });
  it('are all words otherwise', () => {
    for (const text of ['Being healthy', 'A good start', 'I am well', 'Being healthy (2)', 'Being 2', 'x'])
      check(`⟦${text}⟧`);
    check('⟦2⟧.');
    check('⟦:⟧');
  });
  it('are found in linear time (T16)', () => {
    for (const piece of ['1', '1.', '(', 'a) ', '[2]', ':', ' ', '²', '– ']) staysLinear(piece, nameWords);
  });
});
