import type { Header } from '../letter/header/header';
import type { Letter } from '../letter/letter';
import { bodyOf } from './body';
import { headOf, signaturesOf } from './head';
import { unplaced, type RecordPlace } from './places';
import { clean, oneLine } from './safe';
import type { LetterTree, TreeBlock } from './tree';
import { valedictionOf } from './valediction';

/**
 * The letter as it is printed. A header that cannot be read prints nothing. `place` is called with where each piece
 * comes from.
 */
export function letterTree(letter: Letter, place: RecordPlace = unplaced): LetterTree {
  const header = letter.header?.ok ? letter.header : undefined;
  const valediction = valedictionOf(letter);
  const signatures = header && !valediction ? signaturesOf(header).map(signature) : [];
  const signed = header?.entry('signed');
  if (signed) for (const block of signatures) place(block, signed.key);
  return {
    lang: languageOf(header?.text('lang')),
    ...authorOf(header),
    head: header ? headOf(header, place) : [],
    body: [...greeted(bodyOf(letter, valediction?.start ?? Infinity, place)), ...signatures],
  };
}

/** A printed letter greets its reader before it says what it is about, in whichever order the two are written. */
function greeted(body: readonly TreeBlock[]): readonly TreeBlock[] {
  const title = body.findIndex(({ kind }) => kind === 'title');
  const next = body[title + 1];
  if (title < 0 || next?.kind !== 'paragraph' || next.role !== 'salutation') return body;
  return [...body.slice(0, title), next, body[title]!, ...body.slice(title + 2)];
}

/** A letter as it leaves the editor: unless that is not wanted, a draft says that it is one. */
export function sentTree(letter: Letter, { unmarked = false }: SentOptions = {}): LetterTree {
  return { ...letterTree(letter), draft: letter.status === 'draft' && !unmarked };
}

export interface SentOptions {
  /** Does a draft leave without a word that it is one? */
  readonly unmarked?: boolean;
}

function authorOf(header: Header | undefined): { author?: string } {
  if (!header) return {};
  const signed = header.people('signed').flatMap((entries) => {
    const name = entries.find((entry) => entry.name === 'name' || entry.name === '')?.text;
    return oneLine(clean(name ?? '')) || [];
  });
  const author = signed.join(', ') || oneLine(clean(header.text('from') ?? ''));
  return author === '' ? {} : { author };
}

/** Only what has the shape of a language tag goes where programs read it. */
export function languageOf(tag: string | undefined): string {
  return tag !== undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(tag) ? tag : 'en-GB';
}

function signature(lines: readonly string[]): TreeBlock {
  return {
    kind: 'paragraph',
    role: 'signature',
    content: lines.flatMap((text, at) => [
      ...(at > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'text', text } as const,
    ]),
  };
}
