import type { Assessment } from '../letter/grades/assessment';
import { bodyOf, type Letter } from '../letter/letter';
import { left, known, type ReportEntry } from './reportEntry';

/** A text with fewer sections than this part of the framework's is an extract, of which nothing can be missed. */
const WHOLE = 0.5;

/** The places of a letter and of its print: 0-based lines of both, and offsets of the letter. */
interface Places {
  readonly lineAt: (offset: number) => number;
  readonly sourceOf: (letterLine: number) => number;
}

/**
 * What a whole letter has and this one has not: most likely it is printed in a way that was not recognised.
 */
export function missingParts(letter: Letter, places: Places): ReportEntry[] {
  const { framework, header, table, sections, assessments, title, salutation } = letter;
  const expected = framework.areas.filter((area) => area.section);
  const found = expected.filter((area) => assessments.some((one) => one.area === area && one.section));
  const isLetter = title !== undefined && salutation !== undefined;
  if (sections.length < 2 && !isLetter) return [];
  if (found.length < expected.length * WHOLE)
    return isLetter && expected.length > 0
      ? [left(0, `${found.length} of ${expected.length} sections were recognised.`, 'section')]
      : [];
  const inHeader = (
    [
      ['date', 'No date was recognised.'],
      ['to', 'No addressee was recognised.'],
      ['signed', 'No signatory was recognised.'],
      ['council', 'The council was not recognised.'],
      ['year', 'The year was not recognised.'],
    ] as const
  ).flatMap(([key, message]) =>
    header?.entry(key)
      ? []
      : [left(0, message, key === 'date' || key === 'to' || key === 'signed' ? key : 'title')],
  );
  return [
    ...inHeader,
    ...(table || !framework.areas.some(({ graded }) => graded)
      ? []
      : [left(0, 'No table of grades was recognised.', 'table')]),
    ...expected
      .filter((area) => !found.includes(area))
      .map(({ label }) => left(0, `No section “${label}” was recognised.`, 'section')),
    ...assessments.flatMap((assessment) => missingIn(assessment, letter, places)),
  ];
}

function missingIn(
  { area, section, grade }: Assessment,
  letter: Letter,
  { lineAt, sourceOf }: Places,
): ReportEntry[] {
  if (!section) return [];
  const { evidence } = bodyOf(letter, section);
  const at = (entry: ReportEntry, { start }: { readonly start: number }): ReportEntry => {
    const letterLine = lineAt(start);
    return { ...entry, line: sourceOf(letterLine), letterLine };
  };
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const unlisted = evidence.filter(({ items, paragraphs }) => items.length === 0 && paragraphs.length > 0);
  return [
    ...(area.graded && grade === undefined
      ? [at(left(0, `No grade of “${area.label}” was recognised.`, 'section'), section.heading)]
      : []),
    ...(area.evidence && kinds.size < 2
      ? [at(left(0, `“${area.label}” does not have both lists.`, 'section'), section.heading)]
      : []),
    ...unlisted.map(({ heading }) =>
      at(known(0, 'evidence', `There is text below “${heading.title.text}”, but no list.`, 'low'), heading),
    ),
  ];
}
