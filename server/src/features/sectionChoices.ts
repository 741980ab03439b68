import type { Area } from '../framework/framework';
import type { Letter } from '../letter/letter';
import { insertSections, nameOf } from '../edits/area/insertSections';
import { editsOf } from '../edits/editsOf';
import { keepingBlocks } from '../edits/keepingBlocks';
import { applyEdits, type TextEdit } from '../text/edit';
import { textOf } from '../text/textOf';
import { readLetter } from '../letter/letter';

/** An area that has no section yet. */
interface SectionChoice {
  readonly area: Area;
  /** Its name as the letter writes it. */
  readonly name: string;
}

/** The areas without a section, in the framework's order; those that need none come last. */
export function sectionChoices(letter: Letter): SectionChoice[] {
  const { framework, assessments } = letter;
  const missing = framework.areas.filter(
    (area) => !assessments.some((one) => one.area === area && one.section),
  );
  return [...missing.filter(({ section }) => section), ...missing.filter(({ section }) => !section)].map(
    (area) => ({ area, name: nameOf(area, letter) }),
  );
}

interface InsertedSection {
  readonly edits: readonly TextEdit[];
  /** Where to write next, in the text afterwards: 0-based UTF-16. */
  readonly cursor: number;
}

/**
 * Puts an empty section on an area in its place. Undefined when it has one, or when the text around is not clear
 * enough to put something into it.
 */
export function insertSection(letter: Letter, areaId: string): InsertedSection | undefined {
  const choice = sectionChoices(letter).find(({ area }) => area.id === areaId);
  if (!choice) return undefined;
  const { changes } = keepingBlocks(
    { title: choice.name, safe: false, changes: insertSections([choice.area], letter) },
    letter,
  );
  if (changes.length === 0) return undefined;
  const edits = editsOf(changes);
  const text = applyEdits(textOf(letter.blocks), edits);
  const after = readLetter(text, { frameworks: letter.frameworks, status: letter.status });
  const section = after.assessments.find(({ area }) => area.id === areaId)?.section;
  if (!section) return undefined;
  const [grade] = section.fieldsNamed('grade');
  return { edits, cursor: (grade?.line ?? section.heading.content).end };
}
