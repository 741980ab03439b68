import type { Area } from '../../framework/framework';
import type { Assessment } from '../../letter/grades/assessment';
import { bodyOf, type Letter } from '../../letter/letter';
import { VERDICT_MEANINGS } from '../../letter/selfAssessment/verdict';
import type { Span } from '../../text/span';
import { counts } from '../counts';
import { list, text, title, type Part } from '../content';
import { gradeName } from '../gradeName';
import { touches, type HoverProvider } from './provider';
import { trend } from './trend';

/**
 * On an area's heading or its name in the table: where this letter stands, what has changed since the one before, and
 * what the area covers.
 */
export const hoverArea: HoverProvider = (letter, offset, before) => {
  const found = areaAt(letter, offset);
  return found && { at: found.at, content: areaContent(letter, found.area, before) };
};

/** The area whose heading or name in the table is at the offset, and that place. */
export function areaAt(
  letter: Letter,
  offset: number,
): { readonly at: Span; readonly area: Area } | undefined {
  for (const { naming } of letter.sections)
    if (naming.area && touches(naming.name, offset)) return { at: naming.name, area: naming.area };
  for (const { name, area } of letter.table?.rows ?? [])
    if (area && touches(name, offset)) return { at: name, area };
  return undefined;
}

function areaContent(letter: Letter, area: Area, before: Letter | undefined): Part[] {
  const { framework } = letter;
  const change = before && trend(area, letter, before);
  const assessment = letter.assessments.find((one) => one.area === area);
  return [
    title(area.label),
    // First what one looks for while writing: a card shows some ten lines before it has to be scrolled.
    ...(assessment ? [text('In this letter:'), list(standing(assessment, letter))] : []),
    ...(change === undefined ? [] : [text('Compared with last year:'), list([change])]),
    text(area.description),
    ...(area.aims.length > 0 ? [text(framework.data.aimsLead), list(area.aims)] : []),
    ...(area.sources.length > 0 ? [text(`Sources: ${area.sources.join('; ')}.`)] : []),
  ];
}

/** Where the letter stands on an area, a line a fact. */
function standing(assessment: Assessment, letter: Letter): string[] {
  const { scale } = letter.framework;
  const { section, row, selfGrade, verdict } = assessment;
  const lines = [
    `Grade in the section: ${section ? gradeName(section.grade, scale) : 'no section'}`,
    `Grade in the table: ${row ? gradeName(row.grade, scale) : 'no row'}`,
  ];
  if (!assessment.area.graded) lines.length = 0;
  if (selfGrade) lines.push(`The council’s own grade: ${gradeName(selfGrade, scale)}`);
  if (verdict) lines.push(`Self-assessment: ${verdict} – ${VERDICT_MEANINGS[verdict]}`);
  if (section && assessment.area.evidence) lines.push(counts(bodyOf(letter, section)));
  return lines;
}
