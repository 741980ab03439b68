import assert from 'node:assert/strict';
import { codes, flags, silent } from '../../support/check';
import { gradedLetter } from '../../support/gradedLetter';

const code = 'grade/count';

describe(code, () => {
  it('flags a count that is not right', () => {
    flags(code, gradedLetter('⟦Of the five outcome areas, three are good⟧.'));
    flags(code, gradedLetter('⟦Six of the seven areas are graded good⟧.'));
    flags(code, gradedLetter('⟦Four outcome areas are good⟧, ⟦one is adequate⟧ and one is outstanding.'));
    flags(
      code,
      gradedLetter('Leadership is strong, and ⟦four of the five outcome areas are good or better⟧.'),
    );
  });
  it('flags all and none', () => {
    flags(code, gradedLetter('⟦All areas are good or better⟧. ⟦No area is below good⟧.'));
    flags(code, gradedLetter('⟦All five outcome areas are adequate⟧.'));
  });
  it('flags the count of the others', () => {
    flags(code, gradedLetter('Being healthy is adequate. ⟦The other four outcome areas are good⟧.'));
    flags(code, gradedLetter('Staying safe is good. ⟦The other three outcome areas are adequate⟧.'));
  });

  it('is silent on counts that are right', () => {
    silent(
      code,
      gradedLetter(
        'Of the five outcome areas, two are good. Three of the five outcome areas are good or better.',
      ),
    );
    silent(code, gradedLetter('Two outcome areas are good, one is outstanding and two are adequate.'));
    silent(
      code,
      gradedLetter(
        'No area is inadequate, and all but two are good or better. All areas are adequate or better.',
      ),
    );
    silent(code, gradedLetter('Four of the seven areas are good. Two areas are adequate.'));
    silent(
      code,
      gradedLetter(
        'Being healthy and making a positive contribution are adequate. Achieving economic well-being is outstanding. The other two outcome areas are good.',
      ),
    );
  });
  it('is silent on what is not counted so, and on other areas and times', () => {
    silent(code, gradedLetter('At least three outcome areas are good. All but one outcome areas are good.'));
    silent(code, gradedLetter('In 2007 all areas were good. Four of the six areas of the town are good.'));
    silent(
      code,
      gradedLetter('Everything else is adequate. Three schools are good. Three play areas are good.'),
    );
  });
  it('is silent where some are left out, or it is about those of somebody else', () => {
    for (const text of [
      'Apart from being healthy and making a positive contribution, all areas are good or better.',
      'With two exceptions, all areas are good or better.',
      'All areas are good or better, except two.',
      'Being healthy aside, every area is good or better.',
      'Being healthy is adequate, and all other areas are good or better.',
      'Being healthy is adequate, but the other six areas are good.',
      'Much has been done about health. The other four outcome areas are good.',
      'For looked after children, all outcomes are good.',
      'At the residential school, three outcomes are outstanding.',
      'Where homes were inspected, all outcomes are outstanding.',
      'All outcomes are outstanding in the two homes.',
      'According to the council, all areas are good or better.',
      'As the council sees it, all areas are good or better.',
      'Three outcome areas are good or better. The other two areas are adequate.',
      'Three outcomes are good for looked after children.',
    ])
      silent(code, gradedLetter(text));
  });
  it('is silent where a grade is not known', () => {
    silent(code, gradedLetter('All areas are good.').replace('Grade: 4', 'Grade:'));
  });

  it('says how many there are', () => {
    const [found] = flags(code, gradedLetter('⟦Of the five outcome areas, three are good⟧.'), {
      status: 'final',
    });
    assert.equal(found?.severity, 'warning');
    assert.equal(
      found.message,
      'According to the grades, 2 of these 5 areas are good. Change the sentence or the grades.',
    );
  });

  it('knows other ways to say it', () => {
    for (const text of [
      'Four of the outcome areas are good.',
      'All five outcome areas are good or better.',
      'All areas are at least good.',
      'Two of the five outcomes are outstanding.',
      'None of the outcome areas is outstanding.',
      'Only one outcome area is good.',
      'Every outcome area is good.',
      'Most areas are outstanding.',
      'Six of the seven areas are graded good.',
      'Although staff are few, all areas are good or better.',
      'In this assessment, all judgement areas are good or better.',
    ])
      assert.ok(codes(gradedLetter(text)).includes(code), text);
  });
  it('is silent on what only sounds like it', () => {
    for (const text of [
      'Three of the five outcome areas are good or better.',
      'No outcome area is inadequate.',
      'One outcome area is outstanding.',
      'Two of the five outcome areas are good and one is outstanding.',
      'All areas are at least adequate.',
      'Two areas of the county are adequate.',
      'All five outcome areas have good features.',
      'In 2006 all five outcome areas were adequate.',
      'Two of the three areas for development are adequate now.',
      'Four of the seven areas are good.',
      'Most areas for development are adequate now.',
      'Most areas of work are outstanding.',
      'Every area of the county is adequate.',
      'Each area has good features.',
      'Only one area is outstanding.',
      'Most areas are good.',
    ])
      silent(code, gradedLetter(text));
  });
});
