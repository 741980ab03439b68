import assert from 'node:assert/strict';
import { Prose } from '../../../server/src/prose/english/prose';
import { codes, fixes, flags, silent } from '../../support/check';
import { staysLinear } from '../../support/linear';
import { findDoubled } from '../../../server/src/prose/english/doubled';

const code = 'text/doubled';

/** A letter's section with a point. */
const inPoint = (text: string): string =>
  `## Staying safe\n\nGrade: 3\n\n### Major strengths\n\n- ${text}\n- Homes are safe.\n`;

describe(code, () => {
  it('flags a word that stands twice, over a line too', () => {
    flags(code, 'Dental health is poor in ⟦in⟧ the east of the ⟦the⟧ county.\n');
    flags(code, '### Major strengths\n\n- The new chief executive has set\n  ⟦set⟧ clear priorities.\n');
    flags(code, 'The ⟦the⟧ council knows.\n');
  });
  it('flags a sentence that stands twice', () => {
    flags(code, 'Last year it was adequate. ⟦Last year it was adequate.⟧ Now it is not.\n');
    flags(code, '- Waits are too long. ⟦Waits are\n  too long.⟧\n');
  });
  it('flags a paragraph that stands twice', () => {
    flags(code, 'We are grateful for your help.\n\n⟦We are grateful for\nyour help.⟧\n\nYours sincerely\n');
  });

  it('is silent on what English does put twice', () => {
    silent(code, 'Plans say that that which they had had matters very very much; it is is it?\n');
    silent(code, 'In Ham Ham and in the New New Town there are five five-year-olds.\n');
    silent(code, 'The team gave her her books. What they do do is good. See 12 12.\n');
  });
  it('is silent on words that marks or quotations part', () => {
    silent(code, 'What there is, is good. In the end – end of year – it rose.\n');
    silent(code, 'She said “the the”, `the the` and the *the*.\n');
  });
  it('is silent on short sentences, and on sentences with something else between', () => {
    silent(code, 'Not yet. Not yet. Waits are too long. Much is done. Waits are too long.\n');
  });
  it('is silent on paragraphs apart, on short ones and on fields', () => {
    silent(code, 'Waits for the clinic are long.\n\n- A point.\n\nWaits for the clinic are long.\n');
    silent(code, 'Lindenshaw\n\nLindenshaw\n');
    silent(code, 'All of this is well known.\n\n## Being healthy\n\nAll of this is well known.\n');
  });

  it('says what stands twice, mildly in a draft', () => {
    const [found] = flags(code, 'It is in ⟦in⟧ the east.\n', { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(found.message, 'The word “in” is repeated. Remove one of the two.');
    assert.equal(flags(code, 'It is in ⟦in⟧ the east.\n')[0]?.severity, 'information');
  });
  it('takes the second one out when asked to', () => {
    fixes(code, 'It is in\n⟦in⟧ the east.\n', 'Remove the second “in”', 'It is in the east.\n');
    fixes(
      code,
      'Waits are too long. ⟦Waits are too long.⟧ So be it.\n',
      'Remove the second sentence',
      'Waits are too long. So be it.\n',
    );
    fixes(
      code,
      'We thank you for your help.\n\n⟦We thank you for your help.⟧\n\nYours sincerely\n',
      'Remove the second paragraph',
      'We thank you for your help.\n\nYours sincerely\n',
    );
  });
  it('reads in linear time', () => {
    for (const piece of ['the the ', 'Waits are too long. ', "the 'the "])
      staysLinear(piece, (text) => findDoubled(new Prose(text)));
  });

  it('knows other ways to say it', () => {
    for (const text of [
      'Few of of the schools have a nurse.',
      'Staff are are well trained.',
      'Children say that the the clubs are dull.',
      'Staff meet to\n  to share what they know.',
    ])
      assert.ok(codes(inPoint(text)).includes(code), text);
  });
  it('is silent on what only looks like it', () => {
    for (const text of [
      'It is what it is is a phrase that they had had enough of.',
      'Those who do do so well.',
      'Very, very few are left.',
      'The more, the more often.',
      'The plan that that team wrote is good.',
      'Wagga Wagga is twinned with the county.',
      'Pupils in in-house units do well.',
      'They log in in the morning.',
      'What she said on on-line safety matters.',
    ])
      silent(code, inPoint(text));
  });
});
