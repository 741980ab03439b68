import assert from 'node:assert/strict';
import { codes, flags, silent } from '../../support/check';

const code = 'text/broken-off';

/** A letter's section with a point. */
const inPoint = (text: string): string =>
  `## Staying safe\n\nGrade: 3\n\n### Major strengths\n\n- ${text}\n- Homes are safe.\n`;

describe(code, () => {
  it('flags a point or a paragraph that stops where no sentence can', () => {
    flags(code, '- Money follows the priorities of ⟦the⟧\n- Plans are clear.\n');
    flags(code, '- Young people sit on ⟦their⟧\n');
    flags(code, 'Schools are proud of every pupil ⟦and⟧\n\n## Staying safe\n');
  });

  it('is silent on a whole sentence, with a full stop or without', () => {
    silent(code, '- The number of apprentices has doubled\n- It is the same in the\n  east.\n');
    silent(code, '- This is work with the children that nobody asks for\n- What it is about\n');
    silent(code, '- All have had vitamin A\n- They follow plan A\n');
    silent(code, '- Every school has a constructor\n');
  });
  it('is silent on what leads to a list or a table', () => {
    silent(code, 'The council has improved its\n\n- schools;\n- homes; and\n- plans.\n');
    silent(code, '- The council has improved its\n  - schools, or\n  - homes.\n');
  });

  it('names the last word, mildly in a draft', () => {
    const [found] = flags(code, '- Money follows ⟦the⟧\n', { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(found.message, 'This breaks off after “the”. Complete the sentence.');
    assert.equal(flags(code, '- Money follows ⟦the⟧\n')[0]?.severity, 'hint');
  });

  it('knows other ways to say it', () => {
    for (const text of ['Waiting lists are long because of'])
      assert.ok(codes(inPoint(text)).includes(code), text);
  });
  it('is silent on what only looks like it', () => {
    for (const text of [
      "The '07 cohort did better than the '06 one.",
      'Grades rose (see 1) and 2) below).',
      "The council's, the schools' and the parents' views differ.",
      'Gaps remain: a) in reading; b) in writing.',
      'Attendance is low in Years 5–6 :) as pupils said.',
      'The share of girls is > 50% and that of boys < 50%.',
      'There is much that nobody asks for',
      'It knows what it stands for',
    ])
      silent(code, inPoint(text));
  });
});
