import assert from 'node:assert/strict';
import { Prose } from '../../../server/src/prose/english/prose';
import { findMoreThanAll } from '../../../server/src/prose/figures/moreThanAll';
import { codes, flags, silent } from '../../support/check';
import { staysLinear } from '../../support/linear';

const code = 'evidence/more-than-all';

/** A letter's section with a point. */
const inPoint = (text: string): string =>
  `## Staying safe\n\nGrade: 3\n\n### Major strengths\n\n- ${text}\n- Homes are safe.\n`;

describe(code, () => {
  it('flags more than a hundred per cent of what can be counted', () => {
    flags(code, '- Initial assessments are prompt: ⟦191%⟧ are complete within seven days.\n');
    flags(code, '- ⟦104 per cent⟧ of care leavers have a plan.\n');
    flags(code, 'The proportion of care leavers in work rose to ⟦178%⟧.\n');
    flags(code, 'Attendance in primary schools is ⟦195.1%⟧.\n');
  });
  it('flags more of them than there are', () => {
    flags(code, '- ⟦Thirteen of the eleven⟧ schools take part, and ⟦14 out of 12⟧ nurseries.\n');
    flags(code, '⟦Of the 20 schools, 12 are good and 10 are adequate⟧.\n');
  });

  it('is silent on a part and on all', () => {
    silent(code, 'All (100%) are complete, 91% of plans are, and ten of the eleven schools take part.\n');
    silent(code, 'Of the 20 schools, 12 are good and 8 are adequate. The proportion is 78%.\n');
  });
  it('is silent on growth, money and comparisons', () => {
    silent(code, 'It rose by 140% in ten years, and the budget is at 103% of that of 2006.\n');
    silent(code, 'Spending was 120% of the average. The proportion rose by 110% since 2006.\n');
    silent(code, 'Places taken up are 104% of the target. The cost is 150% of what it was.\n');
  });
  it('is silent on other numbers', () => {
    silent(code, 'In 2008 of the 400 pupils, 30 of the 2007 cohort left. Three of the two-year-olds came.\n');
    silent(code, 'Of the 20 schools, 12 are rural and 10 are small.\n');
  });

  it('says both numbers', () => {
    const [found] = flags(code, '⟦Thirteen of the eleven⟧ schools.\n', { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(found.message, '13 is more than the total of 11. Check the figures and correct them.');
  });
  it('reads in linear time', () => {
    const words = new Set(['good', 'adequate']);
    for (const piece of ['12 of the 11 ', 'Of the 5 a, ', '5 are good ', '191% of a ', 'proportion is '])
      staysLinear(piece, (text) => findMoreThanAll(new Prose(text), words));
  });

  it('knows other ways to say it', () => {
    for (const text of [
      'Of the 40 schools, 45 have a nurse.',
      'Some 120% of schools have a travel plan.',
      'Attendance is 104%.',
      'Twelve of the eleven schools have a nurse.',
      'Nine out of eight schools have a nurse.',
    ])
      assert.ok(codes(inPoint(text)).includes(code), text);
  });
  it('is silent on what only looks like it', () => {
    for (const text of [
      'The budget has grown to 120% of that of 2006.',
      'Numbers are up by 150%.',
      'Places are filled to 105% of capacity.',
      'Of the 60 places, 40 are full time and 30 are for boys.',
      'Two of the eleven schools have a nurse.',
      'In 2007, 12 of 45 schools had one.',
      'Five of the 48 schools inspected in 2007 were outstanding and 22 good.',
      'Of the 10 schools, eight were good (three were outstanding) and two adequate.',
      'Fifteen of the two hundred foster carers take babies.',
      'Of the two hundred carers, 45 have had training.',
    ])
      silent(code, inPoint(text));
  });
});
