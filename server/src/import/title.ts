import type { Framework } from '../framework/framework';
import { councilIn } from '../prose/names/titleNames';
import { nameKey } from '../text/key';
import { joined, singleSpaced, type Line } from './lines';

const longestTitle = 250;
const mostTitleLines = 4;

/** A title as printed, with the index after its last line. */
export interface Title {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The title that begins at a line. It names the assessment (the first words of the framework's own title) or at
 * least a year, is short and no sentence. It ends with a blank line, or with the year where the letter has no blank
 * lines.
 */
export function readTitle(lines: readonly Line[], from: number, framework: Framework): Title | undefined {
  for (let count = 1; count <= mostTitleLines; count++) {
    const text = joined(lines, from, count);
    if (text === undefined || text.length > longestTitle) return undefined;
    const next = lines[from + count]?.text ?? '';
    const ended = next === '' || (/\d{4}\)?$/.test(text) && !/^[\p{Ll}\d]/u.test(next));
    if (ended) return looksLikeTitle(text, framework) ? { text, from, to: from + count } : undefined;
  }
  return undefined;
}

/** Does the text name the assessment, as the framework's title begins? */
export function namesAssessment(text: string, framework: Framework): boolean {
  const opening = titleOpening(framework);
  const firstWords = nameKey(opening.split(' ').slice(0, 3).join(' '));
  return firstWords !== '' && nameKey(text).includes(firstWords);
}

function looksLikeTitle(text: string, framework: Framework): boolean {
  if (/[.!?:;,]$/.test(text)) return false;
  return namesAssessment(text, framework) || yearIn(text) !== undefined;
}

/** The last year that a title names. */
export function yearIn(title: string): number | undefined {
  const year = title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1);
  return year ? Number(year) : undefined;
}

/** The council that a title names. */
export function councilTitled(title: string, framework: Framework): string | undefined {
  const text = singleSpaced(title);
  const council = councilIn(text, framework);
  return council && text.slice(council.start, council.end);
}

/** The framework's title up to its first blank to fill in. */
function titleOpening(framework: Framework): string {
  return (framework.data.title ?? '').split('{')[0]!.trim();
}
