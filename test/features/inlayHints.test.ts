import assert from 'node:assert/strict';
import { toPlainText } from '../../server/src/features/content';
import { inlayHints, type InlayHintChoice } from '../../server/src/features/inlayHints';
import { readLetter, type LetterOptions } from '../../server/src/letter/letter';
import { library } from '../support/libraryFramework';
import { crlf } from '../support/marks';
import { everyPrefix } from '../support/prefixes';

const BOTH: InlayHintChoice = { gradeLabels: true, selfAssessment: true };

/** The text shows these hints, «each» where it stands, in LF and CRLF. */
function check(shown: string, choice = BOTH, options?: LetterOptions): void {
  for (const wanted of [shown, crlf(shown)]) {
    const text = wanted.replace(/«[^»]*»/g, '');
    const letter = readLetter(text, options);
    let out = text;
    for (const { at, label } of inlayHints(letter, { start: 0, end: text.length }, choice).reverse())
      out = `${out.slice(0, at)}«${label}»${out.slice(at)}`;
    assert.equal(out, wanted);
  }
}

const TABLE = (rows: string): string => `| Area | APA grade | Self-grade |\n| --- | --- | --- |\n${rows}\n`;

describe('inlay hints', () => {
  it('put the word behind a bare grade in field, heading and table', () => {
    check('## Being healthy\n\nGrade: 2«adequate»\n');
    check('## Being healthy Grade 4«outstanding»\n');
    check(TABLE('| Being healthy | 3«good» | |\n| Staying safe | | |'));
  });

  it('say how far the council’s own grade is from the letter’s', () => {
    check('## Being healthy\n\nGrade: 2«adequate»\nSelf-grade: 3«good»«one higher than our grade»\n');
    check('## Being healthy\n\nGrade: 4 (outstanding)\nSelf-grade: 2 (adequate)«two lower than our grade»\n');
    check('## Being healthy\n\nGrade: 3 (good)\nSelf-grade: 3 (good)\n');
    check(
      TABLE(
        '| Being healthy | 3 (good) | 4 (outstanding)«one higher than our grade» |\n| Staying safe | | |',
      ),
    );
  });

  it('count steps as the scale runs', () => {
    check('## Lending\n\nGrade: 3«sound»\nSelf-grade: 2«strong»«one higher than our grade»\n', BOTH, {
      frameworks: [library],
    });
  });

  it('never repeat what stands there', () => {
    check('## Being healthy\n\nGrade: 2 (adequate)\nSelf-grade: 2 – adequate\n');
    check('## Being healthy\n\nGrade: 2 (good)\n');
    check('## Being healthy\n\nGrade: adequate\n');
    check(
      '| Area | APA grade | In words |\n| --- | --- | --- |\n| Being healthy | 2 | Adequate |\n| Staying safe | 3«good» | |\n',
    );
  });

  it('are silent where there is no grade of the scale', () => {
    check('## Being healthy\n\nGrade: 7\nSelf-grade:\n');
    check('## Context\n\nGrade: 2\n');
    check('Grade: 2\n');
    check('');
  });

  it('have a switch each', () => {
    check('## Being healthy\n\nGrade: 2\nSelf-grade: 3«one higher than our grade»\n', {
      ...BOTH,
      gradeLabels: false,
    });
    check('## Being healthy\n\nGrade: 2«adequate»\nSelf-grade: 3«good»\n', {
      ...BOTH,
      selfAssessment: false,
    });
  });

  it('are given for the part that is asked for', () => {
    const text = '## Being healthy\n\nGrade: 2\n\n## Staying safe\n\nGrade: 3\n';
    const labels = inlayHints(readLetter(text), { start: text.indexOf('## S'), end: text.length }, BOTH);
    assert.deepEqual(
      labels.map(({ label }) => label),
      ['good'],
    );
  });

  it('explain themselves', () => {
    const text = '## Being healthy\n\nGrade: 2\nSelf-grade: 3 (good)\n';
    const [grade, size] = inlayHints(readLetter(text), { start: 0, end: text.length }, BOTH);
    assert.equal(toPlainText(grade!.tooltip), '2 – adequate: meets only the minimum requirements for users');
    assert.match(
      toPlainText(size!.tooltip),
      /grade is 3 \(good\) and ours is 2 \(adequate\), so the council overestimates/,
    );
  });

  it('lie in any cut-off letter, in order (T15)', () => {
    everyPrefix((letter, text) => {
      let last = 0;
      for (const { at } of inlayHints(letter, { start: 0, end: text.length }, BOTH)) {
        assert.ok(last <= at && at <= text.length);
        last = at;
      }
    });
  });
});
