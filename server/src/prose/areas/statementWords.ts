import { Phrases, phrases } from '../english/words';

export const IS = phrases(
  'is, are, remains, remain, continues to be, continue to be, stays, stay, is judged, are judged, is judged to be, are judged to be',
  'is graded, are graded, is rated, are rated, is graded as, are graded as, is judged as, are judged as, is assessed as, are assessed as',
  'has been judged, have been judged, has been judged to be, have been judged to be, has been graded, have been graded, has remained, have remained',
);
export const WAS = phrases(
  'was, were, was judged, were judged, was judged to be, were judged to be, was graded, were graded',
);
export const ADVERBS = phrases(
  'also, both, all, now, still, again, each, overall, only, currently, once again, therefore, just',
);
/** What may stand before an area's name and makes no other subject of it. */
export const PREFIXES = phrases(
  'outcomes for, outcomes in, outcome for, outcome in, services for, provision for, performance in, grade for, grade of',
);
/** The same in sections that are about no outcome of their own: there it is the judgement, with a wrong name. */
export const CONTRIBUTIONS = phrases('contribution to, contribution of services to, contribution towards');
export const JUDGED = new Phrases(
  ['we', 'inspectors', 'the inspectors'].flatMap((who) =>
    ['judge', 'judged', 'grade', 'graded', 'rate', 'rated', 'have judged', 'have graded'].map(
      (verb) => [`${who} ${verb}`, true] as const,
    ),
  ),
);
export const AS = phrases('to be, as, as being');
export const ASIDES = phrases(
  'however, by contrast, in contrast, on the other hand, too, again, overall, by comparison',
);
export const THIS_YEAR = phrases('this year, this time, in this assessment');
export const HAVE = new Set(['has', 'have', 'had']);
export const MOVES: Readonly<Record<string, 1 | -1 | 0>> = {
  improved: 1,
  risen: 1,
  rose: 1,
  progressed: 1,
  advanced: 1,
  declined: -1,
  deteriorated: -1,
  fallen: -1,
  fell: -1,
  dropped: -1,
  slipped: -1,
  worsened: -1,
  moved: 0,
  gone: 0,
  come: 0,
  changed: 0,
};
/** "Has gone up", "has come down" */
export const BY: Readonly<Record<string, 1 | -1>> = { up: 1, forward: 1, down: -1, back: -1 };
/** What may follow a grade that is said of the whole area. */
export const ENDS = new Set(
  '. ! ; : , ) – — - and but while whilst whereas as because since with although though this overall again now'.split(
    ' ',
  ),
);
export const BOUNDARIES = new Set('; – — and but while whilst whereas'.split(' '));
/** A sentence with one of these may mean something else. */
export const DOUBT = new Set(
  'respectively except apart if would could might should will target targets expected predicted'.split(' '),
);
export const LAST_YEAR = phrases(
  'last year, in the previous year, the previous year, a year ago, a year earlier',
);
