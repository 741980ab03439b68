import { firstBlock } from '../../letter/everyBlock';
import type { Area } from '../../framework/framework';
import { isCutOff } from '../../letter/directive';
import type { Letter } from '../../letter/letter';
import { agrees } from '../agrees';
import { keepingBlocks } from '../../edits/keepingBlocks';
import { quoteAll } from '../../prose/english/quoteAll';
import { assessed } from '../../edits/table/tableFromSections';
import { rule } from '../rule';
import { numbersOf } from '../../letter/selfAssessment/selfGrades';
import { insertSections, nameOf } from '../../edits/area/insertSections';
import { endIsClear } from '../../letter/section/sectionParts';
import { unknownSections } from '../../letter/section/unknownSections';

interface Missing {
  /** One area, or all of them where most are missing. */
  readonly areas: readonly Area[];
  readonly all: boolean;
}

export default rule<Missing>({
  code: 'area/missing',
  scope: 'letter',
  severity: { draft: 'information', final: 'error' },
  title: 'Area without a section',
  why: 'The letter reports on every area of the assessment. If an area is left out, readers cannot know whether that was intended.',
  remedy: 'Add a section under a second-level heading (##) with the name of the area.',
  example: {
    wrong: `## Overall effectiveness

## Being healthy

## Enjoying and achieving

## Making a positive contribution

## Achieving economic well-being

## Capacity to improve
`,
    right: `## Overall effectiveness

## Being healthy

## Staying safe

## Enjoying and achieving

## Making a positive contribution

## Achieving economic well-being

## Capacity to improve
`,
  },
  *check(letter) {
    const { areas } = letter.framework;
    const present = new Set(
      letter.assessments
        // Where the framework asks for no section, a row of the table is enough.
        .filter(({ area, section, row }) => section ?? (!area.section && row))
        .map(({ area }) => area),
    );
    const missing = areas.filter((area) => !present.has(area));
    if (missing.length === 0) return;
    // A text without a word is no letter yet; a comment without an end may hold the sections.
    if (letter.status === 'draft' && !firstBlock(letter, ({ kind }) => kind !== 'blank' && kind !== 'bom'))
      return;
    if (isCutOff(letter)) return;
    // Sections under unknown names may well be meant for these areas; those are reported themselves.
    const unknown = unknownSections(letter).filter(
      ({ area, naming }) => !area || (!naming.exact && present.has(area)),
    );
    if (missing.length <= unknown.length) return;
    const groups = missing.length > areas.length / 2 ? [missing] : missing.map((area) => [area]);
    for (const group of groups)
      yield {
        at: letter.title?.title ?? letter.origin,
        values: { areas: group, all: group.length === areas.length },
      };
  },
  message({ areas, all }) {
    const names = quoteAll(areas.map(({ label }) => label));
    if (areas.length === 1)
      return `The letter has no section on ${names}. Add one under a heading with that name.`;
    return all
      ? `The letter has no sections yet. Add one for each area: ${names}.`
      : `The letter has no sections on ${names}. Add one for each, under a heading with its name.`;
  },
  toDo: ({ areas }, letter) => {
    // Without any section, a missing table is not reported.
    const table = letter.table || assessed(letter).length > 0 ? 0 : 1;
    return areas.reduce((sum, area) => sum + gapsOf(area, letter), table);
  },
  fixes({ values: { areas } }, letter) {
    const what =
      areas.length === 1
        ? `a section on “${nameOf(areas[0]!, letter)}”`
        : `the ${areas.length} missing sections`;
    const changes = insertSections(areas, letter);
    // An empty section in a final letter is no better than none.
    const safe =
      letter.status === 'draft' &&
      endIsClear(letter) &&
      !areas.some((area) => asksForWords(area, letter)) &&
      // After the first section the letter has a signature, which may be another than the header's.
      (letter.sections.length > 0 || agrees(changes, letter));
    return [keepingBlocks({ title: `Insert ${what}`, safe, changes }, letter)];
  },
});

/** How many gaps there are once the section's heading is written: row and grade, two lists, a word on the self-assessment. */
function gapsOf({ id, graded, evidence, selfAssessment }: Area, { table, assessments }: Letter): number {
  const row = assessments.find((one) => one.area.id === id)?.row;
  const gaps = (graded ? 1 : 0) + (graded && table && !row ? 1 : 0) + (evidence ? 2 : 0);
  return Math.max(1, gaps + (selfAssessment ? 1 : 0));
}

/** Does the table give a self-grade that differs? Then a section would have to say so. */
function asksForWords(area: Area, { assessments, framework }: Letter): boolean {
  const assessment = assessments.find((one) => one.area === area);
  const steps = assessment && numbersOf(assessment, framework.scale)?.steps;
  return steps !== undefined && steps !== 0;
}
