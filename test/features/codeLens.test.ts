import assert from 'node:assert/strict';
import { codeLenses as lensesOf, leadsTo, tableChange } from '../../server/src/features/codeLens';
import { readLetter, type Letter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { apply } from '../support/check';
import { LETTER } from '../support/letters';
import { crlf } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

const codeLenses = (letter: Letter) => lensesOf(letter, checkLetter(letter));

/** The lenses above each heading. */
function check(text: string, wanted: Record<string, string[]>): void {
  for (const source of [text, crlf(text)]) {
    const letter = readLetter(source);
    const shown: Record<string, string[]> = {};
    for (const { at, title } of codeLenses(letter)) (shown[at.text] ??= []).push(title);
    assert.deepEqual(shown, wanted);
  }
}

const table = (grade: string): string =>
  `| Area | APA grade |\n| --- | --- |\n| Being healthy | ${grade} |\n| Staying safe | 2 |\n\n`;

describe('code lenses', () => {
  it('tell the self-assessment and what is wrong in each section, and nothing where nothing is', () => {
    check(LETTER, { 'Being healthy': ['Self-assessment: overestimates (self-grade one higher)'] });
    check(LETTER.replace('adequate.', 'good.').replace('Grade: 3', 'Grade: 7'), {
      "Overall effectiveness of children's services": ['1 error'],
      'Being healthy': ['Self-assessment: overestimates (self-grade one higher)', '1 warning'],
    });
  });

  it('tell what is said of the self-assessment, and where nothing is', () => {
    const states = (fields: string): string | undefined =>
      codeLenses(readLetter(`## Staying safe\n\n${fields}\n`)).find(({ kind }) => kind === 'self-assessment')
        ?.title;
    assert.equal(states('Grade: 2'), 'No self-assessment yet');
    assert.equal(states('Self-grade: 2'), 'Self-assessment: self-grade 2 (adequate)');
    assert.equal(states('Grade: 4\nSelf-grade: 2'), 'Self-assessment: self-grade two lower');
    assert.equal(states('Grade: 2\nSelf-grade: 2'), 'Self-assessment: grades agree');
    assert.equal(states('Self-assessment: mixed'), 'Self-assessment: mixed');
    assert.equal(
      codeLenses(readLetter('## Overall effectiveness\n')).some(({ kind }) => kind === 'self-assessment'),
      false,
    );
  });

  it('count the errors and warnings of the section alone, and lead to the first', () => {
    const text = '## Being healthy\n\nGrade: 7\nSelf-grade: 9\n\n## Staying safe\n\nGrade: 2\n';
    const letter = readLetter(text);
    const findings = checkLetter(letter);
    assert.ok(findings.some(({ severity, at }) => severity === 'information' && at.start < 20));
    assert.deepEqual(
      codeLenses(letter).flatMap(({ kind, title }) => (kind === 'findings' ? [title] : [])),
      ['2 errors'],
    );
    assert.equal(leadsTo('findings', letter.assessments[0]!, letter, findings)!.start, text.indexOf('7'));
    assert.equal(leadsTo('findings', letter.assessments[1]!, letter, findings), undefined);
  });

  it('lead to what is said of the self-assessment: field, sentence or self-grade', () => {
    const place = (below: string): string | undefined => {
      const letter = readLetter(`## Being healthy\n\n${below}\n`);
      return leadsTo('self-assessment', letter.assessments[0]!, letter, [])?.text;
    };
    assert.equal(place('Self-grade: 3\nSelf-assessment: mixed'), 'mixed');
    assert.match(place("Self-grade: 3\n\nThe council's analysis overstates its strengths.")!, /overstates/);
    assert.equal(place('Self-grade: 3'), '3');
    assert.equal(place('Grade: 3'), undefined);
  });

  it('offer to set the table where it has another grade or none, and do it', () => {
    const section = '## Being healthy\n\nGrade: 3\n';
    for (const [before, after] of [
      ['2', '3'],
      ['2 (adequate)', '3 (good)'],
      ['', '3'],
      ['?', '3'],
    ] as const) {
      const text = table(before).replace('|  |', '| |') + section;
      const letter = readLetter(text);
      assert.ok(
        codeLenses(letter).some(
          ({ kind, title }) => kind === 'set-table' && title === 'Update table to 3 (good)',
        ),
      );
      const change = tableChange(letter.assessments[0]!, letter.framework)!;
      const set = apply(text, { title: '', safe: false, changes: change.changes });
      assert.equal(readLetter(set).assessments[0]!.row?.grade?.span.text, after);
    }
  });

  it('do not offer it where the two agree, the row is missing or it is not sure which cell is meant', () => {
    const offered = (text: string): boolean =>
      codeLenses(readLetter(text)).some(({ kind }) => kind === 'set-table');
    assert.equal(offered(`${table('3')}## Being healthy\n\nGrade: 3\n`), false);
    assert.equal(offered(`${table('3 | 4')}## Being healthy\n\nGrade: 2\n`), false);
    assert.equal(offered(`${table('3')}## Being healthy\n`), false);
    assert.equal(offered(`${table('3')}## Being healthy\n\nGrade: 9\n`), false);
    assert.equal(offered('## Being healthy\n\nGrade: 3\n'), false);
  });

  it('leave other headings alone, and an empty text (T15)', () => {
    check('', {});
    check('## Context\n\nGrade: 2\n\n## Being heathy\n\nGrade: 2\n', {});
  });

  it('stand on headings of any cut-off letter', () => {
    everyPrefix((letter, text) => {
      for (const { at } of codeLenses(letter)) within(text, at);
    });
  });
});
