import type { Area } from '../../framework/framework';
import { readLetter, type Letter } from '../../letter/letter';
import type { GradeTable, Row } from '../../letter/table/gradeTable';
import { areaWords } from '../../letter/areaWords';
import { escaped, layOut } from '../../edits/table/tableLayout';
import { readable } from '../../letter/grades/readableGrade';
import { cellPlaceAt } from './cellPlace';
import { rowAt } from './gradeCell';
import { describeArea, fromNext } from './headings';
import type { Completion, CompletionProvider } from './item';
import type { CompletionPlace } from './place';

/** The areas that have no row yet: as whole rows, or in a row that has other cells as the area's name. */
export const tableRows: CompletionProvider = (place) => {
  const { letter, line, offset } = place;
  const { table } = letter;
  if (!table) return [];
  const row = rowAt(place);
  if (!row) {
    const below = place.free && table.block.form === 'pipes' && table.block.end === line.start;
    return below ? wholeRows(place, table, undefined, { start: offset, end: offset }) : [];
  }
  const cell = cellPlaceAt(place);
  if (cell.column !== table.columns.area) return [];
  if (cell.alone && cell.column === 0)
    return wholeRows(place, tableWithout(row, letter) ?? table, row, {
      start: line.start + line.text.indexOf('|'),
      end: line.start + line.text.length,
    });
  return missing(letter, row).map((area) => {
    const label = nameOf(area, letter);
    return {
      ...itemOf(area, label),
      range: cell.range,
      text: cell.lead + escaped(label) + cell.tail,
    };
  });
};

function wholeRows(
  { letter, line }: CompletionPlace,
  table: GradeTable,
  own: Row | undefined,
  range: Completion['range'],
): Completion[] {
  const { scale } = letter.framework;
  const areas = missing(letter, own);
  const above = letter.table?.rows.findLast(
    (row) => row !== own && row.area && row.line.line.start < line.start,
  );
  return fromNext(areas, above?.area).map((area) => {
    const label = nameOf(area, letter);
    const section = letter.assessments.find((one) => one.area === area)?.section;
    const text = layOut(table, {
      area: label,
      grade: readable(section?.grade, scale),
      selfGrade: readable(section?.selfGrade, scale),
    });
    const typed = /^\|?\s*/.exec(line.text.slice(range.start - line.start))![0];
    return {
      ...itemOf(area, label),
      range,
      text: text.trimStart(),
      filter: ('| '.startsWith(typed) ? '| ' : typed) + label,
    };
  });
}

function itemOf(area: Area, label: string): Pick<Completion, 'kind' | 'label' | 'detail' | 'documentation'> {
  return { kind: 'row', label, detail: 'row of the table', documentation: () => describeArea(area) };
}

function missing({ framework, table }: Letter, own: Row | undefined): Area[] {
  return framework.areas.filter(
    (area) => area.graded && !table?.rows.some((row) => row !== own && row.exact && row.area === area),
  );
}

function nameOf(area: Area, { assessments }: Letter): string {
  return areaWords(area, assessments.find((one) => one.area === area)?.section?.naming);
}

/** The table as it is without the row that is being typed, whose widths say nothing. */
function tableWithout({ line: { line } }: Row, { table, framework }: Letter): GradeTable | undefined {
  const { text } = table!.block;
  return readLetter(text.slice(0, line.from) + text.slice(line.to).replace(/^\r?\n|^\r/, ''), {
    frameworks: [framework],
  }).table;
}
