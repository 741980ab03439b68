import assert from 'node:assert/strict';
import { beginsValue } from '../../../client/src/typing/beginsValue';

/** `text` has just been put in at ‸. */
function begins(source: string, text = ' '): boolean {
  const offset = source.indexOf('‸');
  const before = source.slice(0, offset);
  const lines = (before + text + source.slice(offset + 1)).split('\n');
  const start = { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
  return beginsValue({ range: { start }, rangeLength: 0, text }, (n) => lines[n] ?? '');
}

describe('a space that begins a value', () => {
  it('stands after the colon of a field, typed or chosen', () => {
    for (const field of ['Grade:‸', 'Self-grade:‸', 'Self-assessment:‸\n\nProse.', '**Grade:**‸', 'status:‸'])
      assert.ok(begins(`## Being healthy\n\n${field}`), field);
    assert.ok(begins('Grade: 2\n‸', 'Self-grade: '));
    assert.ok(begins('## Being healthy\n‸', '\nGrade: '));
    assert.ok(begins('Self-‸', 'Self-grade: '.slice(5)));
  });

  it('is none elsewhere: nothing is asked in prose (T58)', () => {
    for (const place of [
      'a‸',
      'as follows:‸',
      'The grade:‸',
      '- two points: a‸',
      'Grade: ‸',
      'Grade: 2‸',
      '‸',
      ':‸',
    ])
      assert.ok(!begins(`## Being healthy\n\n${place}`), place);
    assert.ok(!begins('Grade:‸', '2'));
    assert.ok(!begins('Grade:‸', ' 2'));
    let asked = 0;
    beginsValue({ range: { start: { line: 0, character: 3 } }, rangeLength: 0, text: 'a' }, () => {
      asked++;
      return '';
    });
    assert.equal(asked, 0, 'no line is read for other keys');
  });
});
