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

  it('is not one number when more is said than its word', () => {
    for (const text of [
      '2 or 3',
      '2, 3',
      '2 and 3',
      '2/3',
      '2 → 3',
      '2 rising to 3',
      '2 ???',
      '2?',
      '2+',
      '2 (adequate to good)',
      '2 (adequate/good)',
      '2 (or 3)',
      '2 (?)',
      '2 (3)',
      '2 adequate to good',
      '2 (adequate) or 3 (good)',
      '2 – provisional',
      '2 in most areas',
    ])
      assert.equal(read(text).split(' | ')[0], 'not-a-number', text);
  });

  it('is one number with its word, free words in brackets, a note or a mark after it', () => {
    for (const text of [
      '2 (adequate)',
      '2 – adequate',
      '2: Adequate.',
      '2 adequate',
      '2 (provisional)',
      '2 (3 last year)',
      '2 (up from 1)',
      '2 (adequate, with good features)',
      '2.',
      '2;',
      '2*',
      '2[1]',
      '2²',
      '2 (adequate)[1]',
      '2 out of 4',
      '\uFF12',
    ])
      assert.equal(read(text).split(' | ').slice(0, 2).join(' '), 'grade 2', text);
    assert.equal(read('4 (outstanding, excellent)').slice(0, 9), 'grade | 4');
    assert.equal(read('2 (good)'), 'grade | 2 | good');
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

  it('is several grades and nothing more', () => {
    for (const text of ['2 or 3', '2/3', '2 → 3', '2 (adequate) or 3 (good)', '2[1]', '2 ???'])
      assert.ok(is(text), text);
    for (const text of ['2 or 3 schools', '2 to 3 years', '2, 3 and more', '2 of 3'])
      assert.ok(!is(text), text);
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
