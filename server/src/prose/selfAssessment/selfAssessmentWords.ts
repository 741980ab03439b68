import { Phrases, phrases } from '../english/words';

/** Which way a verb goes: above (+1) or below (-1) what is so. */
export type Way = 1 | -1;

const FORMS: Readonly<Record<string, readonly string[]>> = {
  estimate: ['estimates', 'estimated', 'estimating'],
  value: ['values', 'valued', 'valuing'],
  state: ['states', 'stated', 'stating'],
  rate: ['rates', 'rated', 'rating'],
  play: ['plays', 'played', 'playing'],
};

/** "Overestimates", "over-estimates" and "over estimates", of each verb in each form. */
export const VERBS = new Phrases<Way>([
  ...Object.entries(FORMS).flatMap(([verb, forms]) =>
    [verb, ...forms].flatMap((form): [string, Way][] => [
      [`over${form}`, 1],
      [`over ${form}`, 1],
      [`under${form}`, -1],
      [`under ${form}`, -1],
    ]),
  ),
  ...['exaggerate', 'exaggerates', 'exaggerated', 'exaggerating'].map((form): [string, Way] => [form, 1]),
]);

/** "Too optimistic": the adjective without its "too". */
export const ADJECTIVES = new Phrases<Way>([
  ...['optimistic', 'generous', 'positive', 'favourable', 'rosy', 'lenient'].map((word): [string, Way] => [
    word,
    1,
  ]),
  ...['self-critical', 'critical', 'modest', 'pessimistic', 'harsh', 'negative', 'cautious', 'severe'].map(
    (word): [string, Way] => [word, -1],
  ),
]);

export const TOO = phrases(
  'too, over, overly, unduly, excessively, much too, rather too, somewhat too, a little too, far too, a bit too',
  'slightly too',
);

/** One word of it: "overoptimistic". */
export const TOO_JOINED = new Phrases<Way>(
  ['overoptimistic', 'overgenerous', 'overpositive'].map((word): [string, Way] => [word, 1]),
);

/** Those of `AUXILIARIES` that an adjective may follow. */
export const IS = new Set('is are was were been remains remained'.split(' '));

/** Between subject and verb; the past counts here, doubt and denial are deliberately absent. */
export const AUXILIARIES = phrases(
  'has, have, had, does, do, did, is, are, was, were, continues to, continue to, continued to, tends to, tend to',
  'tended to, been, remains, remained, both, which, it',
);

export const ADVERBS = phrases(
  'also, again, therefore, thus, hence, clearly, still, significantly, seriously, considerably, substantially',
  'slightly, somewhat, generally, broadly, largely, mostly, mainly, consistently, often, sometimes, occasionally',
  'overall, however, nevertheless, partly, greatly, repeatedly, frequently, systematically, markedly, heavily',
  'marginally, to some extent, in part, in places, in some areas, in some aspects, in some respects, rather, now',
  'once again, similarly, consequently, in particular, at times, grossly',
);

/** Before "consistent" or "accurate", which stay what they are. */
export const FULLY = phrases(
  'broadly, largely, generally, mostly, mainly, entirely, fully, wholly, completely, very, highly, clearly, also, again',
  'therefore, overall, well, closely, accurately, fairly, reasonably, correctly, now, still, consistently, thus',
  'honest and, realistic and, thorough and, detailed and, robust and, clear and, fair and',
);

export const CONSISTENT = phrases(
  'consistent with, in line with, in accordance with, in agreement with, in keeping with, borne out by the',
  'confirmed by the',
);

export const MATCHES = phrases(
  'agrees with, agree with, accords with, accord with, matches, match, matched, corresponds to, corresponds with',
  'agreed with, accorded with, concurs with, concurred with',
);

export const REFLECTS = phrases('reflects, reflect, reflected, has reflected');

/** With "accurately" in front these say as much as "reflects". */
export const IDENTIFIES = phrases(
  'identifies, identify, identified, describes, described, captures, captured, represents, represented, assesses',
  'assessed, evaluates, evaluated, summarises, summarised, reflects, reflect, reflected, sets out',
);

/** "Gives an accurate picture of its performance". */
export const GIVES = phrases(
  'is, was, gives, gave, provides, provided, presents, presented, offers, offered',
);
export const PICTURE = phrases(
  'picture of, reflection of, account of, view of, summary of, assessment of, evaluation of, description of, analysis of',
  'representation of',
);

/** Before the object's noun. */
export const MODIFIERS = phrases(
  'the, its, their, some, a, an, a number of, number of, many, several, most, all, any, certain, a few, few, these, both',
  'important, major, significant, key, main, real, recent, own, own recent, overall, current, considerable, serious',
  'extent of, the extent of, scale of, significance of, seriousness of, level of, amount of, impact of, degree of, importance of, the importance of',
  'rate of, pace of, range of, of its, of the, of, remaining, known, identified, relative, two, three, one or two',
  'one of, one, each of, significantly, considerably, slightly, other, good, perceived, continuing, clear, more, substantial',
);

/** What may stand behind an object's noun; anything else makes it a part of a longer name ("performance indicators"). */
export const AFTER_OBJECT = new Set(
  (
    '. , ; : ( ) ! \u2013 \u2014 - and or but in on within across against towards since made because as while whilst ' +
    'although though that which where it has for at by over here to with when so alike overall too again also this throughout'
  ).split(' '),
);

/** The same when the object comes first ("progress is overvalued in …"). */
export const AFTER_SUBJECT = new Set('is are was were have over under overstated understated'.split(' '));

/** "Performance of its services". */
export const OF_SERVICES = phrases(
  'of services, of its services, of these services, of the council, of its work, of the services, of the service',
  "of children's services, of its children's services, of council services",
);

/** Only a part of what is assessed. */
export const PARTLY = new Set(
  'some certain few several part parts partly places sometimes occasionally one two number times extent tends tend tended'.split(
    ' ',
  ),
);

/** Another year's assessment, a condition, or a question. */
export const ANOTHER_TIME = new Set(
  'last previous previously past earlier formerly ago if unless whether until when according say says said claim claims'.split(
    ' ',
  ),
);

/** The thing named before. */
export const PRONOUNS = new Set('it them these those'.split(' '));

/** A clause may begin behind these (and some commas). */
export const BOUNDARIES = new Set(
  '; \u2013 \u2014 and but so because although though while whilst as since where'.split(' '),
);

/** Takes back that an analysis is consistent. */
export const EXCEPT = new Set(
  'except exception exceptions far enough apart aside only some part parts partly places few not but although though however yet whereas while whilst'.split(
    ' ',
  ),
);

/** Begins a clause of its own, so that a verb behind it need not be the council's. */
export const SUBORDINATES = new Set(
  'because who whom whose when if unless whether until since than'.split(' '),
);

/** Before the verb when the object comes first. */
export const PASSIVE = phrases('is, are, was, were, has been, have been, is being, are being');

/** "The available evidence". */
export const EVIDENCE_MODIFIERS = phrases(
  'available, inspection, weight of, weight of the, body of, other, external, independent, main, wider',
);

/** What may follow "evidence"; another noun makes it a part of a longer name. */
export const AFTER_EVIDENCE = new Set(
  (
    'and but or in for of from on that which available provided presented considered seen gathered with although ' +
    'though however while whilst because as since given except apart at here only overall it we well accurately closely fully'
  ).split(' '),
);
