import type { Scale } from '../../framework/framework';
import type { Span } from '../../text/span';
import type { Fix } from '../rule';

/** One choice a grade of the scale, the nearest to `wanted` first. */
export function choices(at: Span, scale: Scale, wanted: number): Fix[] {
  const from = Number.isFinite(wanted) ? wanted : scale.max;
  return [...scale.grades]
    .sort((a, b) => Math.abs(a.value - from) - Math.abs(b.value - from) || a.value - b.value)
    .map(({ value }) => ({
      title: `Change grade to ${scale.name(value)}`,
      safe: false,
      changes: [{ span: at, newText: String(value) }],
    }));
}
