import type { Word } from '../english/words';
import { type Sentence } from './clause';

/** Why a sentence with such words says nothing, in a few words: the first kind of which it has a word. */
const REASONS: readonly (readonly [reason: string, words: string])[] = [
  ['a quotation or a link', '\uFFFC'],
  [
    'a condition or a question',
    'if whether unless provided until assuming suppose when whenever where wherever would could should might may ?',
  ],
  [
    'not said, or denied',
    "not no never neither nor hardly barely cannot isn't hasn't doesn't far nearly almost less anything",
  ],
  [
    "somebody else's words",
    'according says say said believe believes believed considers claims claimed told tells reports reported think thinks view opinion feel feels survey review parents director members hopes aims wants plans expected',
  ],
  ['compared with others', 'compared comparison relative than neighbouring similar'],
  ['with an exception', 'except excepted exception apart aside excluding'],
  ['of another time', 'was were had last previous previously before formerly since became by next ago'],
  ['more than one grade', 'ranges varies between range mixed or'],
  ['about a part of the area', 'most some many parts part in for at on among of with best within during'],
];
const KINDS = REASONS.map(([reason, words]) => [reason, new Set(words.split(' '))] as const);

export function whySilent(words: readonly Word[]): string {
  for (const [reason, keys] of KINDS) if (words.some(({ key }) => keys.has(key))) return reason;
  return 'about something else';
}

const ABOUT_ITSELF = new Set(['itself', 'strengths', 'weaknesses', 'achievements']);

/** Does the sentence speak of how the council sees itself, understood or not? */
export function aboutSelf(sentence: Sentence): boolean {
  const { words } = sentence;
  const itself = words.some(({ key }) => ABOUT_ITSELF.has(key));
  return words.some(
    (_, at) =>
      sentence.ends('Misjudge', at).length > 0 ||
      (itself && sentence.ends('Council', at).length > 0) ||
      sentence.ends('View', at).some((end) => words[end.at]?.key !== 'of' && words[end.at]?.key !== 'that'),
  );
}
