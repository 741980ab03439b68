import type { Area } from '../../framework/framework';
import { changeWord } from '../../edits/grade/changeWord';
import { saidOfAreas, sureGrade, type SaidOfAreas } from '../../letter/grades/saidGrades';
import type { Outline } from '../../letter/letter';
import type { Related } from '../../letter/related';
import type { Span } from '../../text/span';
import { rule, type Hit } from '../rule';

type Change =
  /** "has improved to outstanding", but the grade is 3. */
  | { readonly kind: 'now'; readonly area: Area; readonly said: number; readonly value: number }
  /** "has improved from good to adequate" */
  | { readonly kind: 'way'; readonly word: string; readonly from: number; readonly to: number }
  /** Two sentences that give last year's grade. */
  | { readonly kind: 'before'; readonly area: Area; readonly said: number; readonly other: number };

export default rule<Change>({
  code: 'grade/changed',
  scope: 'outline',
  severity: { draft: 'information', final: 'warning' },
  title: 'Impossible change of grade',
  why: 'The change since last year is what the council reads first. “Improved from good to adequate” contradicts itself, and “improved to outstanding” contradicts a grade of 3.',
  remedy: 'Check last year’s grade, then change the word or the grades.',
  example: {
    wrong: `## Staying safe

Grade: 2

Staying safe has improved from good to adequate.
`,
    right: `## Staying safe

Grade: 2

Staying safe has declined from good to adequate.
`,
  },
  *check(letter) {
    const earlier = new Map<Area, { grade: number; at: Span }>();
    for (const one of saidOfAreas(letter)) {
      yield* moved(one, letter);
      yield* before(one, earlier);
    }
  },
  message(change, { framework: { scale } }) {
    switch (change.kind) {
      case 'now':
        return `The sentence says that “${change.area.label}” is now ${scale.name(change.said)}, but its grade is ${scale.name(change.value)}. Change the word or the grade.`;
      case 'way':
        return change.from === change.to
          ? `“${change.word}” does not fit: the grade was ${scale.name(change.from)} before and after. Change the word or one of the grades.`
          : `“${change.word}” does not fit: from ${scale.name(change.from)} to ${scale.name(change.to)} the grade went ${scale.steps(change.to, change.from) > 0 ? 'up' : 'down'}. Change the word or the grades.`;
      case 'before':
        return `The sentence says that “${change.area.label}” was ${scale.name(change.said)} last year, but another says ${scale.name(change.other)}. Change one of them.`;
    }
  },
  fixes({ at, values }, { framework: { scale } }) {
    if (values.kind === 'way' || !scale.gradeOfWord(at.text)) return [];
    return [changeWord(at, values.kind === 'now' ? values.value : values.other, scale)];
  },
});

/** What a sentence says of where a grade has moved to, against the grade and against itself. */
function* moved({ paragraph, section, statement }: SaidOfAreas, letter: Outline): Iterable<Hit<Change>> {
  const { areas, now, moved: move, origin } = statement;
  if (!now || !move) return;
  for (const area of areas) {
    const sure = sureGrade(letter, area);
    if (!sure || sure.value === now.grade) continue;
    const at = paragraph.part(now.from, now.to);
    // In its own section it may be the judgement, which is looked at by itself.
    if (section?.judgements.some(({ word }) => word.start === at.start)) continue;
    const { grade } = sure.assessment;
    const related: Related[] = grade
      ? [{ at: grade.span, message: `The grade is given here as ${grade.span.text}` }]
      : [];
    yield { at, values: { kind: 'now', area, said: now.grade, value: sure.value }, related };
    return;
  }
  const steps = origin && letter.framework.scale.steps(now.grade, origin.grade);
  if (steps === undefined || (move.way === 0 ? steps !== 0 : steps * move.way > 0)) return;
  yield {
    at: paragraph.part(move.from, now.to),
    values: { kind: 'way', word: move.word, from: origin!.grade, to: now.grade },
  };
}

/** What is said of last year's grade, against what was said of it before. */
function* before(
  { paragraph, statement: { areas, before: said } }: SaidOfAreas,
  earlier: Map<Area, { grade: number; at: Span }>,
): Iterable<Hit<Change>> {
  if (!said) return;
  const at = paragraph.part(said.from, said.to);
  for (const area of areas) {
    const known = earlier.get(area);
    if (!known) earlier.set(area, { grade: said.grade, at });
    else if (known.grade !== said.grade)
      yield {
        at,
        values: { kind: 'before', area, said: said.grade, other: known.grade },
        related: [{ at: known.at, message: 'The other sentence is here' }],
      };
  }
}
