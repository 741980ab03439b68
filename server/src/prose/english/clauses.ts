import type { Word } from './words';

/** What makes a clause after it somebody else's words, a condition or a question. */
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

/** A clause that these begin ends at a comma, and the main clause after it stands whatever it says. */
const CONCEDE = new Set(
  'although though while whilst despite because even notwithstanding as since following'.split(' '),
);

const LIMITS_AS = new Set(['long', 'far', 'soon', 'much', 'if']);

/** With one of these before it "and" joins clauses; without, most likely two things ("health and children's services"). */
const FINITE = new Set(
  'is are was were has have had does do did remains remain continues continue makes make shows show needs need'.split(
    ' ',
  ),
);

/** What a sentence begins with when it speaks of a part only, also after its "and" ("in primary schools …"). */
const LIMIT = new Set('in for at on among across within by to under'.split(' '));

/**
 * Numbers of the words where a main clause may begin: the first, and those after a boundary as long as nothing before
 * it, back to a semicolon, makes the clause other than the letter's own statement. A comma is a boundary only after
 * "although …" and the like: what else stands before a comma may limit what follows ("in primary schools, …").
 */
export function clauseStarts(words: readonly Word[], boundaries: ReadonlySet<string>): number[] {
  const starts = [0];
  // After the last boundary no clause begins, whatever the words say.
  let end = words.length;
  while (end > 0 && words[end - 1]!.key !== ',' && !boundaries.has(words[end - 1]!.key)) end--;
  if (end === 0) return starts;
  let open = !LIMIT.has(words[0]?.key ?? '');
  let verb = false;
  let between = false;
  let concedes = concession(words, 0);
  for (let i = 0; i < end; i++) {
    const { key } = words[i]!;
    if (key === ';') open = true;
    else if (NOT_OURS.has(key) || (i === 0 && INVERTED.has(key)) || putsIt(words, i)) open = false;
    verb ||= FINITE.has(key);
    between ||= key === 'between';
    if (between && key === 'and') {
      between = false;
      continue;
    }
    if (!open || !(key === ',' ? concedes : boundaries.has(key)) || (key === 'and' && !verb)) continue;
    starts.push(i + 1);
    concedes = CONCEDE.has(key) || (key === ',' && concedes) || concession(words, i + 1);
  }
  return starts;
}

/** "As one of them put it": somebody else's words follow. */
function putsIt(words: readonly Word[], at: number): boolean {
  return words[at]!.key === 'it' && /^puts?$/.test(words[at - 1]?.key ?? '');
}

/** "Although …", with a word or two before it ("However, although …"). */
function concession(words: readonly Word[], start: number): boolean {
  for (let i = start; i < start + 4 && i < words.length; i++) {
    const { key } = words[i]!;
    // "As long as …" is a condition.
    if (CONCEDE.has(key))
      return (
        !LIMITS_AS.has(words[i + 1]?.key ?? '') &&
        (i === start || words[i - 1]!.key === ',' || i === start + 1)
      );
  }
  return false;
}

/** The number of the word after `at` if that is one of these words, else `at`. */
export function skipKey(words: readonly Word[], at: number, ...keys: readonly string[]): number {
  const word = words[at];
  return word && keys.includes(word.key) ? at + 1 : at;
}

/** Is it a year, alone or as the first of two ("2007/08")? */
export function isYear(key: string): boolean {
  return YEAR.test(key);
}

const YEAR = /^(?:19|20)\d\d$/;

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
