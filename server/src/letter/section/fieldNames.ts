import type { Framework } from '../../framework/framework';
import { nameKey } from '../../text/key';
import { memoize } from '../../text/memoize';

export type FieldName = 'grade' | 'self-grade' | 'self-assessment';

/** The names that fields have in every framework, as `nameKey` has them: a slip in one of these is reported. */
export const OWN_NAMES: ReadonlyMap<string, FieldName> = new Map([
  ['grade', 'grade'],
  ['self-grade', 'self-grade'],
  ['self grade', 'self-grade'],
  ['selfgrade', 'self-grade'],
  ['self-assessment', 'self-assessment'],
  ['self assessment', 'self-assessment'],
]);

const OTHER_NAMES: readonly (readonly [string, FieldName])[] = [
  ['overall grade', 'grade'],
  ['final grade', 'grade'],
  ['self-evaluation', 'self-assessment'],
  ["council's self-assessment", 'self-assessment'],
  ["council's self-evaluation", 'self-assessment'],
];

/** The field that a name means: its own, or the one that the framework's table has for its column. */
export function fieldNamed(key: string, framework: Framework): FieldName | undefined {
  return namesIn(framework).get(key.replace(/^the /, ''));
}

const namesIn = memoize(({ data: { table } }: Framework): ReadonlyMap<string, FieldName> => {
  const columns = [
    [table.grade, 'grade'],
    [table.selfGrade, 'self-grade'],
  ] as const;
  return new Map([
    ...OTHER_NAMES,
    ...columns.flatMap(([{ label, aliases }, field]) =>
      [label, ...aliases].map((name) => [nameKey(name), field] as const),
    ),
    ...OWN_NAMES,
  ]);
});
