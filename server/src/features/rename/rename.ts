import type { Letter } from '../../letter/letter';
import { inOrder, type TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import { touches } from '../hover/provider';
import { councilSubject } from './council';
import { personSubjects } from './person';
import type { NamePlace, RenameSubject } from './subject';
import { yearSubject } from './year';

/** What the name at an offset (0-based UTF-16) would be changed from; nothing where nothing can be renamed (T60). */
export function prepareRename(letter: Letter, offset: number): { at: Span; shown: string } | undefined {
  const found = find(letter, offset);
  return found && { at: found.place.at, shown: found.place.shown };
}

/** The edits that give council, person or year another name everywhere; or a sentence that says why not. */
export function rename(
  letter: Letter,
  offset: number,
  newName: string,
): { readonly edits: readonly TextEdit[] } | { readonly refusal: string } {
  const found = find(letter, offset);
  if (!found)
    return {
      refusal: 'Only the council, a person and the year in the header can be renamed.',
    };
  const { subject, place } = found;
  const name = newName.trim();
  const refusal = subject.refusal(name, place);
  if (refusal !== undefined) return { refusal };
  const whole = subject.whole(name, place);
  return { edits: withoutOverlaps(inOrder(subject.places.map((one) => one.rename(whole)))) };
}

function find(letter: Letter, offset: number): { subject: RenameSubject; place: NamePlace } | undefined {
  if (letter.headerBroken || letter.conflicts.length > 0) return undefined;
  for (const subject of [councilSubject(letter), yearSubject(letter), ...personSubjects(letter)]) {
    const place = subject?.places.find(({ at }) => touches(at, offset));
    if (subject && place) return { subject, place };
  }
  return undefined;
}

function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  let done = -1;
  return edits.filter(({ start, end }) => {
    const free = start > done;
    if (free) done = end;
    return free;
  });
}
