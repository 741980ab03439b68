import { readLetter } from '../../letter/letter';
import { checkLetter } from '../../rules/check';
import type { OffsetRange } from '../../text/span';
import type { PlainFinding } from './finding';
import { optionsFor, type FileOptions, type Flags } from './options';

/** What checking a letter came to; a problem when it has brought the check down. */
export type Checked = { readonly findings: readonly PlainFinding[] } | { readonly problem: string };

/** A letter to be checked. `path` is absolute. */
export interface Job {
  readonly path: string;
  readonly text: string;
}

/** Checks one letter. A fault in here costs this letter and not the others. */
export async function checkJob(job: Job, flags: Flags): Promise<Checked> {
  try {
    return { findings: checkText(job.text, await optionsFor(job.path, flags)) };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { problem: `This could not be checked: apa-letter has a fault (${fault}). Please report it.` };
  }
}

/** The findings of a text. */
export function checkText(text: string, { letter, check }: FileOptions): PlainFinding[] {
  return checkLetter(readLetter(text, letter), check).map(({ at, code, severity, message, related }) => ({
    code,
    severity,
    message,
    ...range(at),
    related: related.map((place) => ({ message: place.message, ...range(place.at) })),
  }));
}

function range({ start, end }: OffsetRange): OffsetRange {
  return { start, end };
}
