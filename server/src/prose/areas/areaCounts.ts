import { memoize } from '../../text/memoize';
import type { Scale } from '../../framework/framework';
import { holdsNumber, numberOf } from '../figures/quantity';

/** "Three of the five outcome areas are good": a count, of what, and what is said of them. */
export interface AreaCount {
  /** Every one of them, more than half, none of them, or so many. */
  readonly count: number | 'all' | 'most' | 'none';
  /** Of the outcome areas, or of all; undefined where the words leave it open. */
  readonly of?: 'outcomes' | 'areas';
  /** How many there are of them, as the sentence says. */
  readonly whole?: number;
  /** Without those that the paragraph has named before. */
  readonly others: boolean;
  readonly grade: number;
  /** The grade itself, it or a better one, or a worse one. */
  readonly range: 'exactly' | 'or-better' | 'worse';
  /** 0-based UTF-16 offsets in the sentence. */
  readonly from: number;
  readonly to: number;
}

const N = String.raw`(?:(?!other |outcome |judgement |assessment )[a-z]{3,9}|\d{1,2})`;
const AREAS = String.raw`(?:(?<kind>outcome|judgement|assessment|outcome judgement) )?(?:areas?|outcomes)`;
const ARE = String.raw`(?:is|are|remain|remains|were judged to be|are judged to be|are judged|are graded|are rated|is graded|is judged to be|is judged)(?: (?:also|now|all|both|still|each))?`;
/** "three of the five outcome areas", "all areas", "no area", "the other three areas", "three outcome areas" */
const SUBJECTS = [
  String.raw`(?:only |just |exactly )?(?<count>${N}) of (?:(?:the|its|these) (?<whole>${N}) |the (?=outcome ))${AREAS} `,
  String.raw`of (?:the|its|these) (?<whole>${N}) ${AREAS}, (?<count>${N}) `,
  String.raw`(?<all>all|every|each) (?:of )?(?:the )?(?:(?<whole>${N}) )?${AREAS} `,
  String.raw`(?<none>no|none of the|neither of the) (?:(?<whole>${N}) )?${AREAS} `,
  String.raw`the (?:other|remaining) (?<rest>${N}) ${AREAS} `,
  String.raw`(?<most>most) (?:of )?(?:the )?(?:(?<whole>${N}) )?${AREAS} `,
  String.raw`(?:only |just |exactly )?(?<count>${N}) ${AREAS} `,
];
/** Where the clause may begin: "at least three areas" and "all but three areas" are no such places. */
const START = String.raw`(?<start>^(?:(?:overall|however|in all|therefore|this year),? )?|[,;–] (?:and |but |while |whereas )?| and )`;
/** What counts without a number. */
const NUMBERLESS = /\b(?:all|every|each|no|none|neither|most)\b/i;
/** What makes another time or another council's areas of them. */
const ELSEWHERE =
  /\b(?:19|20)\d\d\b|\b(?:last|previous|previously|similar|other councils|national|nationally|compared|if|would|should|could|target|aims?)\b/i;

/** What leaves some of them out. */
const EXCEPTED =
  /\b(?:apart|aside|except|excepted|excepting|exceptions?|excluding|other than|besides|bar|save for|but (?:for|one|two|three))\b/i;
/** A clause that is about those of something else alone: "for looked after children, all outcomes are good". */
const ELSEWHOSE =
  /^(?!in (?:all|total|summary|short|conclusion|our view|our judgement|this (?:year|assessment|letter))$)(?:in|for|at|among|amongst|across|within|of|on|with|by|under|through|from|to|where|wherever|when|if|unlike|according|as(?! a result)|not|beyond)\b/i;

