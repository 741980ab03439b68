import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { Prose } from '../../../server/src/prose/english/prose';
import { readJudgements, readSelfAssessments } from '../../../server/src/prose/reading/read';

/** Parts of judgement and self-assessment sentences, each put in several ways. */
const WHO = [
  'The council',
  'The local authority',
  'The council and its partners',
  'The council, together with its partners,',
  'Together with its partners the council',
];
const SERVICES = [
  'services',
  'local services',
  'the council',
  'all services',
  "the authority's services",
  'the council and its partners',
];
const TO_WHAT = [
  'to improving outcomes',
  'to improving outcomes for children and young people',
  'to keeping children and young people safe',
  'to ensuring that children are safe',
  "to children's safety",
  'to staying safe',
];
const GRADES = [
  ['an', 'outstanding', 4],
  ['a', 'good', 3],
  ['an', 'adequate', 2],
  ['an', 'inadequate', 1],
] as const;
const IS = [
  'is',
  'remains',
  'is judged to be',
  'has been judged',
  'is again',
  'continues to be',
  'is clearly',
];
const PLACES = ['in this area', 'in this aspect', 'in this outcome area', 'with regard to staying safe'];

const SUBJECTS = SERVICES.flatMap((who) => TO_WHAT.map((what) => `The contribution of ${who} ${what}`));
/** Sentences as openers, what is said before the grade, and what may follow. */
const judgement = fc.record({
  subject: fc.oneof(
    fc.constantFrom(...SUBJECTS),
    fc
      .tuple(
        fc.constantFrom('Performance', "The council's performance", 'Provision'),
        fc.constantFrom(...PLACES),
      )
      .map((both) => both.join(' ')),
    fc.constantFrom('This area', 'Staying safe', 'This outcome area'),
  ),
  is: fc.constantFrom(...IS),
  grade: fc.constantFrom(...GRADES),
});
const made = fc.record({
  who: fc.constantFrom(...WHO),
  make: fc.constantFrom('makes', 'is making', 'continues to make'),
  grade: fc.constantFrom(...GRADES),
  what: fc.constantFrom(...TO_WHAT),
});
/** Before and after the words that count. */
const sentence = fc.oneof(
  judgement.map(({ subject, is, grade }) => ({ grade: grade[2], head: subject, end: `${is} ${grade[1]}` })),
  made
    .filter(({ who, make }) => !(who.includes('partners') && !who.startsWith('Together') && make !== 'makes'))
    .map(({ who, make, grade, what }) => ({
      grade: grade[2],
      head: who,
      end: `${who.includes('and its') ? 'make' : make} ${grade[0]} ${grade[1]} contribution ${what}`,
    })),
);

const OPENERS = [
  '',
  'Overall, ',
  'However, ',
  'In this area, ',
  'We judge that ',
  'The evidence shows that ',
  'On balance, ',
];
const TAILS = [
  '',
  ' overall',
  ' because waits are short',
  ', with several outstanding aspects',
  ' despite some weaknesses',
  ' and is improving',
  '; staffing is stable',
];

const NARROW_BEFORE = [
  'For care leavers, ',
  'In primary schools, ',
  'In the north of the county, ',
  'At Key Stage 2, ',
  'If vacancies are filled, ',
  'Where partners work together, ',
  'Last year ',
  'In 2006 ',
  'According to the council, ',
  'Parents say that ',
  'The council believes that ',
  'It is not clear whether ',
  'Compared with similar councils, ',
  'With the exception of adoption, ',
  'The aim is that ',
];
const NARROW_BEHIND = [
  ' for care leavers',
  ' in primary schools',
  ' in the northern districts',
  ' if vacancies are filled',
  ' according to the council',
  ' compared with similar councils',
  ' except in adoption',
  ' in parts',
  ' when partners work together',
  ' by the end of Year 6',
  ', parents say',
  ' or better',
];
const DENIED = [
  'may be',
  'was',
  'is not',
  'could be',
  'is nearly',
  'will be',
  'had been',
  'is far from',
  'is expected to be',
];

const area = defaultFramework.areaById('staying-safe')!;
const lower = (head: string): string => head.charAt(0).toLowerCase() + head.slice(1);
const grades = (text: string): number[] =>
  readJudgements(new Prose(text), area, defaultFramework, 'Northmere Borough Council').map(
    ({ grade }) => grade,
  );

