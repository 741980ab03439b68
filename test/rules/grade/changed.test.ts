import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
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
      '“improved” does not fit: from 3 (good) to 2 (adequate) the grade went down. Change the word or the grades.',
    );
    fixes(
      code,
      gradedLetter('Staying safe has improved to ⟦outstanding⟧.'),
      'Change “outstanding” to “good”',
      gradedLetter('Staying safe has improved to good.'),
    );
  });

  it('knows other ways to say it', () => {
    for (const text of [
      'Staying safe has risen from good to outstanding.',
      'Enjoying and achieving has dropped from good to adequate.',
      'Being healthy has improved to good.',
      'Being healthy improved from inadequate to good this year.',
      'Staying safe has gone up from adequate to outstanding.',
      'Enjoying and achieving has moved up from outstanding to good.',
      'Being healthy has slipped from inadequate to adequate.',
      'The grade for staying safe has risen from adequate to outstanding.',
      'Capacity to improve has deteriorated from adequate to good.',
    ])
      assert.ok(codes(gradedLetter(text)).includes(code), text);
  });
  it('is silent on what only sounds like it', () => {
    for (const text of [
      'Enjoying and achieving has improved from adequate to good.',
      'Provision for children under five has improved from good to outstanding.',
      'Staying safe has improved from a low base to good.',
      'Staying safe could improve from good to outstanding within two years.',
      'Staying safe had improved from inadequate to adequate by 2006.',
      'The council aims to improve being healthy from adequate to good.',
      'Within enjoying and achieving, attendance has improved from adequate to good.',
    ])
      silent(code, gradedLetter(text));
  });
});
