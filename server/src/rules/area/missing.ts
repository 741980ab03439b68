import type { Area } from '../../framework/framework';
import { unclosedComments } from '../../letter/directive';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import { areaWords } from '../areaWords';
import { insertBlock } from '../insertBlock';
import { keepingBlocks } from '../keepsBlocks';
import { quoteAll } from '../list';
import { rule, type Change } from '../rule';
import { readable } from '../table/readable';
import { endIsClear, endOfSections, piecesOf, type Piece } from './pieces';
import { skeleton } from './skeleton';
import { unknownSections } from './unknownSections';

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
  why: 'The letter reports on every area of the assessment. One that is left out cannot be told from one that was forgotten.',
  remedy: 'Write a section under a heading of the second level (##) that names the area.',
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
    // A text without a word is no letter yet; a comment without an end may hold the sections.
    if (letter.status === 'draft' && letter.blocks.every(({ kind }) => kind === 'blank' || kind === 'bom'))
      return;
    if (unclosedComments(letter.blocks).some(({ swallows }) => swallows)) return;
    const { areas } = letter.framework;
    const present = new Set(
      letter.assessments
        // Where the framework asks for no section, a row of the table is enough.
        .filter(({ area, section, row }) => section ?? (!area.section && row))
        .map(({ area }) => area),
    );
    const missing = areas.filter((area) => !present.has(area));
    // Sections under unknown names may well be meant for these areas; they are told of themselves.
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
      return `The letter has no section on ${names}. Write one under a heading with that name.`;
    return all
      ? `The letter has no sections yet. Write one on each area: ${names}.`
      : `The letter has no sections on ${names}. Write one on each, under a heading with its name.`;
  },
  fixes({ values: { areas } }, letter) {
    const what =
      areas.length === 1
        ? `a section on “${nameOf(areas[0]!, letter)}”`
        : `the ${areas.length} missing sections`;
    return [
      keepingBlocks(
        {
          title: `Insert ${what}`,
          // An empty section in a final letter is no better than none.
          safe: letter.status === 'draft' && endIsClear(letter),
          changes: inserted(areas, letter),
        },
        letter,
      ),
    ];
  },
});

/** Sections that belong in the same place are inserted together, in the framework's order. */
function inserted(areas: readonly Area[], letter: Letter): Change[] {
  const end = lineEndOf(letter);
  const pieces = piecesOf(letter).filter(({ section: { area } }) => area !== undefined);
  const places = new Map<number, string[]>();
  for (const area of areas) {
    const row = letter.assessments.find((assessment) => assessment.area === area)?.row;
    const grade = row?.exact && !row.malformed ? readable(row.grade, letter.framework.scale) : '';
    const blocks = skeleton(area, nameOf(area, letter), grade, letter.framework);
    const at = placeOf(area, pieces) ?? endOfSections(letter);
    places.set(at, [...(places.get(at) ?? []), ...blocks]);
  }
  return [...places].map(([at, blocks]) => insertBlock(letter, at, blocks.join(end + end)));
}

/** Behind the section of the nearest earlier area, else before the first section of an area. */
function placeOf({ order }: Area, pieces: readonly Piece[]): number | undefined {
  const earlier = pieces.filter(({ section }) => section.area!.order < order);
  const nearest = Math.max(...earlier.map(({ section }) => section.area!.order));
  const before = earlier.find(({ section }) => section.area!.order === nearest);
  return before?.to ?? pieces[0]?.from;
}

function nameOf(area: Area, { assessments }: Letter): string {
  return areaWords(area, assessments.find((assessment) => assessment.area === area)?.row);
}
