import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { gradedLetter } from '../../support/gradedLetter';

const code = 'grade/other-area';
describe(code, () => {
  it('flags an area that is said to have another grade', () => {
    flags(code, gradedLetter('Staying safe is ⟦adequate⟧.'));
    flags(code, gradedLetter('Much is done. Achieving economic well-being remains ⟦good⟧, as it was.'));
    flags(code, gradedLetter("The council's capacity to improve is ⟦outstanding⟧."));
    flags(code, gradedLetter('Economic wellbeing is now ⟦good⟧ and staying safe is good.'));
    flags(code, gradedLetter('Enjoying and achieving is ⟦adequate⟧.', 'Capacity to improve'));
  });
  it('flags a list of areas when it is wrong for one of them', () => {
    flags(code, gradedLetter('Being healthy and staying safe are ⟦good⟧.'));
    flags(
      code,
      gradedLetter('Staying safe, enjoying and achieving, and making a positive contribution are ⟦good⟧.'),
    );
  });

  it('is silent on the right grades', () => {
    silent(
      code,
      gradedLetter('Staying safe and enjoying and achieving are good, and being healthy is adequate.'),
    );
    silent(
      code,
      gradedLetter('The capacity to improve is good. Achieving economic well-being is excellent.'),
    );
  });
  it('is silent on a part, on praise and on other subjects', () => {
    silent(code, gradedLetter('Within staying safe, the fostering service was judged to be adequate.'));
    silent(code, gradedLetter('Staying safe is adequate in the east. Staying safe is good practice.'));
    silent(code, gradedLetter('Work on staying safe is adequate. Being healthy is good or better.'));
    silent(code, gradedLetter('Leadership of staying safe is adequate. Staying safe has strong leaders.'));
  });
  it('is silent on other times, doubts and somebody else’s words', () => {
    silent(code, gradedLetter('In 2006 staying safe was inadequate and being healthy was good.'));
    silent(
      code,
      gradedLetter('In 2006, staying safe is adequate. If staying safe is adequate, much is won.'),
    );
    silent(code, gradedLetter('The council says that staying safe is adequate. Is staying safe adequate?'));
    silent(
      code,
      gradedLetter(
        'Staying safe is not adequate. Staying safe would be adequate. “Staying safe is adequate.”',
      ),
    );
    silent(code, gradedLetter('Being healthy and staying safe are good and adequate respectively.'));
  });
  it('is silent in points, and on an area in its own section', () => {
    silent(code, `${gradedLetter('Text.')}\n### Major strengths\n\n- Staying safe is adequate.\n`);
    silent(code, gradedLetter('Staying safe is adequate.', 'Staying safe'));
  });
  it('is silent where the grade itself is not sure', () => {
    silent(
      code,
      gradedLetter('Staying safe is adequate.').replace('safe\n\nGrade: 3', 'safe\n\nGrade: 3 (adequate)'),
    );
  });

  it('names both and changes the word', () => {
    const source = gradedLetter('Staying safe is ⟦adequate⟧.');
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(
      found.message,
      'The sentence says that “Staying safe” is adequate, which is grade 2, but its grade is 3 (good). Change the word or the grade.',
    );
    fixes(code, source, 'Change “adequate” to “good”', gradedLetter('Staying safe is good.'));
  });

  it('knows other ways to say it', () => {
    for (const text of [
      'The outcome for enjoying and achieving is adequate.',
      'We judged staying safe to be outstanding.',
      'Services for staying safe are inadequate.',
      'The contribution to achieving economic well-being is good.',
      'Outcomes for being healthy are good.',
      'Being healthy, staying safe and enjoying and achieving are all good.',
      'Performance in staying safe is adequate.',
      'Both staying safe and being healthy are adequate.',
      'Being healthy remains inadequate.',
      'Its capacity to improve is adequate.',
    ])
      assert.ok(codes(gradedLetter(text)).includes(code), text);
  });
  it('is silent on what only sounds like it', () => {
    for (const text of [
      'Staying safe is good at the level of individual schools.',
      'Being healthy is good for children in care.',
      'Staying safe is adequate in two districts, and good overall.',
      'Staying safe is a good example of joint work.',
      'The board for staying safe is inadequate for its task.',
      'Enjoying and achieving is outstanding in the special schools.',
      'Partners believe that staying safe is outstanding.',
      'The council considers being healthy to be good.',
      'Being healthy is adequate but with good features.',
      'If present trends go on, staying safe is adequate.',
      'Staying safe is better than being healthy.',
      'Services for staying safe are good value.',
      'Outcomes for staying safe are good compared with similar councils.',
      'Inspectors judged staying safe to be good in 2006 and adequate in 2005.',
      'We judged staying safe to be adequate for children in care.',
      'Ofsted judged the fostering service to be outstanding.',
      'Only one area is outstanding.',
      'The contribution of schools to staying safe is outstanding.',
      'Performance in staying safe is outstanding in the south.',
      'The grade for staying safe is unchanged.',
      'Most outcome areas are good, and one is outstanding.',
    ])
      silent(code, gradedLetter(text));
  });
});