describe('judgements made of slots', () => {
  const check = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: 400, seed: 14 });

  it('are read, whatever they are made of and whatever widens them', () =>
    check(
      fc.property(
        sentence,
        fc.constantFrom(...OPENERS),
        fc.constantFrom(...TAILS),
        ({ grade, head, end }, opener, tail) => {
          const text = `${opener}${opener ? lower(head) : head} ${end}${tail}.`;
          assert.deepEqual(grades(text), [grade], text);
        },
      ),
    ));

  it('are silent when something before them narrows them or takes them away', () =>
    check(
      fc.property(sentence, fc.constantFrom(...NARROW_BEFORE), ({ head, end }, before) => {
        const text = `${before}${lower(head)} ${end}.`;
        assert.deepEqual(grades(text), [], text);
      }),
    ));

  it('are silent when something behind the grade narrows them or takes them away', () =>
    check(
      fc.property(sentence, fc.constantFrom(...NARROW_BEHIND), ({ head, end }, behind) => {
        const text = `${head} ${end}${behind}.`;
        assert.deepEqual(grades(text), [], text);
      }),
    ));

  it('are silent when they are denied, doubted, asked or of another time', () =>
    check(
      fc.property(judgement, fc.constantFrom(...DENIED), ({ subject, grade }, is) => {
        const text = `${subject} ${is} ${grade[1]}.`;
        assert.deepEqual(grades(text), [], text);
        const asked = `Is ${lower(subject)} ${grade[1]}?`;
        assert.deepEqual(grades(asked), [], asked);
      }),
    ));
});

const VIEWS = [
  "The council's self-assessment",
  "The council's analysis",
  "The authority's self-evaluation",
  "The council's view of its performance",
];
const SAYS: readonly (readonly [string, string])[] = [
  ['is accurate', 'consistent'],
  ['is broadly consistent with the evidence', 'consistent'],
  ['gives a fair and balanced picture of its performance', 'consistent'],
  ['is too favourable', 'overestimates'],
  ['overlooks several important weaknesses', 'overestimates'],
  ['takes insufficient account of its weaknesses', 'overestimates'],
  ['overstates its strengths', 'overestimates'],
  ['is one grade higher than ours', 'overestimates'],
  ['is too harsh', 'underestimates'],
  ['fails to recognise some of its strengths', 'underestimates'],
  ['undervalues its achievements', 'underestimates'],
];
const SELF_BEFORE = ['', 'However, ', 'In this area, ', 'Overall, ', 'We find that '];
const SELF_NARROW = [
  'If data are missing, ',
  'Last year ',
  'In 2006 ',
  'On adoption, ',
  'Parents say that ',
  'It is not clear whether ',
  'According to the council, ',
  'The council believes that ',
  'In respect of attendance, ',
];
const NOT_COUNCIL = [
  "The fostering service's self-assessment",
  "Head teachers' self-evaluation",
  "The youth service's analysis",
  "Its partners' view of their performance",
];

describe('self-assessments made of slots', () => {
  const said = fc.constantFrom(...SAYS);
  const directions = (text: string): string[] =>
    readSelfAssessments(new Prose(text), defaultFramework, 'Northmere Borough Council').map(
      ({ direction }) => direction,
    );
  const check = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: 400, seed: 14 });

  it('are read', () =>
    check(
      fc.property(
        fc.constantFrom(...VIEWS),
        said,
        fc.constantFrom(...SELF_BEFORE),
        (view, [says, direction], before) => {
          const text = `${before}${before ? lower(view) : view} ${says}.`;
          assert.deepEqual(directions(text), [direction], text);
        },
      ),
    ));

  it('are silent when they are narrowed, doubted or somebody else’s', () =>
    check(
      fc.property(
        fc.constantFrom(...VIEWS),
        said,
        fc.constantFrom(...SELF_NARROW),
        fc.constantFrom(...NOT_COUNCIL),
        (view, [says], before, other) => {
          for (const text of [
            `${before}${lower(view)} ${says}.`,
            `${other} ${says}.`,
            `${view} may be said to be such that it ${says}.`,
            `Does it follow that ${lower(view)} ${says}?`,
          ])
            assert.deepEqual(directions(text), [], text);
        },
      ),
    ));
});
