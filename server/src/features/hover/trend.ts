import type { Area } from '../../framework/framework';
import type { Letter } from '../../letter/letter';
import { nameKey } from '../../text/key';
import { haveSameScale } from '../compare';

/**
 * How an area's grade has come about since the previous letter: "2007: 2 (adequate) → 2008: 3 (good), up one grade".
 * Undefined when that letter gives no grade, or is about another council or no earlier year: which a finding tells.
 */
export function trend(area: Area, letter: Letter, before: Letter): string | undefined {
  if (!comesBefore(before, letter)) return undefined;
  const then = gradeIn(before, area);
  if (then === undefined) return undefined;
  const past = `${before.header?.year ?? 'Last year'}: ${before.framework.scale.name(then)}`;
  const now = gradeIn(letter, area);
  const { scale } = letter.framework;
  if (now === undefined) return past;
  const line = `${past} → ${letter.header?.year ?? 'this letter'}: ${scale.name(now)}`;
  return haveSameScale(before.framework, letter.framework)
    ? `${line}, ${change(scale.steps(now, then))}`
    : line;
}

/** Frameworks may differ: an area is known again by its id. */
function gradeIn({ assessments }: Letter, { id }: Area): number | undefined {
  return assessments.find(({ area }) => area.id === id)?.grade?.value;
}

function comesBefore(before: Letter, letter: Letter): boolean {
  if (before.headerBroken || letter.headerBroken) return false;
  const [a, b] = [before, letter].map(({ header }) => nameKey(header?.text('council') ?? ''));
  const [then, now] = [before.header?.year, letter.header?.year];
  return (!a || !b || a === b) && (then === undefined || now === undefined || then < now);
}

function change(steps: number): string {
  if (steps === 0) return 'unchanged';
  const count = Math.abs(steps) === 1 ? 'one grade' : `${Math.abs(steps)} grades`;
  return `${steps > 0 ? 'up' : 'down'} ${count}`;
}
