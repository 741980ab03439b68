import type { Letter } from '../letter/letter';
import { lineEndOf } from '../letter/lineEnd';
import type { Heading } from '../syntax/heading';
import { lineRanges } from '../text/lines';
import type { Span } from '../text/span';
import type { Change, Fix } from './change';

/** The hashes at a heading's end. */
export function closingHashes({ content, title }: Heading): Span {
  const behind = content.part(title.to - content.from);
  return behind.part(behind.text.indexOf('#')).trim();
}

/** An underlined heading written with hashes. */
export function toAtx(heading: Heading, letter: Letter): Fix[] {
  const { title, marker, content, level } = heading;
  const hashes = '#'.repeat(level);
  const make = `Change to a heading with ${level === 1 ? 'one hash' : 'two hashes'}`;
  // Hashes at the end of its words would be taken for a mark.
  if (/(?:^|\s)#+$/.test(title.text.slice(-100)))
    return [
      {
        title: make,
        safe: false,
        changes: [],
        disabled: 'The heading ends in a hash; rewrite it by hand.',
      },
    ];
  const underline = content.part(title.to - content.from, marker.to - content.from);
  const changes: Change[] = [
    { span: title.part(0, 0), newText: `${hashes} ` },
    ...joinLines(title),
    { span: underline, newText: '' },
  ];
  if (!/[\r\n]/.test(title.text)) return [{ title: make, safe: true, changes }];
  // Several lines above dashes are more likely a paragraph with a line across the page below it.
  return [
    { title: make, safe: false, changes },
    {
      title: 'Insert a blank line above the dashes',
      safe: false,
      changes: [{ span: marker.part(0, 0), newText: lineEndOf(letter) }],
    },
  ];
}

/** The lines of a heading become one. */
function joinLines(title: Span): Change[] {
  const lines = lineRanges(title.text).map(({ from, to }) => title.part(from, to).trim());
  return lines.slice(1).map((line, i) => ({
    span: title.part(lines[i]!.to - title.from, line.from - title.from),
    newText: ' ',
  }));
}
