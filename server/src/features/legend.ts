import type { Framework } from '../framework/framework';

/** The line that says which number is which word, the best grade first. */
export function writeLegend({ scale }: Framework): string {
  const grades = [...scale.grades].sort((a, b) => scale.steps(b.value, a.value));
  return `Key to the grades: ${grades.map(({ value, label }) => `${value} = ${label}`).join(', ')}.`;
}