/** What a sentence counts; `sentence` in lower case would do as well. */
export function areaCounts(sentence: string, scale: Scale): AreaCount[] {
  if (!/\b(?:areas?|outcomes)\b/i.test(sentence) || ELSEWHERE.test(sentence)) return [];
  if (EXCEPTED.test(sentence) || (!holdsNumber(sentence) && !NUMBERLESS.test(sentence))) return [];
  for (const pattern of patternsOf(scale).first) {
    const found = pattern.exec(sentence);
    if (!found?.groups) continue;
    const before = sentence.slice(0, found.index);
    // Which the others are, is said right before and may not be understood.
    if (ELSEWHOSE.test(before) || (before !== '' && found.groups['rest'])) continue;
    const {
      count,
      all,
      most,
      none,
      rest,
      whole,
      kind,
      start = '',
      word = '',
      better,
      least,
      below,
    } = found.groups;
    const from = found.index + start.length;
    const to = found.index + found[0].length;
    const subject = found[0].slice(start.length, -word.length);
    const grade = scale.gradeOfWord(word)?.value;
    const counted = all ? 'all' : most ? 'most' : none ? 'none' : numberIn(rest ?? count ?? '');
    // "None of the outcome areas" looks like a number of a number at first.
    if (grade === undefined || counted === undefined) continue;
    const first: AreaCount = {
      count: counted,
      of: /outcome/i.test(subject) ? 'outcomes' : kind ? 'areas' : undefined,
      whole: whole === undefined ? undefined : numberIn(whole),
      others: rest !== undefined,
      grade,
      range: (better ?? least) ? 'or-better' : below ? 'worse' : 'exactly',
      from,
      to,
    };
    return [first, ...following(sentence, to, first, scale)];
  }
  return [];
}

/** What comes after the first count: "…, one is good and one is weak". */
function following(
  sentence: string,
  at: number,
  { of, whole, others }: AreaCount,
  scale: Scale,
): AreaCount[] {
  const { next } = patternsOf(scale);
  const found: AreaCount[] = [];
  for (next.lastIndex = at; ;) {
    const from = next.lastIndex;
    const match = next.exec(sentence);
    const count = match ? numberIn(match[1]!) : undefined;
    const grade = match ? scale.gradeOfWord(match[2]!)?.value : undefined;
    if (count === undefined || grade === undefined || others) return found;
    const start = from + /^[,; and]*?(?=\b[a-z\d]+ )/i.exec(match![0])![0].length;
    found.push({ count, of, whole, others, grade, range: 'exactly', from: start, to: next.lastIndex });
  }
}

function numberIn(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : numberOf(word);
}

function wordsOf(scale: Scale): string {
  return [...scale.words()].map(([word]) => escaped(word)).join('|');
}

/** The words of the best grade: "good or outstanding" is "good or better". */
function bestWords(scale: Scale): string {
  const [best] = [...scale.grades].sort((a, b) => scale.steps(b.value, a.value));
  const words = [...scale.words()].filter(([word]) => scale.gradeOfWord(word)?.value === best?.value);
  return words.map(([word]) => escaped(word)).join('|');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

interface Patterns {
  /** Of a clause that counts, by its subject. */
  readonly first: readonly RegExp[];
  /** Of what is counted after it. */
  readonly next: RegExp;
}

const patternsOf = memoize((scale: Scale): Patterns => {
  const said = String.raw`${ARE} (?:(?<least>at least )|(?<below>below|worse than|lower than|less than) )?(?<word>${wordsOf(scale)})(?<better> or (?:better|above|higher|${bestWords(scale)}))?(?=[ ,.;:]|$)(?! or | and (?:${wordsOf(scale)})| (?:for|in|at|among|amongst|across|within|on|with|to|where|when) (?!this ))`;
  return {
    first: SUBJECTS.map((subject) => new RegExp(`${START}${subject}${said}`, 'i')),
    next: new RegExp(
      String.raw`(?:,| and|, and|;) (${N}) (?:${ARE} )?(${wordsOf(scale)})(?=[ ,.;:]|$)(?! or )`,
      'giy',
    ),
  };
});
