import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';

/** Something that a letter names in several places and that can be renamed in all of them at once. */
export interface RenameSubject {
  readonly places: readonly NamePlace[];
  /** Why it cannot have this name: a sentence. Asked with the new name, trimmed. */
  refusal(name: string, place: NamePlace): string | undefined;
  /** The name as the header is to have it, made of what was typed at a place that may hold only a part of it. */
  whole(name: string, place: NamePlace): string;
}

export interface NamePlace {
  readonly at: Span;
  /** What the writer is shown to change: the name as a whole, or the part that stands here. */
  readonly shown: string;
  /** The edit that gives the place another name. */
  rename(name: string): TextEdit;
}

export function edit({ start, end }: Span, newText: string): TextEdit {
  return { start, end, newText };
}
