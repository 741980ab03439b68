import { phrases } from '../english/words';

/** Adverbs between the parts of a judgement that leave it the judgement it is. */
export const ADVERBS = phrases(
  'therefore, thus, hence, overall, now, currently, still, again, also, consequently, accordingly, however, clearly',
  'consistently, once again, once more, at present, as a result, on balance, only, just, merely, this year, as a whole',
  'taken together, nevertheless, nonetheless, in our judgement, in our view',
);

/** Such adverbs behind the word of the scale; "however" there takes part of the judgement back. */
export const CLOSING_ADVERBS = phrases(
  'overall, again, once again, once more, this year, at present, currently, now, as a whole, still, also, too',
  'in our judgement, in our view, on balance, at this time, for users',
);

/** Verbs in the present that say that something is so. The past says nothing about this year's judgement. */
export const IS = phrases(
  'is, are, remains, remain, stays, stay, continues to be, continue to be, has remained, have remained',
);

/** "Has been" says so only with one of `JUDGED` behind it. */
export const HAS_BEEN = phrases('has been, have been, has again been, have again been');

export const JUDGED = phrases('judged, assessed, graded, rated, evaluated, considered, found, deemed');

export const TO_BE = phrases('to be, as being, as, at');

/** "We judge the contribution of services to be good." */
export const WE_JUDGE = phrases(
  'we judge, we have judged, inspectors judge, inspectors have judged, ofsted judges, ofsted has judged',
  'we consider, we assess, we find, we grade, we rate',
);

/** "Services make a good contribution", "the council has good capacity". */
export const MAKES = phrases(
  'make, makes, have, has, show, shows, demonstrate, demonstrates, are making, is making, continue to make',
  'continues to make, continue to have, continues to have, continue to demonstrate, continues to demonstrate',
);

export const DELIVERS = phrases('deliver, delivers, provide, provides');

/** Words in front of "delivers" that belong to the descriptor behind it. */
export const MOVED = phrases('consistently, only, does not, do not');

/** Between "services which" and a descriptor that is no verb. */
export const AT_LEVEL = phrases('are, is, remain, remains, at a level, at a standard, are at a level');

/** What may follow a judgement: the rest of the sentence then gives reasons, and takes nothing back. */
export const REASONS = new Set('because since due reflecting'.split(' '));

/** What may follow a judgement as long as none of `TAKES_BACK` and no word of the scale comes behind it. */
export const ADDITIONS = new Set('and with which so building'.split(' '));

/** The same behind a comma or dash; without one it begins a comparison or limits ("good as a minimum"). */
export const APART = new Set(['as']);

export const TAKES_BACK = new Set(
  (
    'but however although though yet except exception exceptions apart aside unless if until while whilst whereas ' +
    'nevertheless nonetheless rather part parts places partly best worst bordering verging far long otherwise ' +
    'elsewhere according reservations caveats qualifications regard regards respect minimum measured rule'
  ).split(' '),
);

/** How a clause begins that is about something else, so that its word of the scale is its own ("and its management …"). */
export const OTHER_SUBJECT = phrases("and its, and the council's, and the management, and management");
