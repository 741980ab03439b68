import type { Header } from '../../letter/header/header';
import { reportedFault } from '../../letter/header/reportedFault';
import { readLetter, type Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { HeaderBlock } from '../../syntax/header';
import { changed } from '../../text/changed';
import { lineRanges } from '../../text/lines';
import { Span } from '../../text/span';
import type { Fix } from '../change';
import { mends } from './mends';

/** More lines than that are not mended at once: each way is tried by reading the header again. */
const MOST = 20;

/** No header that somebody writes has so many lines. */
const LONGEST = 200;

interface Step {
  readonly title: string;
  /** The header's lines then, and all that stood on them. */
  readonly text: string;
}

/** A header that cannot be read, mended line by line until it can; nothing when no way leads there. */
export function mendHeader({ block }: Header, letter: Letter): Fix[] {
  const steps: Step[] = [];
  const headerOf = (text: string) => readLetter(text, letter).header;
  for (let now = block.text; !headerOf(now)?.ok;) {
    const step = steps.length < MOST ? nextStep(now) : undefined;
    if (!step) return [];
    steps.push(step);
    now = step.text;
  }
  return [fixOf(steps, block)];

  /** The first way after which the header can be read; else the first after which less of it is wrong, or only what is further down. */
  function nextStep(text: string): Step | undefined {
    const header = headerOf(text);
    const found = header && reportedFault(header);
    if (!found) return undefined;
    const ranges = lineRanges(header.block.text);
    const n = lineOf(found.at);
    if (ranges.length > LONGEST) return undefined;
    let further: Step | undefined;
    for (const { title, lines } of mends(
      ranges.map(({ from, to }) => text.slice(from, to)),
      n,
      found.fault,
    )) {
      const mended =
        lines
          .map(
            (line, i) =>
              line.replaceAll('\n', lineEndOf(letter)) + text.slice(ranges[i]!.to, ranges[i]!.next),
          )
          .join('') + text.slice(header.block.text.length);
      const again = headerOf(mended);
      if (again?.ok) return { title, text: mended };
      const line = again ? lineOf(reportedFault(again)!.at) : -1;
      if (line > n || (line === n && again!.faults.length < header.faults.length))
        further ??= { title, text: mended };
    }
    return further;
  }
}

/** 0-based. */
function lineOf({ anchor, from }: Span): number {
  return lineRanges(anchor.text.slice(0, from + 1)).length - 1;
}

function fixOf(steps: readonly Step[], block: HeaderBlock): Fix {
  const { title, text } = steps.at(-1)!;
  // Unit by unit, as spans count.
  const { from, gone, come } = changed(block.text.split(''), text.split(''));
  return {
    title: steps.length === 1 ? title : `Correct the header in ${steps.length} places`,
    safe: false,
    changes: [{ span: new Span(block, from, from + gone.length), newText: come.join('') }],
  };
}
