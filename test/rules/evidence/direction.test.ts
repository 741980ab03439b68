import assert from 'node:assert/strict';
import { Prose } from '../../../server/src/prose/english/prose';
import { findBackwards } from '../../../server/src/prose/figures/direction';
import { codes, fixes, flags, silent } from '../../support/check';
import { staysLinear } from '../../support/linear';

const code = 'evidence/direction';

/** A letter's section with a point. */
const inPoint = (text: string): string =>
  `## Staying safe\n\nGrade: 3\n\n### Major strengths\n\n- ${text}\n- Homes are safe.\n`;

describe(code, () => {
  it('flags what rose to less, and what fell to more', () => {
    flags(code, '- The number of carers rose from ⟦214 to 188⟧.\n');
    flags(code, '- The share of mothers who smoke fell from ⟦16% to 21%⟧.\n');
    flags(code, 'Permanent exclusions have been reduced from ⟦nine to twelve⟧.\n');
    flags(code, 'The budget grew by a tenth from ⟦£3 million in 2006 to £2.7 million⟧ in 2007.\n');
    flags(code, 'There was an increase in adoptions from ⟦1,200 to 950⟧.\n');
    flags(code, 'The share of those not in work fell from ⟦7.5 per cent to 8.1 per cent⟧.\n');
  });
  it('flags what rose to the same', () => {
    flags(code, '- Waiting times rose from ⟦22 weeks to 22 weeks⟧.\n');
  });
  it('flags numbers in another order', () => {
    flags(code, '- Attendance fell to ⟦94% from 91%⟧.\n');
    flags(code, '- Attendance is now ⟦94%, up from 96%⟧ last year.\n');
  });

  it('flags what is up or down from one number to another', () => {
    flags(code, '- Waiting times are down from ⟦six weeks to 14⟧.\n');
    flags(code, '- Attendance is now slightly up from ⟦92.1% to 91.4%⟧.\n');
  });
  it('flags numbers at a distance, with a year, or for whom it is so', () => {
    flags(code, '- The rate has fallen, from ⟦41.2 in 2006 to 43.5⟧ in 2007.\n');
    flags(code, '- The number of carers rose between 2006 and 2008 from ⟦214 to 188⟧.\n');
    flags(code, '- There was a rise in fixed-term and permanent exclusions from ⟦12 to 9⟧.\n');
    flags(code, '- The share rose for looked after children from ⟦71% to 48%⟧.\n');
    flags(code, '- Exclusions fell among children in need, over two years, from ⟦12 to 14⟧.\n');
    flags(code, '- The proportion who have had a check rose from ⟦80% to 75%⟧.\n');
    flags(code, '- Work with schools is reducing exclusions from ⟦12 to 20⟧.\n');
  });
  it('is silent where something else went from one number to the other', () => {
    for (const text of [
      'Attendance rose, and the gap narrowed from 14 to nine.',
      'Attendance rose and waiting times were shortened from 14 weeks to nine.',
      'Standards are up, and the gap narrowed from 14 points to nine.',
      'The number of places grew while unit costs improved from £90 to £80.',
      'As numbers fell, attendance went from 91% to 93%.',
      'Exclusions fell because provision was widened from six to 14 schools.',
      'Exclusions fell by extending support from six to 14 schools.',
      'The reduction in exclusions lifted attendance from 91% to 93%.',
      'Rising attainment narrowed the gap from 14 to nine points.',
      'Falling rolls took surplus places from 6% to 9%.',
      'A drop-in centre opens from 4 to 6 pm.',
      'There is a fall in obesity for children from 5 to 11 years.',
      'The centre was shut down from 9 to 12 July.',
      'The rate at which exclusions fell, from 2% to 4%, is good.',
    ])
      silent(code, `- ${text}\n`);
  });

  it('is silent when the numbers run as the words do', () => {
    silent(code, 'It rose from 188 to 214, fell from 21% to 16% and grew from £900,000 to £1.2 million.\n');
    silent(code, 'It fell to 91% from 94% and is now 96%, up from 94%.\n');
    silent(code, 'It rose from 1.2 to 1.5 million, and from 9 months to 1 year.\n');
  });
  it('is silent on ranks, years, fractions, grades and ranges', () => {
    silent(code, 'The county fell from 21st to 34th place, and from 21 to 34 in the ranking.\n');
    silent(code, 'The number rose from 2007 to 2004, and the share from one in four to one in five.\n');
    silent(code, 'Two schools fell from grade 2 to grade 3. It rose from 9–10% to 8%.\n');
  });
  it('is silent on words that go both ways, and on what did not happen', () => {
    silent(code, 'Waits improved from 22 weeks to 14 weeks and changed from 5 to 3.\n');
    silent(code, 'It did not rise from 71% to 48%. It would fall from 5 to 9.\n');
  });
  it('is silent in quotations', () => {
    silent(code, 'One said that “it rose from 71% to 48%”.\n');
  });

  it('says both numbers and offers to exchange them', () => {
    const source = '- It rose from ⟦71% to 48%⟧.\n';
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(
      found.message,
      '“rose” means an increase, but 71% to 48% is a decrease. Swap the numbers or change the word.',
    );
    fixes(code, source, 'Swap 71% and 48%', '- It rose from 48% to 71%.\n');
  });
  it('reads in linear time', () => {
    for (const piece of ['rose from 1 to ', 'rose ', 'from 1 ', 'from to ', 'about ', '1, up from 2, ', '9,'])
      staysLinear(piece, (text) => findBackwards(new Prose(text)));
  });

  it('knows other ways to say it', () => {
    for (const text of [
      'The number of exclusions fell from 34 to 51.',
      'Attendance rose from 93.4% to 92.1%.',
      'The proportion of care leavers in work increased from 61 per cent in 2006 to 54 per cent in 2007.',
      'Waiting times dropped from six weeks to nine weeks.',
      'The rate of re-registration decreased from 9% to 12%.',
      'The number of places has grown from 1,250 to 1,150.',
      'An increase from 40% to 35% in attendance was noted.',
      'Exclusions were reduced from 12 to 20.',
    ])
      assert.ok(codes(inPoint(text)).includes(code), text);
  });
  it('is silent on what only looks like it', () => {
    for (const text of [
      'Attendance improved from 93% to 92%.',
      'The gap changed from 12 to 20 points.',
      'The council fell from 12th to 20th.',
      'The number rose from 12 in 2004 to 2,007 in 2007.',
      'Staff numbers fell from 2006 to 2008.',
      'The age rose from 9 months to 2 years.',
      'Waiting times fell from 2 months to 9 weeks.',
      'Numbers rose from 1 in 20 to 1 in 10.',
      'The fine fell from £1 to 90p.',
      'Turnover fell from 0.9 million to 850,000.',
    ])
      silent(code, inPoint(text));
  });
});
