/** What the value of a key is. */
export type KeyKind =
  | 'text'
  /** Text on several lines below a `|`. */
  | 'lines'
  /** A whole number of four digits. */
  | 'year'
  /** `YYYY-MM-DD` */
  | 'date'
  /** Two dates with a slash between them. */
  | 'period'
  /** Keys of its own: `keys`. */
  | 'person'
  /** A person or a list of persons. */
  | 'people'
  /** `draft` or `final` */
  | 'status'
  /** The id of a framework. */
  | 'framework'
  /** A file, relative to the letter. */
  | 'path'
  /** A language tag as in `en-GB`. */
  | 'lang';

/** A key that a header may have. */
export interface HeaderKey {
  readonly name: string;
  readonly kind: KeyKind;
  /** Where it has to have a value. */
  readonly required?: 'always' | 'final';
  /** One line for the writer. */
  readonly description: string;
  /** The keys below it. */
  readonly keys?: readonly HeaderKey[];
}

/** All keys of a header in their usual order. */
export const HEADER_KEYS: readonly HeaderKey[] = [
  { name: 'framework', kind: 'framework', description: 'The assessment framework of this letter.' },
  { name: 'council', kind: 'text', required: 'always', description: 'The full name of the council.' },
  { name: 'year', kind: 'year', required: 'always', description: 'The year of the assessment.' },
  {
    name: 'period',
    kind: 'period',
    description: 'The first and last day of the evidence, separated by a slash.',
  },
  { name: 'date', kind: 'date', required: 'final', description: 'The date of the letter.' },
  {
    name: 'to',
    kind: 'person',
    description: 'The person the letter is addressed to.',
    keys: [
      { name: 'name', kind: 'text', required: 'final', description: 'Title and name.' },
      { name: 'role', kind: 'text', description: 'The person’s role at the council.' },
      { name: 'address', kind: 'lines', description: 'The lines of the address below the role.' },
    ],
  },
  { name: 'from', kind: 'text', description: 'The inspectorate or other body that sends the letter.' },
  {
    name: 'signed',
    kind: 'people',
    required: 'final',
    description: 'The signatory of the letter, or a list of signatories.',
    keys: [
      { name: 'name', kind: 'text', description: 'The name of the signatory.' },
      { name: 'role', kind: 'text', description: 'The role below the name.' },
    ],
  },
  { name: 'status', kind: 'status', description: 'draft or final. The default is draft.' },
  { name: 'letterhead', kind: 'lines', description: 'The lines at the top of the printed letter.' },
  { name: 'previous', kind: 'path', description: 'The path of last year’s letter to this council.' },
  { name: 'lang', kind: 'lang', description: 'The language of the letter. The default is en-GB.' },
];

/** All keys by their names, those of a person too; a name means the same wherever it stands. */
export const KEYS_BY_NAME: ReadonlyMap<string, HeaderKey> = new Map(
  HEADER_KEYS.flatMap((key) => [...(key.keys ?? []), key]).map((key) => [key.name, key]),
);

/** The values of `status`. */
export const STATUSES = ['draft', 'final'] as const;

/** The key at a path, as in `keyAt('to', 'name')`. */
export function keyAt(...path: readonly string[]): HeaderKey | undefined {
  let keys: readonly HeaderKey[] | undefined = HEADER_KEYS;
  let found: HeaderKey | undefined;
  for (const name of path) {
    found = keys?.find((key) => key.name === name);
    keys = found?.keys;
  }
  return found;
}
