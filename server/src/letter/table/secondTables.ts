import { bare } from '../../prose/english/bare';
import type { Table } from '../../syntax/table';
import { nameKey } from '../../text/key';
import { everyPassage } from '../everyBlock';
import type { Letter } from '../letter';
import { readGradeTable, type GradeTable } from './gradeTable';

/** Words of a heading, or of what stands above the table, that make its grades those of others or of another year. */
const OTHERS =
  /\b(?:19|20)\d\d\b|\b(?:previous|last|before|earlier|self|own|similar|average|national|neighbours?|target|expected|change|trend)\b/i;

/** The tables of grades after the first one whose heading says nothing else than "area" and "grade". */
export function secondTables(letter: Letter): GradeTable[] {
  const { table } = letter;
  if (!table || tablesIn(letter).length < 2) return [];
  return gradeTables(letter).filter(({ block }) => block !== table.block);
}

const tablesIn = everyPassage(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));

const gradeTables = everyPassage(({ blocks, heading }, framework) => {
  const found: GradeTable[] = [];
  let above = heading?.title.text ?? '';
  for (const block of blocks) {
    const table = block.kind === 'table' ? readGradeTable(block, framework, undefined) : undefined;
    if (table?.head && !OTHERS.test(above) && isPlain(table.block, table, framework.data.table.grade))
      found.push(table);
    if (block.kind !== 'blank' && block.kind !== 'comment') above = block.text;
  }
  return found;
});

/** One column of grades, named as such. */
function isPlain(
  { head }: Table,
  { columns }: GradeTable,
  { label, aliases }: { label: string; aliases: readonly string[] },
): boolean {
  const texts = head.cells.map((cell) => bare(cell.text));
  if (columns.grade === undefined || texts.some((text) => OTHERS.test(text))) return false;
  const heading = nameKey(texts[columns.grade] ?? '');
  return texts.length === 2 && [label, ...aliases].some((name) => nameKey(name) === heading);
}
