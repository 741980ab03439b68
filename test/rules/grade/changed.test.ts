import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { gradedLetter } from '../../support/gradedLetter';

const code = 'grade/changed';

describe(code, () => {
  it('flags a move to another grade than the area has', () => {
    flags(code, gradedLetter('Staying safe has improved from good to ⟦outstanding⟧ since last year.'));
    flags(code, gradedLetter('Staying safe has improved to ⟦outstanding⟧.'));
    flags(code, gradedLetter('Being healthy has declined from outstanding to ⟦good⟧.'));
  });
  it('flags a move that goes the other way than its word', () => {
    flags(code, gradedLetter('Being healthy has ⟦improved from good to adequate⟧.'));
    flags(code, gradedLetter('Staying safe has ⟦declined from adequate to good⟧ since 2007.'));
    flags(code, gradedLetter('Staying safe has ⟦moved from good to good⟧.'));
  });
  it('flags two sentences that give last year’s grade', () => {
    flags(
      code,
      gradedLetter('Staying safe has improved from adequate to good since last year.').replace(
        'safe\n\nGrade: 3\n',
        'safe\n\nGrade: 3\n\nThe contribution of services in this aspect is good. Last year it was ⟦good⟧.\n',
      ),
    );
    flags(
      code,
      gradedLetter('Staying safe is good, as it was in 2007. Last year staying safe was ⟦adequate⟧.'),
    );
  });

  it('is silent on moves that are right', () => {
    silent(
      code,
      gradedLetter(
        'Staying safe has improved from adequate to good. Being healthy has declined to adequate.',
      ),
    );
    silent(
      code,
      gradedLetter('Staying safe has improved since last year. It has improved within the same grade.'),
    );
    silent(
      code,
      gradedLetter(
        'Staying safe has improved since 2007, when it was adequate. Last year staying safe was adequate.',
      ),
    );
  });
  it('is silent on other things, other years and plans', () => {
    silent(
      code,
      gradedLetter('Staying safe is good. Four of the homes have improved from good to outstanding.'),
    );
    silent(code, gradedLetter('In 2006 staying safe was inadequate. Last year staying safe was adequate.'));
    silent(code, gradedLetter('Staying safe should have improved from good to outstanding.'));
    silent(
      code,
      gradedLetter(
        'The fostering service is good. Last year it was adequate. Last year staying safe was good.',
        'Staying safe',
      ),
    );
  });

  it('says what contradicts what', () => {
    const [now] = flags(code, gradedLetter('Staying safe has improved to ⟦outstanding⟧.'), {
      status: 'final',
    });
    assert.equal(now?.severity, 'warning');
    assert.equal(
      now.message,
      'The sentence says that “Staying safe” is now 4 (outstanding), but its grade is 3 (good). Change the word or the grade.',
    );
    const [way] = flags(code, gradedLetter('Being healthy has ⟦improved from good to adequate⟧.'));
    assert.equal(
      way?.message,
      '“improved” does not go with 3 (good) before and 2 (adequate) now, which is worse. Change the word or the grades.',
    );
    fixes(
      code,
      gradedLetter('Staying safe has improved to ⟦outstanding⟧.'),
      'Change “outstanding” to “good”',
      gradedLetter('Staying safe has improved to good.'),
    );
  });
});
