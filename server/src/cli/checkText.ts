import { fileURLToPath, pathToFileURL } from 'node:url';
import { readLetter } from '../letter/letter';
import { checkLetter } from '../rules/check';
import type { Neighbours } from '../rules/rule';
import { wantedBy, type WantedOfOthers } from '../rules/wanted';
import { each } from '../text/inEach';
import { summarise, type Summary } from '../workspace/summary';
import { nameOf } from './text/names';
import type { PlainFinding } from './check/finding';
import { optionsFor, type FileOptions, type Flags } from './configurationFor';

/** What checking a letter came to; a problem when it has brought the check down. */
export type Checked = CheckedText | { readonly problem: string };

export interface CheckedText {
  readonly findings: readonly PlainFinding[];
  /** What other letters are compared with. */
  readonly summary: Summary;
  /** What has to be known of them. */
  readonly wanted: WantedOfOthers;
}

/** A letter to be checked. `path` is absolute. */
export interface Job {
  readonly path: string;
  readonly text: string;
  /** The letters that it is compared with, once they are known. */
  readonly neighbours?: Neighbours;
}

/** Checks one letter. A fault in here costs this letter and not the others. */
export async function checkJob(job: Job, flags: Flags): Promise<Checked> {
  try {
    return checkText(job, await optionsFor(job.path, flags));
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return {
      problem: `This could not be checked because of an error in apa-letter (${fault}). Please report it.`,
    };
  }
}

/** The findings of a text, and what others are compared with. */
export function checkText({ path, text, neighbours }: Job, options: FileOptions): CheckedText {
  const letter = readLetter(text, options.letter);
  const findings = checkLetter(letter, { ...options.check, neighbours }).map(
    ({ at, code, severity, message, related }): PlainFinding => ({
      code,
      severity,
      message,
      start: at.start,
      end: at.end,
      related: each(related, (place) => ({
        message: place.message,
        start: place.at.start,
        end: place.at.end,
        file: place.uri === undefined ? undefined : nameOf(fileURLToPath(place.uri), process.cwd()),
      })),
    }),
  );
  return {
    findings,
    summary: summarise(pathToFileURL(path).toString(), letter),
    wanted: wantedBy(letter.outline),
  };
}
