import type { Verdict } from '../../framework/types';
import { NOTHING } from '../../text/inEach';
import { clauseStarts, isYear } from '../english/clauses';
import type { Word } from '../english/words';
import { complete, type Sentence } from './clause';
import type { End, Capture } from './matcher';

export type Direction = Exclude<Verdict, 'mixed'>;

/** What a sentence says of how the council sees itself. */
export interface SelfAssessmentReading {
  readonly kind: 'self-assessment';
  readonly direction: Direction;
  /** The phrase from verb to object: 0-based UTF-16 offsets in the prose, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Only of a part ("in some aspects", "a number of"). */
  readonly partial: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BOUNDARIES = set('; \u2013 \u2014 and but so because although though while whilst as since where');
const PARTLY = set(
  'some certain few several part parts partly places sometimes occasionally one two number times extent tends tend tended',
);
/** Another year's assessment, a condition, or somebody else's words. */
const ANOTHER_TIME = set(
  'last previous previously past earlier formerly ago if unless whether until when according say says said',
);
/** Takes back that an analysis is right. */
const EXCEPT = set(
  'except exception exceptions far enough apart aside only some part parts partly places few not but although though however yet whereas while whilst',
);
const SUBORDINATES = set('because who whom whose when if unless whether until since than');
/** What may stand after what is said. */
const BEHIND = set(
  '. ! ; : , ) and but or because since although though while whilst which so as \u2013 \u2014 - (',
);
/** The same where a weakness is reported: "in safeguarding". */
const BEHIND_WRONG = set('in within across at throughout against');
const FAR = 40;

/** What the clauses of a sentence say. */
export function selfAssessmentsIn(sentence: Sentence): readonly SelfAssessmentReading[] {
  if (!sentence.may('SelfAssessment')) return NOTHING;
  const { words } = sentence;
  const found: SelfAssessmentReading[] = [];
  let done = 0;
  let seen = 0;
  let time = false;
  for (const start of clauseStarts(words, BOUNDARIES)) {
    for (; seen < start; seen++) time = words[seen]!.key !== ';' && (time || anotherTime(words[seen]!));
    if (start < done || time) continue;
    const best = bestOf(words, sentence.ends('SelfAssessment', start));
    if (!best) continue;
    found.push(...readingsOf(words, start, best));
    done = best.at;
  }
  return found;
}

/** The end with the most that is said, if all such say the same. */
function bestOf(words: readonly Word[], ends: readonly End[]): End | undefined {
  const whole = ends.filter((end) => complete(end) && mayEnd(words, end));
  const most = Math.max(...whole.map((end) => said(end).length));
  const best = whole.filter((end) => said(end).length === most);
  const signs = new Set(
    best.map((end) =>
      said(end)
        .map(({ name }) => name)
        .join(),
    ),
  );
  if (signs.size !== 1 || most === 0) return undefined;
  return best.reduce((one, other) => (other.at > one.at ? other : one));
}

function said({ notes }: End): Capture[] {
  return notes.list.filter(({ from }) => from >= 0);
}

function mayEnd(words: readonly Word[], end: End): boolean {
  const word = words[end.at];
  if (!word) return true;
  if (word.joined && word.key !== '-') return false;
  if (BEHIND.has(word.key)) return true;
  return said(end).at(-1)?.name !== '=' && BEHIND_WRONG.has(word.key);
}

function readingsOf(words: readonly Word[], start: number, end: End): SelfAssessmentReading[] {
  const notes = said(end);
  const passive = notes.some(({ name }) => name.startsWith('p'));
  let worth = 1;
  return notes.flatMap((note, i): SelfAssessmentReading[] => {
    const way = note.name.startsWith('it') ? worth * signOf(note.name) : signOf(note.name);
    if (way !== 0 && !note.name.startsWith('it')) worth = way * wayOf(words, note);
    const zone = {
      from: passive || i === 0 ? start : notes[i - 1]!.to,
      to: passive ? words.length : (notes[i + 1]?.from ?? Math.min(words.length, note.to + FAR)),
    };
    const partial = partOf(words, zone, note, way === 0 && i === notes.length - 1);
    if (partial === undefined) return [];
    const direction = way > 0 ? 'overestimates' : way < 0 ? 'underestimates' : 'consistent';
    const at = { from: words[note.from]!.from, to: words[note.to - 1]!.to };
    return [{ kind: 'self-assessment', direction, ...at, partial }];
  });
}

function signOf(name: string): number {
  return name.endsWith('+') ? 1 : name.endsWith('-') ? -1 : 0;
}

/** Above (+1) or below (-1): the way that the verb goes. */
function wayOf(words: readonly Word[], { from, to }: Capture): number {
  return words.slice(from, to).some(({ key }) => key.startsWith('over') || key.startsWith('exagg')) ? 1 : -1;
}

/** Is only a part meant? Nothing, when the zone is of another time or takes back what is said. */
function partOf(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  note: Capture,
  right: boolean,
): boolean | undefined {
  let partial = false;
  for (let i = from; i < to; i++) {
    const { key } = words[i]!;
    const behind = i >= note.to;
    if (i < note.from || behind) {
      if (anotherTime(words[i]!)) return undefined;
      if (behind && right && EXCEPT.has(key)) return undefined;
      if (behind && SUBORDINATES.has(key)) break;
    }
    partial ||= PARTLY.has(key);
  }
  return partial;
}

function anotherTime({ key }: Word): boolean {
  return ANOTHER_TIME.has(key) || isYear(key);
}

/**
 * One verdict for all that a section says. A word on where the council errs counts for more than one that it is
 * otherwise consistent ("is broadly consistent with the evidence but overvalues progress").
 */
export function verdictOf(
  readings: readonly Pick<SelfAssessmentReading, 'direction'>[],
): Verdict | undefined {
  const directions = new Set(readings.map(({ direction }) => direction));
  if (directions.has('overestimates')) return directions.has('underestimates') ? 'mixed' : 'overestimates';
  if (directions.has('underestimates')) return 'underestimates';
  return directions.has('consistent') ? 'consistent' : undefined;
}
