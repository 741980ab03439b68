import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { readField } from '../../../server/src/letter/section/field';
import { Span } from '../../../server/src/text/span';
import { cpuTime } from '../../support/time';

/** What a line is read as: `field = value`, with the verdict or the grade after it. */
function read(text: string, misplaced = false): string {
  const line = new Span({ start: 0, text }, 0, text.length);
  const field = readField(line, defaultFramework, misplaced);
  if (!field) return 'prose';
  const said = field.assessment?.verdict ?? field.grade?.value ?? field.grade?.kind ?? 'unknown';
  return `${field.field}${field.known ? '' : '?'} “${field.name.text}” = “${field.value.text}” ${said}`;
}

function check(text: string, expected: string): void {
  assert.equal(read(text), expected);
}

describe('a field', () => {
  it('is a name, a colon and a value', () => {
    check('Grade: 2', 'grade “Grade” = “2” 2');
    check('Self-grade: 3 (good)', 'self-grade “Self-grade” = “3 (good)” 3');
    check('Self-assessment: mixed', 'self-assessment “Self-assessment” = “mixed” mixed');
  });

  it('may be written without a colon when the value is a grade and nothing more', () => {
    check('Grade 2', 'grade “Grade” = “2” 2');
    check('Grade – 2', 'grade “Grade” = “2” 2');
    check('Grade - 2', 'grade “Grade” = “2” 2');
    check('Grade-2', 'grade “Grade” = “2” 2');
    check('Grade–2', 'grade “Grade” = “2” 2');
    check('Self-grade 3', 'self-grade “Self-grade” = “3” 3');
    check('Self grade – 3', 'self-grade “Self grade” = “3” 3');
    check('Grade 2 (adequate)', 'grade “Grade” = “2 (adequate)” 2');
    check('Grade 2: adequate', 'grade “Grade” = “2: adequate” 2');
    check('Grade two', 'grade “Grade” = “two” not-a-number');
    check('Grade TBC', 'grade “Grade” = “TBC” empty');
    check('Self-grade – not given', 'self-grade “Self-grade” = “not given” empty');
    check('Grade [insert grade]', 'grade “Grade” = “[insert grade]” empty');
    check('Grade TBC by May', 'prose');
    assert.equal(read('Grade TBC', true), 'prose');
  });

  it('keeps the sign of a number that a space stands before', () => {
    check('Grade -1', 'grade “Grade” = “-1” out-of-range');
    check('Grade: -1', 'grade “Grade” = “-1” out-of-range');
  });

  it('may have other case, emphasis, odd spaces and a full-width colon (T09)', () => {
    check('GRADE: 2', 'grade “GRADE” = “2” 2');
    check('**Grade:** 2', 'grade “Grade” = “2” 2');
    check('**Grade**: *2*', 'grade “Grade” = “2” 2');
    check('Grade：2', 'grade “Grade” = “2” 2');
    check('Grade :  2  ', 'grade “Grade” = “2” 2');
    check('Grade:\u00A02', 'grade “Grade” = “2” 2');
    check('Grade\u00A02', 'grade “Grade” = “2” 2');
    check('Self\u2011grade: 3', 'self-grade “Self\u2011grade” = “3” 3');
    check('Self\u2011grade 3', 'self-grade “Self\u2011grade” = “3” 3');
  });

  it('leaves a comment behind the value out of it', () => {
    check('Grade: 2 <!-- moderated -->', 'grade “Grade” = “2” 2');
    check(
      'Self-assessment: consistent <!-- ask -->',
      'self-assessment “Self-assessment” = “consistent” consistent',
    );
    check('Self-assessment: <!-- ask -->', 'self-assessment “Self-assessment” = “” unknown');
  });

  it('may be empty', () => {
    check('Grade:', 'grade “Grade” = “” empty');
    check('Self-grade: ', 'self-grade “Self-grade” = “” empty');
    check('Self-assessment:', 'self-assessment “Self-assessment” = “” unknown');
  });

  it('has free words behind a verdict, after a dash, a comma or in brackets, and as many as there are', () => {
    const read = (value: string, verdict: string): void =>
      check(`Self-assessment: ${value}`, `self-assessment “Self-assessment” = “${value}” ${verdict}`);
    read('overestimates – above all for children in care', 'overestimates');
    read('Underestimates - in part', 'underestimates');
    read('consistent, on the whole', 'consistent');
    read('mixed (see below)', 'mixed');
    read('overestimates — a little', 'overestimates');
    read(
      'overestimates – the view of work with families rests on a plan that had only begun when the year was over',
      'overestimates',
    );
    read('over-estimates', 'unknown');
    read('accurate', 'unknown');
    read('consistent with the evidence', 'unknown');
  });

  it('may have a name of the framework’s columns, or another usual one', () => {
    check('Grade awarded: 3', 'grade “Grade awarded” = “3” 3');
    check('APA grade: 3', 'grade “APA grade” = “3” 3');
    check('Overall grade: 3 (good)', 'grade “Overall grade” = “3 (good)” 3');
    check('Grade awarded – 3', 'grade “Grade awarded” = “3” 3');
    check('Overall grade 3', 'grade “Overall grade” = “3” 3');
    check('Self-assessment grade: 2', 'self-grade “Self-assessment grade” = “2” 2');
    check('The council’s own grade: 2', 'self-grade “The council’s own grade” = “2” 2');
    check('Self-evaluation: mixed', 'self-assessment “Self-evaluation” = “mixed” mixed');
    check('\uFF27rade\uFF1A \uFF13', 'grade “\uFF27rade” = “\uFF13” 3');
  });

  it('is none with the grade of another year, or of something else', () => {
    check('Previous grade: 2', 'prose');
    check('Grade in 2007: 2', 'prose');
    check('Target grade: 3', 'prose');
    check('Pay grade: 3', 'prose');
    check('Overall grade boundaries: 2', 'prose');
    check('Overall grades rose to 3', 'prose');
  });

  it('has a verdict with a capital, a stop or a note', () => {
    const value = (text: string, verdict: string): void =>
      check(`Self-assessment: ${text}`, `self-assessment “Self-assessment” = “${text}” ${verdict}`);
    value('Consistent.', 'consistent');
    value('Overestimates.', 'overestimates');
    value('Consistent. It names the same successes.', 'consistent');
    value('consistent[2]', 'consistent');
    value('consistent²', 'consistent');
    value('mixed: see below', 'mixed');
    value('Inconsistent.', 'unknown');
    value('Consistent or mixed.', 'unknown');
  });

  it('is guessed from a slip in its name when a fitting value follows', () => {
    check('Grad: 2', 'grade? “Grad” = “2” 2');
    check('Self-grde: 3', 'self-grade? “Self-grde” = “3” 3');
    check('Self-asessment: mixed', 'self-assessment? “Self-asessment” = “mixed” mixed');
    check('Grand: prizes were won', 'prose');
    check('Trade: 2 apprentices', 'prose');
  });

  it('takes its whole line: a sentence is prose', () => {
    check('Grade 1, there could be aspects that are good.', 'prose');
    check('Grade 2 was given last year.', 'prose');
    check('Grade 5 pupils did well.', 'prose');
    check('Grades: 2', 'grade? “Grades” = “2” 2');
    check('Grades improved: 2 in 3 pupils passed', 'prose');
    check('The grade is 2', 'prose');
    check('Two things stand out: attendance and health.', 'prose');
    check('Grade: this was agreed at the meeting in May by all who were there, and it was noted.', 'prose');
    check('', 'prose');
    check(':', 'prose');
    const words = 'most of all in what it says of the duty team and of its own managers';
    check(
      `Self-assessment: too rosy – ${words}`,
      `self-assessment “Self-assessment” = “too rosy – ${words}” unknown`,
    );
    check(`Self-assessment: it was read by all who had a hand in it – ${words}`, 'prose');
  });

  it('below prose needs its exact name and a fitting value', () => {
    assert.equal(read('Grade: 2', true), 'grade “Grade” = “2” 2');
    assert.equal(read('Self-assessment: mixed', true), 'self-assessment “Self-assessment” = “mixed” mixed');
    assert.equal(read('Grad: 2', true), 'prose');
    assert.equal(read('Grade:', true), 'prose');
    assert.equal(read('Self-assessment: as we said', true), 'prose');
  });

  it('points at its words in the text as written', () => {
    const text = '  **Self-assessment:**\u00A0overestimates – a little';
    const field = readField(new Span({ start: 7, text }, 0, text.length), defaultFramework, false)!;
    assert.deepEqual([field.name.start, field.name.end], [11, 26]);
    assert.equal(field.assessment?.word.text, 'overestimates');
    assert.equal(field.assessment?.word.start, 7 + text.indexOf('over'));
  });

  it('reads long lines in no time (T16)', () => {
    const texts = [
      'Grade:' + ' '.repeat(1e5),
      'Grade ' + '–'.repeat(1e5),
      'Self-assessment: ' + ' –'.repeat(5e4),
      'Grade: ' + '('.repeat(1e5),
      '*'.repeat(1e5),
    ];
    assert.ok(cpuTime(() => texts.forEach((text) => read(text))) < 1000);
  });
});
