import { memoize } from '../../text/memoize';
import type { Area, Framework } from '../../framework/framework';
import { skipKey } from '../english/clauses';
import { Phrases, wordsOf, type Word } from '../english/words';

/** The words by which prose names the areas of a framework. */
interface Names {
  readonly areas: Phrases<Area>;
  /** What may follow a name without narrowing it. */
  readonly tails: Phrases;
  /** How a section speaks of its own area. */
  readonly own: Phrases;
}

const JOINTS = new Set([',', 'and', '&']);

const namesOf = memoize(({ areas, data }: Framework): Names => {
  const all = areas.flatMap((area) => phrasesOf(area).map((name) => [name, area] as const));
  const { subjects, here, tails } = data.judgement;
  const ofAreas = areas.flatMap((area) => area.tails);
  return {
    areas: new Phrases(all),
    tails: new Phrases([...TAILS, ...tails, ...ofAreas].map((tail) => [plain(tail), true] as const)),
    own: new Phrases([...subjects, ...here, 'performance'].map((name) => [plain(name), true] as const)),
  };
});

/** Label, aliases, and those of its subjects that begin as these do: others may mean all services, or any area. */
function phrasesOf({ label, aliases, subjects }: Area): string[] {
  const names = [label, ...aliases].map(withoutArticle);
  const first = new Set(names.map((name) => wordsOf(name)[0]?.key));
  const all = [
    ...names,
    ...subjects
      .map(plain)
      .map(withoutArticle)
      .filter((name) => first.has(wordsOf(name)[0]?.key)),
  ];
  return [
    ...all,
    ...all.map((name) => name.replace(/ of the (?:council|local authority|authority)'s /i, ' of ')),
  ];
}

/** What frameworks write in braces for many words, by the commonest of them. */
const PLAIN: Readonly<Record<string, string>> = {
  '{services}': 'services',
  '{who}': 'services',
  '{council}': 'the council',
  '{children}': 'children and young people',
  '{improve}': 'to improve',
  '{improvement}': 'improvement',
};
const TAILS = [
  'to outcomes',
  'to improving outcomes',
  'to improving outcomes for {children}',
  'for {children}',
];

function plain(phrase: string): string {
  return phrase.replace(/\{[a-z]+\}/g, (slot) => PLAIN[slot] ?? slot);
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the council's|the) /i, '');
}

/** The areas named one after the other from a word on, and the number of the word after them; none where none is. */
export function areasAt(
  words: readonly Word[],
  at: number,
  framework: Framework,
): { areas: readonly Area[]; end: number } | undefined {
  const names = namesOf(framework);
  const areas: Area[] = [];
  let end = skipKey(words, at, 'both');
  for (let i = end; ;) {
    const found = names.areas.at(words, skipOwner(words, i));
    if (!found) break;
    areas.push(found.value);
    end = names.tails.skip(words, found.end);
    i = end;
    while (i < words.length && JOINTS.has(words[i]!.key)) i++;
    if (i === end) break;
  }
  return areas.length > 0 ? { areas, end } : undefined;
}

/** The number of the word after "this area", "it" and the like; undefined when nothing such stands there. */
export function ownAreaEnd(words: readonly Word[], at: number, framework: Framework): number | undefined {
  const { own, tails } = namesOf(framework);
  const found = own.at(words, skipKey(words, at, 'the'));
  return found && skipHere(words, tails.skip(words, found.end), framework);
}

/** "In this aspect" after the subject. */
function skipHere(words: readonly Word[], at: number, framework: Framework): number {
  const inside = skipKey(words, at, 'in', 'for');
  return inside > at ? (namesOf(framework).own.at(words, inside)?.end ?? at) : at;
}

/** "The", "its", "the council's". */
function skipOwner(words: readonly Word[], at: number): number {
  const article = skipKey(words, at, 'the', 'its', 'your');
  const owner = skipKey(words, article, 'council', 'authority');
  return owner > article && words[owner]?.key === "'s" ? owner + 1 : article;
}
