import { distance } from 'fastest-levenshtein';
import type { EvidenceKind, Framework } from '../../framework/framework';
import { nameKey } from '../../text/key';
import { memoize } from '../../text/memoize';
import { nameWords } from '../../text/nameWords';
import { Recall } from '../../text/recall';
import { bare } from '../../prose/english/bare';

/** A longer heading is none of these. */
const LONGEST_HEADING = 120;

/**
 * The list that a heading opens: by a name that the framework gives it, or by several of them ("weaknesses or areas for
 * improvement"), however stressed ("key areas for improvement"). A slip of a letter or two, a number before it and a
 * colon after it are tolerated. Names of both lists ("strengths and weaknesses") open neither.
 */
export function evidenceKind(title: string, framework: Framework): EvidenceKind | undefined {
  return kindsOf(framework).of(title);
}

const kindsOf = memoize((framework: Framework) => new Recall((title) => wordedKind(title, framework)));

/** The same for words that are most likely no heading, so the answer is not kept. */
export function wordedKind(title: string, framework: Framework): EvidenceKind | undefined {
  const key = keyOf(title);
  return exactKind(title, key, framework) ?? kindLike(key, framework);
}

/** As `evidenceKind`, without slips. */
export function namedKind(title: string, framework: Framework): EvidenceKind | undefined {
  return exactKind(title, keyOf(title), framework);
}

function exactKind(title: string, key: string, framework: Framework): EvidenceKind | undefined {
  return framework.evidenceNamed(bare(title)) ?? kindNamed(key, framework);
}

/** The words of a heading without what stands around them; of a long one nothing. */
function keyOf(title: string): string {
  if (title.length > LONGEST_HEADING) return '';
  const text = bare(title).trim();
  const { from, to } = nameWords(text);
  return nameKey(text.slice(from, to));
}

/** What says how much the points weigh, and not of which kind they are. */
const STRESS =
  /^(?:(?:the|our|other|most|more|major|important|key|main|significant|particular|notable|principal|chief|specific|current|remaining|overall) )+/;
const FOUND = / (?:are|include|identified|found|noted)$/;

function kindNamed(key: string, { evidenceNames: kinds }: Framework): EvidenceKind | undefined {
  const whole = kinds.get(key) ?? kinds.get(unstressed(key));
  if (whole) return whole;
  if (!JOINED.test(key)) return undefined;
  let before = '';
  let first: EvidenceKind | undefined;
  for (const name of key.split(JOINED)) {
    const words = unstressed(name.trim());
    // "Areas for improvement and development" leaves out what it has said.
    const kind = kinds.get(words) ?? kinds.get(before.slice(0, before.lastIndexOf(' ') + 1) + words);
    if (!kind || (first && kind !== first)) return undefined;
    first = kind;
    before = words;
  }
  return first;
}

/** What joins several names. */
const JOINED = / ?(?:[/&,;]| and\/or(?= )| and(?= )| or(?= )) ?/;

function unstressed(key: string): string {
  return key.replace(STRESS, '').replace(FOUND, '');
}

/** The list whose heading this nearly is. One slip in six letters at most: short names are soon another word. */
function kindLike(key: string, framework: Framework): EvidenceKind | undefined {
  for (const [name, kind] of framework.evidenceNames) {
    const most = Math.min(2, Math.floor(name.length / 6));
    if (Math.abs(name.length - key.length) <= most && distance(key, name) <= most) return kind;
  }
  return undefined;
}
