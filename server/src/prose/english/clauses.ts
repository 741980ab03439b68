import { type Word, phrases, Phrases } from './words';

/** Words that open a sentence and change nothing about what it says. */
const OPENERS = phrases(
  'overall, however, therefore, thus, hence, nevertheless, nonetheless, consequently, accordingly, on balance',
  'in summary, in conclusion, to summarise, to conclude, in short, as a result, as a whole, taken together',
  'taken as a whole, for these reasons, for this reason, on this basis, on the evidence, on this evidence',
  'on the evidence available, on the available evidence, this year, at present, currently, now, again, once again',
  'once more, also, in addition, furthermore, moreover, similarly, finally, and, but, so, yet',
  'in our judgement, in our view',
);

/** "We judge that …": whose words they are is clear, and they are the letter's own. */
const REPORTS = new Phrases(
  [
    'we',
    'inspectors',
    'the inspectors',
    'ofsted',
    'the inspectorate',
    'this assessment',
    'evidence',
    'the evidence',
  ].flatMap((who) =>
    [
      'judge',
      'judges',
      'judged',
      'find',
      'finds',
      'found',
      'conclude',
      'concluded',
      'show',
      'shows',
      'confirms',
    ].map((verb) => [`${who} ${verb} that`, true] as const),
  ),
);

/** What makes a clause behind it somebody else's words, a condition or a question. */
const NOT_OURS = new Set(
  (
    'that if whether unless until when whenever provided assuming suppose once before how why what ' +
    'say says said saying state states stated stating claim claims claimed believe believes believed believing ' +
    'consider considers considered think thinks thought argue argues argued report reports reported suggest ' +
    'suggests suggested hope hopes hoped expect expects expected feel feels felt view views opinion opinions ' +
    'according belief maintain maintains maintained assert asserts asserted assume assumes assumed tell tells told ' +
    'acknowledge acknowledges acknowledged recognise recognises recognised accept accepts accepted admit admits ' +
    'admitted agree agrees agreed doubt doubts doubted perceive perceives perceived perception wrote writes insist ' +
    'insists insisted concluded'
  ).split(' '),
);

/** First words of a condition without "if". */
const INVERTED = new Set(['were', 'had', 'should']);

/** A clause that these begin ends at a comma, and the main clause behind it stands whatever it says. */
const CONCEDE = new Set(
  'although though while whilst despite because even notwithstanding as since following'.split(' '),
);

/** With one of these before it "and" joins clauses; without, most likely two things ("health and children's services"). */
const FINITE = new Set(
  'is are was were has have had does do did remains remain continues continue makes make shows show needs need'.split(
    ' ',
  ),
);

/** What a sentence begins with when it speaks of a part only, also behind its "and" ("in primary schools …"). */
const LIMIT = new Set('in for at on among across within by to under'.split(' '));

/**
 * Numbers of the words where a main clause may begin: the first, and those behind a boundary as long as nothing before
 * it, back to a semicolon, makes the clause other than the letter's own statement. A comma is a boundary only behind
 * "although …" and the like: what else stands before a comma may limit what follows ("in primary schools, …").
 */
export function clauseStarts(words: readonly Word[], boundaries: ReadonlySet<string>): number[] {
  const starts = [0];
  let open = !LIMIT.has(words[0]?.key ?? '');
  let verb = false;
  let concedes = concession(words, 0);
  for (let i = 0; i < words.length; i++) {
    const { key } = words[i]!;
    if (key === ';') open = true;
    else if (NOT_OURS.has(key) || (i === 0 && INVERTED.has(key))) open = false;
    verb ||= FINITE.has(key);
    if (!open || !(key === ',' ? concedes : boundaries.has(key)) || (key === 'and' && !verb)) continue;
    starts.push(i + 1);
    concedes = (key === ',' && concedes) || concession(words, i + 1);
  }
  return starts;
}

function concession(words: readonly Word[], start: number): boolean {
  return CONCEDE.has(words[skipOpeners(words, start)]?.key ?? '');
}

/** The number of the word after opening words, with their commas; `also` skips what the reader knows besides. */
export function skipOpeners(
  words: readonly Word[],
  at: number,
  also: (at: number) => number = (here) => here,
): number {
  let i = at;
  for (let n = 0; n < 4; n++) {
    const next = also(REPORTS.skip(words, OPENERS.skip(words, i)));
    if (next === i) break;
    i = skipKey(words, next, ',');
  }
  return i;
}

/** Can "its" in a clause that begins at `start` mean the council: is nothing or the council named before it? */
export function refersBack({ words, assessors }: Named, start: number): boolean {
  return start === 0 || assessors.isNamed(words, start);
}

interface Named {
  readonly words: readonly Word[];
  readonly assessors: { isNamed(words: readonly Word[], before: number): boolean };
}

/** The number of the word after `at` if that is one of these words, else `at`. */
export function skipKey(words: readonly Word[], at: number, ...keys: readonly string[]): number {
  const word = words[at];
  return word && keys.includes(word.key) ? at + 1 : at;
}

/** Is it a year, alone or as the first of two ("2007/08")? */
export function isYear(key: string): boolean {
  return /^(?:19|20)\d\d$/.test(key);
}

/** Is the sentence a question? */
export function asks(words: readonly Word[]): boolean {
  for (let i = words.length - 1; i >= Math.max(0, words.length - 3); i--)
    if (words[i]!.key === '?') return true;
  return false;
}

/** A key that compares equal in singular and plural, for verbs as for nouns. */
export function anyNumber(key: string): string {
  if (key === 'does') return 'do';
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}
