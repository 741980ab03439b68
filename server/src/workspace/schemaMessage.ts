import type { OutputUnit, Schema } from '@cfworker/json-schema';
import { closest, distance } from 'fastest-levenshtein';

/**
 * What is wrong and what would be right, without the words of schemas. Nothing when another problem says it already:
 * a key that is missing only because it is misspelt.
 */
export function say(
  { keyword, keywordLocation, error }: OutputUnit,
  path: readonly string[],
  value: unknown,
  schema: Schema,
): string | undefined {
  const name = nameOf(path);
  const steps = stepsOf(keywordLocation);
  const rule = follow(schema, steps, schema);
  const around = follow(schema, steps.slice(0, -1), schema);
  const written = follow(value, path);
  const size = Array.isArray(written) ? written.length : 0;
  switch (keyword) {
    case 'enum':
      return `${name} is ${show(written)}. Use ${either(rule as unknown[])}.`;
    case 'false':
      return unknownKey(path[path.length - 1] ?? '', keysOf(around));
    case 'required':
      return missingKeys(name, written as object, rule as string[], keysOf(around));
    case 'type':
      return wrongType(name, written, String(rule));
    case 'pattern':
      return `${name} is ${show(written)}. ${wordsFor(around) ?? 'This is not a valid value.'}`;
    case 'minItems':
      return `${name} needs at least ${String(rule)} ${rule === 1 ? 'entry' : 'entries'}, and has ${size}.`;
    case 'minimum':
      return `${name} is ${show(written)}. The lowest number is ${String(rule)}.`;
    case 'maximum':
      return `${name} is ${show(written)}. The highest number is ${String(rule)}.`;
    default:
      return `${name}: ${error}`;
  }
}

/** The keys and list places in a JSON pointer as the validator writes it. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** “label”; “entry 2 of “grades””. */
function nameOf(path: readonly string[]): string {
  const last = path[path.length - 1];
  if (last === undefined) return 'The file';
  const parent = path[path.length - 2];
  return /^\d+$/.test(last) && parent !== undefined
    ? `Entry ${Number(last) + 1} of “${parent}”`
    : `“${last}”`;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(key, known) : undefined;
  if (near !== undefined && isSlip(key, near)) return `“${key}” is not known here. Did you mean “${near}”?`;
  if (known.length === 0 || known.length > 16) return `“${key}” is not known here. Remove it.`;
  return `“${key}” is not known here. Use ${known.map((one) => `“${one}”`).join(', ')}.`;
}

function missingKeys(
  name: string,
  written: object,
  required: readonly string[],
  known: readonly string[],
): string | undefined {
  const unknown = Object.keys(written).filter((key) => !known.includes(key));
  const missing = required.filter(
    (key) => !Object.hasOwn(written, key) && !unknown.some((other) => isSlip(other, key)),
  );
  return missing.length > 0 ? `${name} needs ${missing.map((key) => `“${key}”`).join(' and ')}.` : undefined;
}

function isSlip(written: string, meant: string): boolean {
  const key = written.toLowerCase();
  return distance(key, meant.toLowerCase()) <= Math.ceil(meant.length / 3);
}

function wrongType(name: string, written: unknown, type: string): string {
  if (written === null) return `${name} is empty. Enter ${kindOf(type)}, or remove it.`;
  if (type === 'string' && typeof written !== 'object')
    return `${name} is ${show(written)}, which is not text. Put it in quotation marks.`;
  return `${name} should be ${kindOf(type)}${typeof written === 'object' ? '' : `, but is ${show(written)}`}.`;
}

function kindOf(type: string): string {
  const kinds: Readonly<Record<string, string>> = {
    object: 'a group of keys with values',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    boolean: '“true” or “false”',
  };
  return kinds[type] ?? type;
}

function show(written: unknown): string {
  return `“${String(written)}”`;
}

function either(values: readonly unknown[]): string {
  const quoted = values.map(show);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(' or ');
}

function keysOf(schema: unknown): string[] {
  return Object.keys((get(schema, 'properties') as object | undefined) ?? {}).filter(
    (key) => key !== '$schema',
  );
}

/** What a schema says of a text of another form; editors show the same words. */
function wordsFor(schema: unknown): string | undefined {
  const words = get(schema, 'patternErrorMessage');
  return typeof words === 'string' ? words : undefined;
}

/** What stands at a path; in a schema, references are followed. */
function follow(value: unknown, path: readonly string[], schema?: unknown): unknown {
  let found = value;
  for (const step of path) {
    const next = get(found, step);
    found = step === '$ref' && typeof next === 'string' ? follow(schema, next.split('/').slice(1)) : next;
  }
  return found;
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
