import type { Framework } from '../framework/framework';
import type { Line } from './lines';
import { namesAssessment, readTitle, type Title } from './title';
import { nextText } from './lines';

/** A letterhead and an address are shorter; what comes later is not looked at. */
const mostHeadLines = 60;

/** Where the letter proper begins. Indexes into the lines. */
export interface Opening {
  /** The salutation's or the title's line, whichever is first; 0 when the text has neither. */
  readonly start: number;
  readonly salutation?: number;
  readonly title?: Title;
}

/** Finds the salutation and the title, in whichever order they are printed. */
export function findOpening(lines: readonly Line[], framework: Framework): Opening {
  const head = headLines(lines);
  const salutation = head.find((at) => isSalutation(lines[at]!.text));
  const title = findTitle(lines, head, salutation, framework);
  const starts = [salutation, title?.from].filter((at) => at !== undefined);
  return { start: starts.length > 0 ? Math.min(...starts) : 0, salutation, title };
}

/** "Dear Ms Rowan", on a line of its own. */
export function isSalutation(text: string): boolean {
  return (
    text.length <= 80 && /^dear\s+\S/i.test(text) && !/[.!?;]$/.test(text) && text.split(/\s+/).length <= 8
  );
}

function findTitle(
  lines: readonly Line[],
  head: readonly number[],
  salutation: number | undefined,
  framework: Framework,
): Title | undefined {
  const after =
    salutation === undefined ? undefined : readTitle(lines, nextText(lines, salutation + 1), framework);
  if (after) return after;
  for (const at of head) {
    if (salutation !== undefined && at >= salutation) break;
    const startsBlock = at === 0 || lines[at - 1]!.text === '';
    if (!startsBlock || !namesAssessment(lines[at]!.text, framework)) continue;
    const title = readTitle(lines, at, framework);
    if (title) return title;
  }
  return undefined;
}

/** Indexes of the first lines with text. */
function headLines(lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < lines.length && found.length < mostHeadLines; at++)
    if (lines[at]!.text !== '') found.push(at);
  return found;
}
