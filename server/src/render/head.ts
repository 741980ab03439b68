import { readIso, toLong } from '../prose/dates/date';
import type { Header, HeaderEntry } from '../letter/header/header';
import { unplaced, type RecordPlace } from './places';
import { clean, oneLine } from './safe';
import type { PrintedHeadPart } from './tree';

/**
 * What is printed of the header, in the order of its keys: an imported letter has them in printed order. A letterhead
 * after the keys that end the head, which is where the list of keys has it, stands at the head anyway.
 */
export function headOf(header: Header, place: RecordPlace = unplaced): PrintedHeadPart[] {
  const parts = header.entries.flatMap((entry) => {
    const part = partOf(entry);
    if (part) place(part, entry.key);
    return part ?? [];
  });
  const names = header.entries.map(({ name }) => name);
  const behind = names.findIndex((name) => name === 'signed' || name === 'status');
  const isLast = behind >= 0 && names.indexOf('letterhead') > behind;
  const letterhead = parts.filter(({ kind }) => isLast && kind === 'letterhead');
  // Printed letters say at their head who writes; only one without a letterhead needs a line for it.
  const isNamed = parts.some(({ kind }) => kind === 'letterhead');
  const others = parts.filter((part) => !letterhead.includes(part) && !(isNamed && part.kind === 'sender'));
  return [...letterhead, ...others];
}

/** The people who sign: name and what stands below it, line by line. */
export function signaturesOf(header: Header): string[][] {
  return header
    .people('signed')
    .map(linesOf)
    .filter((lines) => lines.length > 0);
}

function partOf(entry: HeaderEntry): PrintedHeadPart | undefined {
  const lines = linesOf([entry]);
  if (lines.length === 0) return undefined;
  switch (entry.name) {
    case 'letterhead':
      return { kind: 'letterhead', lines };
    case 'date':
      return { kind: 'date', lines: lines.map(longDate) };
    case 'to':
      return { kind: 'addressee', lines };
    case 'from':
      return { kind: 'sender', lines };
    default:
      return undefined;
  }
}

/** The lines of entries in the order of the text, those of maps and lists included. */
export function linesOf(entries: readonly HeaderEntry[]): string[] {
  return entries.flatMap(({ text, entries: inside = [], list = [] }) => [
    ...(text ?? '')
      .split(/\r\n|\r|\n/)
      .map((line) => oneLine(clean(line)))
      .filter((line) => line !== ''),
    ...linesOf(inside),
    ...list.flatMap(linesOf),
  ]);
}

/** A date that the calendar does not have stays as it is written. */
function longDate(text: string): string {
  const day = readIso(text);
  return day ? toLong(day) : text;
}
