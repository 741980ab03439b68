import type { Framework } from '../framework/framework';
import type { PrintedBlock } from './block';
import { areaPrinted } from './printedName';
import { known, left, type ReportEntry } from './reportEntry';
import { isSlip } from './slip';
import { namesAssessment } from './title';

/** What there is to say of a block. `letterLine` counts from the block's own first line. */
export function reportBlock(block: PrintedBlock, framework: Framework): ReportEntry[] {
  const { source } = block;
  switch (block.kind) {
    case 'title':
      return [known(source, 'title', 'Title', namesAssessment(block.text, framework) ? 'high' : 'low')];
    case 'section':
      return reportSection(block, framework);
    case 'evidence':
      return block.sure
        ? []
        : [known(source, 'evidence', `“${block.text}” was read as a misprinted heading.`, 'low')];
    case 'table':
      return [
        known(source, 'table', `Table of ${block.rows.length - 1} rows`),
        ...slipsIn(block.rows.slice(1), source, 2),
      ];
    case 'tabs':
      return [
        left(source, 'These rows have no column headings or no areas, so they were left as printed.'),
        ...slipsIn(
          block.lines.map((line) => line.split('\t')),
          source,
          0,
        ),
      ];
    case 'prose':
      if (block.role === 'salutation') return [known(source, 'salutation', block.lines[0]!)];
      if (block.role === 'unplaced')
        return [
          left(
            source,
            `“${block.lines[0]!}” is not a heading or a grade here, so it was kept as ordinary text.`,
          ),
        ];
      if (block.role === 'headline')
        return [
          left(
            source,
            `“${block.lines[0]!}” looks like an unknown heading, so it was kept as ordinary text.`,
          ),
        ];
      return [];
    default:
      return [];
  }
}

/** A heading without a grade may be no more than the name of an area, where the area has a grade. */
function reportSection(block: PrintedBlock & { kind: 'section' }, framework: Framework): ReportEntry[] {
  const { source, text, names, fields } = block;
  const bare = fields.length === 0 && areaPrinted(text, framework)?.graded !== false;
  const unread = fields.filter(({ sure }) => !sure);
  const isSure = names === 'area' && !bare && unread.length === 0;
  const what = [text, ...fields.map((field) => field.text)].join(', ');
  return [
    known(source, 'section', what, isSure ? 'high' : 'low'),
    ...(names === 'area'
      ? []
      : [left(source, `“${text}” is not the name of an area. It was left as printed.`, 'section')]),
    ...unread.map((field) => unreadGrade(source, field.text)),
  ];
}

function slipsIn(rows: readonly (readonly string[])[], source: number, first: number): ReportEntry[] {
  return rows.flatMap(([name, ...cells], row) =>
    cells
      .filter((cell) => isSlip(cell))
      .map((cell) => ({ ...unreadGrade(source, `${name!}: ${cell}`), letterLine: first + row })),
  );
}

/** Whoever has the paper can tell. */
function unreadGrade(line: number, words: string): ReportEntry {
  const why = NUMERAL.test(words)
    ? 'has a Roman numeral as its grade. It was left as printed, and is read as a number.'
    : 'has no number that can be read as its grade. It was left as printed.';
  return left(line, `“${words}” ${why}`, 'section');
}

const NUMERAL = /: (?:I{1,3}|IV|VI?)$/;
