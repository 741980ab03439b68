import type { Letter } from '../letter/letter';
import { editsOf } from '../edits/editsOf';
import { keepingBlocks } from '../edits/keepingBlocks';
import { insertRow } from '../edits/table/insertRow';
import { tableFromSections } from '../edits/table/tableFromSections';
import { readable } from '../letter/grades/readableGrade';
import type { TextEdit } from '../text/edit';
import { tableChange } from './codeLens';

/**
 * Makes the table say what the sections say: builds it where there is none, else changes cells and adds rows. A cell
 * whose section has no grade stays. Undefined where there is nothing to build from, or no clear place for it.
 */
export function updateTable(letter: Letter): TextEdit[] | undefined {
  const { table, assessments, framework } = letter;
  if (!table) {
    const change = tableFromSections(letter);
    const fix = change && keepingBlocks({ title: '', safe: false, changes: [change] }, letter);
    return fix && fix.changes.length > 0 ? editsOf(fix.changes) : undefined;
  }
  const changes = assessments.flatMap((assessment) => {
    const { area, section, row } = assessment;
    if (!area.graded || !section?.naming.exact) return [];
    if (!row) return [insertRow(assessment, table, letter)];
    const known = readable(section.grade, framework.scale) !== '';
    return known ? (tableChange(assessment, framework)?.changes ?? []) : [];
  });
  return editsOf(changes);
}
