import { GRADE_COLUMNS, gradeRows, type GradeRow } from '../../features/grades';
import { readChecked } from '../readChecked';
import { print, tell } from '../terminal';
import { columns } from '../text/columns';
import { csv } from '../text/csv';
import { plain } from '../text/plain';

export interface GradesArguments {
  readonly format: GradesFormat;
}

export type GradesFormat = keyof typeof forms;

/** `apa-letter grades`: the exit code is 2 if a letter could not be read, else 0, whatever is found in the letters. */
export async function runGrades(words: readonly string[], { format }: GradesArguments): Promise<void> {
  const { letters, problems } = await readChecked(words.length > 0 ? words : ['.']);
  for (const { file, message } of problems) tell(`${plain(file)}: ${plain(message)}`);
  process.exitCode = problems.length > 0 ? 2 : 0;
  print(forms[format](letters.flatMap(({ letter, findings, file }) => gradeRows(letter, findings, file))));
}

const forms = {
  table: (rows: readonly GradeRow[]) => columns([GRADE_COLUMNS, ...rows.map(cells)]),
  csv: (rows: readonly GradeRow[]) => csv([GRADE_COLUMNS, ...rows.map(cells)]),
  json: (rows: readonly GradeRow[]) => `[${rows.map((row) => `\n  ${json(row)}`).join(',')}\n]\n`,
  jsonl: (rows: readonly GradeRow[]) => rows.map((row) => `${json(row)}\n`).join(''),
};

function cells(row: GradeRow): (string | number | undefined)[] {
  return GRADE_COLUMNS.map((column) => row[column]);
}

/** Every row has every column: what is not known is null. */
function json(row: GradeRow): string {
  return JSON.stringify(Object.fromEntries(GRADE_COLUMNS.map((column) => [column, row[column] ?? null])));
}
