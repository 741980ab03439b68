import type { Letter } from '../../letter/letter';
import type { Fix } from '../change';
import { addCells, removeCells } from './cells';
import { spareCells, type Malformed } from '../../letter/table/malformedRows';
import { readable } from '../../letter/grades/readableGrade';

/** Adds the cells that a row lacks: its last ones, with what the area's section says. */
export function addMissing(malformed: Malformed, letter: Letter): Fix {
  const { line, part, wanted, row } = malformed;
  const { scale } = letter.framework;
  const count = wanted - line.cells.length;
  const what = count === 1 ? 'the missing cell' : `the ${count} missing cells`;
  if (part === 'delimiter') {
    const dashes = Array.from({ length: count }, () => '---');
    return { title: `Add ${what}`, safe: true, changes: [addCells(line, dashes)] };
  }
  const { grade } = letter.table?.columns ?? {};
  const values = missingValues(malformed, letter);
  const told = values.filter((value) => value !== '').map((value) => scale.name(Number(value)));
  const added = grade !== undefined && grade >= line.cells.length;
  const isGraded = added ? values[grade - line.cells.length] !== '' : row?.grade?.kind !== 'empty';
  return {
    title: `Add ${what}${told.length > 0 ? `, with ${told.join(' and ')} from the section` : ''}`,
    safe: part === 'row' && (isGraded || isDraft(letter)),
    changes: [addCells(line, values)],
  };
}

/** The words for the cells that a row lacks: what the area's section says; of the grade what is `given`, if it is. */
export function missingValues({ line, wanted, row }: Malformed, letter: Letter, given?: string): string[] {
  const { scale } = letter.framework;
  const area = row?.exact ? row.area : undefined;
  const section = letter.assessments.find((one) => one.area === area)?.section;
  const { grade, selfGrade } = letter.table?.columns ?? {};
  return Array.from({ length: wanted - line.cells.length }, (_, i) => {
    const column = line.cells.length + i;
    if (column === grade) return given ?? readable(section?.grade, scale);
    return column === selfGrade ? readable(section?.selfGrade, scale) : '';
  });
}

/** Removes the cells that a row has too many, if nothing stands in them. */
export function removeSpare(malformed: Malformed, letter: Letter): Fix[] {
  const { line, part, wanted, row } = malformed;
  if (part === 'delimiter')
    return [
      {
        title: `Change the line of dashes to ${wanted} columns`,
        safe: true,
        changes: removeCells(
          line,
          line.cells.map((_, column) => column).filter((column) => column >= wanted),
        ),
      },
    ];
  const { columns, last } = spareCells(malformed);
  if (columns.length === 0) return [];
  return [
    {
      title: columns.length === 1 ? 'Remove the empty cell' : `Remove the ${columns.length} empty cells`,
      safe: last && part === 'row' && (row?.grade?.kind !== 'empty' || isDraft(letter)),
      changes: removeCells(line, columns),
    },
  ];
}

/** In a final letter a whole row without a grade is one fault for another. */
function isDraft({ status }: Letter): boolean {
  return status === 'draft';
}
