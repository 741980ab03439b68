import type { AreaAnswer } from '../../../server/src/protocol/letterRequests';

/** The section that comes next in the text after, or before, a line (0-based); round the ends of the letter. */
export function areaFrom(
  areas: readonly AreaAnswer[],
  line: number,
  way: 'next' | 'previous',
): AreaAnswer | undefined {
  const inText = areas
    .filter((area) => area.heading !== undefined)
    .sort((a, b) => a.heading!.start.line - b.heading!.start.line);
  return way === 'next'
    ? (inText.find(({ heading }) => heading!.start.line > line) ?? inText[0])
    : (inText.findLast(({ heading }) => heading!.start.line < line) ?? inText[inText.length - 1]);
}
