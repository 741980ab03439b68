/** Third person, -ing, past and participle of the verbs whose forms no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is being was been',
  bear: 'bears bearing bore borne',
  do: 'does doing did done',
  drop: 'drops dropping dropped dropped',
  fall: 'falls falling fell fallen',
  find: 'finds finding found found',
  get: 'gets getting got got',
  give: 'gives giving gave given',
  go: 'goes going went gone',
  have: 'has having had had',
  hold: 'holds holding held held',
  keep: 'keeps keeping kept kept',
  know: 'knows knowing knew known',
  leave: 'leaves leaving left left',
  make: 'makes making made made',
  pay: 'pays paying paid paid',
  rise: 'rises rising rose risen',
  say: 'says saying said said',
  see: 'sees seeing saw seen',
  sell: 'sells selling sold sold',
  set: 'sets setting set set',
  show: 'shows showing showed shown',
  slip: 'slips slipping slipped slipped',
  take: 'takes taking took taken',
  understand: 'understands understanding understood understood',
};

interface Verb {
  readonly s: string;
  readonly ing: string;
  readonly past: string;
  readonly done: string;
}

/**
 * The forms of a word that is written in a rule as `word:form`: `s` (present, both numbers), `ing`, `ed` (past and
 * participle), `done` (participle), `v` (all of a verb), `n` (a noun in both numbers).
 */
export function formsOf(word: string, form: string): string[] {
  if (form === 'n') return [word, withS(word)];
  const verb = verbOf(word);
  switch (form) {
    case 's':
      return [word, verb.s];
    case 'ing':
      return [verb.ing];
    case 'ed':
      return [verb.past, verb.done];
    case 'done':
      return [verb.done];
    case 'v':
      return [word, verb.s, verb.ing, verb.past, verb.done];
    default:
      throw new Error(`No form of this name: ${word}:${form}`);
  }
}

function verbOf(word: string): Verb {
  const prefix = /^(?:over|under)(?=sell|say|state$|play$)/.exec(word)?.[0] ?? '';
  const [s, ing, past, done] = (IRREGULAR[word.slice(prefix.length)] ?? '').split(' ');
  if (s && ing && past && done)
    return { s: prefix + s, ing: prefix + ing, past: prefix + past, done: prefix + done };
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const ed = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  return { s: withS(word), ing: `${stem}ing`, past: ed, done: ed };
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
