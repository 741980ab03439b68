import { displayWidth } from '../../text/width';
import { plain } from '../text/plain';
import { counted } from '../text/summary';
import type { Imported } from './reportLines';

const HEAD = ['file', 'sections', 'grades', 'needs checking'];

/** One line a letter under headings, and a last line that sums up. */
export function summaryTable(letters: readonly Imported[], failed: number): string[] {
  const rows = letters.map((letter) => {
    const { sections, expected, grades } = letter.overview;
    return [
      plain(letter.file),
      `${sections} of ${expected}`,
      grades.map((grade) => grade ?? '–').join(' '),
      String(placesToLookAt(letter)),
    ];
  });
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => displayWidth(row[column]!))),
  );
  const written = [HEAD, ...rows].map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - displayWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
  const looks = letters.filter((letter) => placesToLookAt(letter) > 0).length;
  const parts = [
    `Imported ${counted(letters.length, 'letter')}`,
    ...(looks > 0 ? [`${looks} ${looks === 1 ? 'needs' : 'need'} checking`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return [...(letters.length > 0 ? written : []), `${parts.join(', ')}.`];
}

function placesToLookAt({ report }: Imported): number {
  return report.filter(({ recognised }) => !recognised).length;
}
