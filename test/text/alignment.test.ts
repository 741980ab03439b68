import assert from 'node:assert/strict';
import { Alignment } from '../../server/src/text/alignment';
import { staysLinear } from '../support/linear';
import { marked, withMarks } from '../support/marks';

/** The place ⟦marked⟧ in the one text is the place ⟦marked⟧ in the other. */
function finds(from: string, to: string, isExact = true): void {
  const [mine, theirs] = [marked(from), marked(to)];
  const found = new Alignment(mine.text, theirs.text).find(mine.ranges[0]!);
  assert.ok(found, 'nothing is found');
  assert.equal(withMarks(theirs.text, [found]), to);
  assert.equal(found.isExact, isExact);
}

describe('two texts that say the same', () => {
  it('have the same words at places that are known of both', () => {
    finds('## Being healthy\n\nGrade: ⟦2⟧\n\nHomes are good.', 'Being healthy Grade ⟦2⟧\nHomes are good.');
    finds('Homes ⟦are good⟧.', 'Homes\t⟦are   good⟧.');
  });

  it('keep repeated words apart by what stands around them, or by their order', () => {
    const letter = '## Being healthy\nGrade: 2\nHomes.\n## Staying safe\nGrade: ⟦2⟧\nSchools.';
    finds(letter, 'Being healthy\nGrade 2\nHomes.\nStaying safe\nGrade ⟦2⟧\nSchools.');
    finds('Major strengths\n\nMajor ⟦strengths⟧\n\n', 'Major strengths Major ⟦strengths⟧');
  });

  it('are compared although one has words that the other has not', () => {
    finds('council: Northmere\n\nDear Ms Rowan, ⟦Northmere⟧ is good', 'Dear Ms Rowan, ⟦Northmere⟧ is good');
    finds('one two ⟦three⟧ four', 'one two (see below, on the next page) ⟦three⟧ four');
  });

  it('are compared although some of it has moved', () => {
    finds(
      'The first of these. ⟦Notes at the foot of the page⟧ stand last.',
      '⟦Notes at the foot of the page⟧ The first of these. stand last.',
    );
  });

  it('are compared letter by letter where a word is divided', () => {
    finds('they ⟦underestimate⟧ it', 'they ⟦under-\nestimate⟧ it');
    finds('a ⟦well-being⟧ plan', 'a ⟦wellbeing⟧ plan');
    finds('the ⟦office⟧ is 10³ metres', 'the ⟦o\uFB03ce⟧ is 103 metres');
    finds('co\u00ADoperation ⟦is⟧ good', 'cooperation ⟦is⟧ good');
  });

  it('have the signs around words in the place too, where both have them', () => {
    finds('It is ⟦“good”⟧ here', 'It is ⟦“good”⟧ here');
    finds('It is ⟦“good”⟧ here', 'It is "⟦good⟧" here');
    finds('## ⟦Being healthy⟧\n', 'Being\n⟦Being healthy⟧');
    finds('It is go⟦od⟧ here', 'It is go⟦od⟧ here');
  });

  it('have signs without words between the same words', () => {
    finds('Homes ⟦(⟧are good', 'Homes ⟦(⟧are good');
    finds('Homes⟦ ⟧are good', '⟦Homes  are⟧ good', false);
    finds('Homes ⟦*⟧are good', '⟦Homes are⟧ good', false);
  });

  it('lead to the nearest words that both have', () => {
    finds('Homes are good. ⟦Nothing of this⟧ here', 'Homes are ⟦good⟧. Else', false);
    finds('⟦---⟧\nHomes are good', '⟦Homes⟧ are good', false);
  });

  it('lead nowhere when they have no word in common', () => {
    assert.equal(new Alignment('one', 'two').find({ start: 0, end: 3 }), undefined);
    assert.equal(new Alignment('', '').find({ start: 0, end: 0 }), undefined);
  });

  it('are compared in linear time', () => {
    for (const piece of ['a ', 'Grade 2 ', 'The contribution is good. \n', 'ab '])
      staysLinear(piece, (text) => void new Alignment(text, `${text} and more`).find({ start: 0, end: 9 }));
    staysLinear('a b c ', (text) => new Alignment(text, text.replaceAll('b', 'x')));
  });
});
