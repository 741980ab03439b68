import { each } from '../../text/inEach';
import { nameKey } from '../../text/key';
import type { Section } from '../../letter/section/section';
import type { GradeValue } from '../../letter/grades/gradeValue';
import type { Letter } from '../../letter/letter';
import type { Scale } from '../../framework/framework';
import type { Span } from '../../text/span';
import { isBareLine, removeLine } from '../../edits/field/removeField';
import { rule } from '../rule';
import type { Change, Fix } from '../../edits/change';
import { fits } from '../../letter/grades/gradeWords';

/** A grade of a section with the place that it can be taken out of. */
interface Place {
  readonly grade: GradeValue;
  /** The field's line without outer spaces, or the grade on the heading's line. */
  readonly at: Span;
  /** Set for a field. */
  readonly line?: Span;
  /** Does the field stand too low? That is reported when it is the only one. */
  readonly misplaced?: boolean;
  /** Set for a grade on the heading's line: from after the name to the heading's end. */
  readonly tail?: Span;
}

interface Pair {
  readonly extra: Place;
  readonly kept: Place;
  /** Does a third place give the same grade as the one that counts? */
  readonly more: boolean;
}

export default rule<Pair>({
  code: 'grade/duplicate',
  scope: 'area',
  severity: 'error',
  title: 'Two grades in one section',
  why: 'A section has one grade. With two, even equal ones, a later correction easily changes only one of them, and then nobody knows which is right.',
  remedy: 'Keep one of the two.',
  example: {
    wrong: `## Staying safe

Grade: 2
Grade: 3
`,
    right: `## Staying safe

Grade: 2
`,
  },
  *check({ section }, { framework: { scale } }) {
    if (!section) return;
    const places = [...headingPlace(section), ...fieldPlaces(section)];
    if (places.length < 2) return;
    const kept = places.find(({ grade }) => grade.kind !== 'empty') ?? places[0];
    for (const extra of places)
      // An empty line below a heading with a grade, or with a place for one, is not a second grade.
      if (kept && extra !== kept && !(kept.tail && extra.grade.kind === 'empty'))
        yield {
          at: extra.at,
          values: { extra, kept, more: places.some((one) => one !== kept && isSame(one, kept)) },
          related: [{ at: kept.at, message: related(kept, scale) }],
        };
  },
  message({ extra, kept }, { framework: { scale } }) {
    if (kept.grade.kind === 'empty') return 'This section has two lines for its grade. Remove one of them.';
    const first = said(kept, scale);
    if (extra.tail)
      return `“${extra.at.text}” is given as the grade here, but the grade below is ${first}. Remove it from the heading.`;
    if (extra.grade.kind === 'empty')
      return `This grade line is empty, and another one gives ${first}. Remove this one.`;
    const place = kept.tail ? 'in the heading' : 'above';
    return isSame(extra, kept)
      ? `The grade of this section is given twice: ${first} is ${place} too. Remove one of them.`
      : `This section has two grades: ${said(extra, scale)} here, and ${first} ${place}. Keep one of them.`;
  },
  fixes({ values: { extra, kept, more } }, letter) {
    const { scale } = letter.framework;
    if (extra.tail) return [remove(extra, `Remove “${extra.at.text}” from the heading`, false, letter)];
    if (extra.grade.kind === 'empty' || isSame(extra, kept))
      return [remove(extra, 'Remove the second grade', isSafe(extra, scale) && !kept.misplaced, letter)];
    const first = said(kept, scale);
    const second = said(extra, scale);
    return [
      remove(extra, `Keep ${first}, remove ${second}`, false, letter),
      more
        ? {
            ...{ title: `Keep ${second}, remove ${first}`, safe: false, changes: [] },
            disabled: `${first} is given in more than one place; remove all but one of them first.`,
          }
        : remove(kept, `Keep ${second}, remove ${first}`, false, letter),
    ];
  },
});

function headingPlace({ naming: { grade, name }, heading }: Section): Place[] {
  if (!grade) return [];
  const { title } = heading;
  return [{ grade, at: grade.span, tail: title.part(name.end - title.start) }];
}

function fieldPlaces(section: Section): readonly Place[] {
  return each(section.fieldsNamed('grade'), ({ grade, line, misplaced }) => ({
    grade: grade!,
    at: line.trim(),
    line,
    misplaced,
  }));
}

function related(place: Place, scale: Scale): string {
  if (place.grade.kind === 'empty') return 'The first grade line is here';
  return `${place.tail ? 'The heading' : 'This line'} gives ${said(place, scale)}`;
}

function said({ grade }: Place, scale: Scale): string {
  return grade.value === undefined ? grade.span.text : scale.name(grade.value);
}

function isSame({ grade: a }: Place, { grade: b }: Place): boolean {
  return a.value === undefined ? nameKey(a.span.text) === nameKey(b.span.text) : a.value === b.value;
}

/** Nothing is lost with the line: no comment in it, and no word that tells another grade. */
function isSafe({ grade, line }: Place, scale: Scale): boolean {
  return line !== undefined && isBareLine(line) && fits(grade, scale);
}

function remove({ line, tail, at }: Place, title: string, safe: boolean, letter: Letter): Fix {
  const changes: Change[] = line ? removeLine(line, letter) : [{ span: tail ?? at, newText: '' }];
  if (tail && /[*_<]/.test(tail.text))
    return {
      title,
      safe: false,
      changes: [],
      disabled: 'The heading contains markup; remove the grade by hand.',
    };
  return { title, safe, changes };
}
