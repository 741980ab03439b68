import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { Prose } from '../../../server/src/prose/english/prose';
import { readJudgements, readSelfAssessments, readSentences } from '../../../server/src/prose/reading/read';
import { staysLinear } from '../../support/linear';
import { marked } from '../../support/marks';

/** The sentences of the area's section; of a section about none when there is no such area. */
const sentencesIn = (text: string, area: string) =>
  readSentences(new Prose(text), defaultFramework.areaById(area), defaultFramework);

/** The ⟦marked⟧ sentences are those that are listed, each with its readings and silences. */
function check(source: string, wanted: readonly string[], area = 'being-healthy'): void {
  const { text, ranges } = marked(source);
  const found = sentencesIn(text, area);
  assert.deepEqual(
    found.map(({ from, to }) => ({ start: from, end: to })),
    ranges,
  );
  assert.deepEqual(
    found.map(({ readings, silences }) =>
      [
        ...readings.map((one) => (one.kind === 'judgement' ? `${one.grade}` : one.direction)),
        ...silences.map(({ kind, reason }) => `${kind}: ${reason}`),
      ].join(', '),
    ),
    wanted,
  );
}

describe('sentences of a section', () => {
  it('are those with a word of the scale or about the self-assessment', () => {
    check(
      'Nurses visit. ⟦The contribution of services is good.⟧ Users buy goods. ⟦The council overestimates its strengths.⟧',
      ['3', 'overestimates'],
    );
    check('⟦Local services meet only minimum requirements.⟧', ['2']);
    check('The council visits schools. Schools know their strengths. ', []);
    check('⟦The council’s self-assessment is long, and the contribution of services is good.⟧', [
      '3, self-assessment: no clear comparison with the evidence',
    ]);
  });

  it('say the same as what is read of each kind', () => {
    const text =
      'The contribution of services is good and the council’s analysis underestimates its weaknesses. Work is poor. ' +
      'Services meet minimum requirements. It overvalues its progress. The council knows itself. It overvalues its progress.';
    assert.deepEqual(
      sentencesIn(text, 'being-healthy').flatMap(({ readings }) => readings),
      [
        ...readJudgements(new Prose(text), defaultFramework.areaById('being-healthy')!, defaultFramework),
        ...readSelfAssessments(new Prose(text), defaultFramework),
      ].sort((a, b) => a.from - b.from),
    );
  });

  for (const [reason, ...some] of [
    [
      'about a part of the area',
      'The fostering service for babies is good.',
      'Joint working in this area is good.',
    ],
    ['about another area', 'The capacity to improve is good.'],
    [
      'about something else',
      'Adoption is good.',
      'While it has not kept pace, the centre made good progress.',
    ],
    ['not said, or denied', 'The contribution of services is not good.', 'This area is far from inadequate.'],
    [
      'somebody else’s words',
      'Parents say that services are good.',
      'The council judges this area to be good.',
    ],
    ['a condition or a question', 'If all goes well, the contribution of services is good.', 'Is it good?'],
    ['of another time', 'This area was good.', 'In 2006 this area was judged good.'],
    [
      'with an exception',
      'Apart from adoption, this area is good.',
      'Except for adoption, this area is good.',
    ],
    ['compared with others', 'This area is good when compared with similar councils.'],
    ['no single grade', 'This area ranges from good to adequate.', 'This area is at least good.'],
  ] as const)
    for (const sentence of some)
      it(`judge nothing when ${reason}: ${sentence}`, () => check(`⟦${sentence}⟧`, [`judgement: ${reason}`]));

  for (const [reason, sentence] of [
    ['no clear comparison with the evidence', 'The council’s self-assessment was sent by our hosts.'],
    ['of another time', 'The council’s self-assessment in 2006 was too harsh.'],
    ['not said, or denied', 'The council does not overestimate its strengths.'],
    ['a condition or a question', 'Does the council overestimate its strengths?'],
  ] as const)
    it(`say nothing of the council’s own view when ${reason}: ${sentence}`, () =>
      check(`⟦${sentence}⟧`, [`self-assessment: ${reason}`]));

  it('judge nothing without an area, and compare all the same', () => {
    check(
      '⟦The contribution of services is good.⟧ ⟦The council overestimates its strengths.⟧',
      ['judgement: not in the section of an area', 'overestimates'],
      'no-area',
    );
  });

  it('take linear time (T16)', function () {
    this.timeout(60_000);
    for (const piece of ['The fostering service is good. ', 'good and ', 'the council, its strengths and '])
      staysLinear(piece, (text) => void sentencesIn(text, 'being-healthy'));
  });
});
