import assert from 'node:assert/strict';
import { codeLenses, findingsTitle, tableChange } from '../../server/src/features/codeLens';
import { bodyOf, readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { apply } from '../support/check';
import { LETTER } from '../support/letters';
import { crlf } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

/** The lenses above each heading, findings counted. */
function check(text: string, wanted: Record<string, string[]>): void {
  for (const source of [text, crlf(text)]) {
    const letter = readLetter(source);
    const findings = checkLetter(letter);
    const shown: Record<string, string[]> = {};
    for (const { at, title, area } of codeLenses(letter)) {
      const { section } = letter.assessments.find((one) => one.area === area)!;
      (shown[at.text] ??= []).push(title ?? findingsTitle(findings, bodyOf(letter, section!)));
    }
    assert.deepEqual(shown, wanted);
  }
}

const table = (grade: string): string =>
  `| Area | APA grade |\n| --- | --- |\n| Being healthy | ${grade} |\n| Staying safe | 2 |\n\n`;

describe('code lenses', () => {
  it('tell the self-assessment and the findings of each section', () => {
    check(LETTER, {
      "Overall effectiveness of children's services": ['No problems'],
      'Being healthy': ['Self-assessment: overestimates (self-grade one higher)', 'No problems'],
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

  it('count the findings of the section alone', () => {
    const text = '## Being healthy\n\nGrade: 7\n\n## Staying safe\n\nGrade: 2\n';
    const letter = readLetter(text);
    const findings = checkLetter(letter);
    const inFirst = findings.filter(({ at }) => at.start < text.indexOf('## S')).length;
    assert.ok(inFirst > 1);
    assert.equal(findingsTitle(findings, letter.bodies[0]!), `${inFirst} problems`);
    assert.equal(findingsTitle([findings[0]!], letter.bodies[0]!), '1 problem');
    assert.equal(findingsTitle([], letter.bodies[0]!), 'No problems');
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
