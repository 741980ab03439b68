import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { isGradeShape, readGrade } from '../../../server/src/letter/grades/gradeValue';
import { Span } from '../../../server/src/text/span';

const { scale } = defaultFramework;

/** What is read from a text: kind, number and label, or value. */
function read(text: string): string {
  const { kind, value, number, label } = readGrade(new Span({ start: 0, text }, 0, text.length), scale);
  return [kind, value ?? number?.text, label?.text].filter((part) => part !== undefined).join(' | ');
}

describe('a grade', () => {
  it('is a number of the scale, alone or with a word beside it', () => {
    assert.equal(read('2'), 'grade | 2');
    assert.equal(read(' **2** (adequate) '), 'grade | 2 | adequate');
    assert.equal(read('2 – Adequate.'), 'grade | 2 | Adequate');
    assert.equal(read('Grade 2'), 'grade | 2');
  });

  it('may be no number of the scale', () => {
    assert.equal(read('5'), 'out-of-range | 5');
    assert.equal(read('\u22121'), 'out-of-range | \u22121');
    assert.equal(read('2.5 (good)'), 'out-of-range | 2.5 | good');
    assert.equal(read('Grade -1'), 'out-of-range | -1');
    for (const text of ['Grade-2', 'Grade - 2', 'Grade: 2']) assert.equal(read(text), 'grade | 2', text);
  });

  it('may be no number at all', () => {
    assert.equal(read('good'), 'not-a-number | good');
    assert.equal(read('2-3'), 'not-a-number | 2-3');
    assert.equal(read('2nd'), 'not-a-number | 2nd');
  });

  it('is empty when nothing is written, or that there is none', () => {
    for (const text of [
      '',
      '  ',
      '**',
      '–',
      '?',
      '…',
      '[ ]',
      'n/a',
      'N.A.',
      'None',
      'not given',
      '<!-- soon -->',
      'TBC',
      '[insert grade]',
    ])
      assert.equal(read(text), 'empty', text);
    for (const text of ['no', 'notable', 'not', 'a', 'tbc', 'TBC soon'])
      assert.notEqual(read(text), 'empty', text);
  });
});

describe('the shape of a grade', () => {
  const is = (text: string): boolean => isGradeShape(text, scale);

  it('is a number or a grade word and nothing more', () => {
    for (const text of [
      '2',
      '2.',
      '7',
      '-1',
      '2 (adequate)',
      '2 (see below)',
      '2 – good',
      '2 good',
      '2 – satisfactory',
      'good',
      'Two.',
    ])
      assert.ok(is(text), text);
  });

  it('is no sentence', () => {
    for (const text of [
      '2, there could be',
      '2 schools',
      '2-3 years',
      'goods',
      '2 good schools',
      '2 (good) schools',
      '',
    ])
      assert.ok(!is(text), text);
  });
});
