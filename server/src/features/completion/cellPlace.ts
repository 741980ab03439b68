import type { OffsetRange } from '../../text/span';
import type { CompletionPlace } from './place';

/** The cursor in a row of a pipe table. */
export interface CellPlace {
  /** 0-based; may be one that the row does not have yet. */
  readonly column: number;
  readonly range: OffsetRange;
  /** What has to stand around new words: spaces and, at the end of an unfinished row, the bar that closes the cell. */
  readonly lead: string;
  readonly tail: string;
  /** Is this the only cell that has been begun? */
  readonly alone: boolean;
}

export function cellPlaceAt({ line, before }: CompletionPlace): CellPlace {
  const at = before.length;
  const { text } = line;
  const bars = barsIn(text);
  const opens = bars.length > 0 && text.slice(0, bars[0]).trim() === '';
  const left = bars.filter((bar) => bar < at).length - 1;
  const right = bars[left + 1];
  const behindBar = (bars[left] ?? -1) + 1;
  let start = behindBar;
  while (start < at && /\s/.test(text[start]!)) start++;
  let end = right ?? text.length;
  while (end > at && /\s/.test(text[end - 1]!)) end--;
  const closes = right === undefined ? (opens ? ' |' : '') : end === right ? ' ' : '';
  return {
    column: left + (opens ? 0 : 1),
    range: { start: line.start + start, end: line.start + end },
    lead: start === behindBar && start > 0 ? ' ' : '',
    tail: closes,
    alone: opens && bars.length === 1,
  };
}

/** Where the bars of a line are that separate cells. */
function barsIn(text: string): number[] {
  const bars: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') bars.push(i);
  }
  return bars;
}
