import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { closest } from 'fastest-levenshtein';
import { isNode, isPair, isMap, parseDocument, visit, type Document } from 'yaml';
import type { OffsetRange } from '../text/span';
import type { Problem } from './problem';

/** What a YAML file says, and what is wrong with it. A file with problems says nothing. */
export interface YamlFile {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML file and holds it against a JSON schema. Problems carry their place; one cause gives one problem: a
 * file that is no YAML is not held against the schema, and a place has at most one problem.
 */
export function readYamlFile(text: string, schema: Schema, code: string): YamlFile {
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) {
    const at = {
      start: Math.min(error.pos[0], text.length),
      end: Math.min(Math.max(...error.pos), text.length),
    };
    return {
      value: undefined,
      problems: [problem(code, at, `This file cannot be read: ${plain(error.message)}.`)],
    };
  }
  const value: unknown = document.toJS() ?? {};
  const { valid, errors } = new Validator(schema, '2020-12', false).validate(value);
  if (valid) return { value, problems: [] };
  return {
    value: undefined,
    problems: causes(errors).map((unit) => toProblem(unit, value, schema, document, code)),
  };
}

function problem(code: string, at: OffsetRange, message: string): Problem {
  return { code, severity: 'error', at, message };
}

/** Keywords whose errors only say that something inside is wrong. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'properties',
  'items',
  'additionalProperties',
  'propertyNames',
  '$ref',
]);

/** The errors themselves, one a place. */
function causes(errors: readonly OutputUnit[]): OutputUnit[] {
  const byPlace = new Map<string, OutputUnit>();
  for (const error of errors)
    if (!WRAPPERS.has(error.keyword) && !byPlace.has(error.instanceLocation))
      byPlace.set(error.instanceLocation, error);
  return [...byPlace.values()];
}

function toProblem(
  unit: OutputUnit,
  value: unknown,
  schema: Schema,
  document: Document.Parsed,
  code: string,
): Problem {
  const path = unit.instanceLocation
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'));
  return problem(code, placeOf(path, document), say(unit, path, value, schema));
}

/** What is wrong and what would be right, without the words of schemas. */
function say(
  { keyword, keywordLocation, error }: OutputUnit,
  path: readonly string[],
  value: unknown,
  schema: Schema,
): string {
  const name = path.length > 0 ? `“${path.join('.')}”` : 'The file';
  const rule = at(schema, keywordLocation.split('/').slice(1), schema);
  const written = at(value, path);
  switch (keyword) {
    case 'enum':
      return `${name} is “${String(written)}”. Write one of: ${(rule as unknown[]).join(', ')}.`;
    case 'false': {
      const known = Object.keys(
        (at(schema, keywordLocation.split('/').slice(1, -1), schema) as { properties?: object })
          ?.properties ?? {},
      );
      const last = path[path.length - 1] ?? '';
      return `There is no setting “${last}” here. ${known.length > 0 ? `Did you mean “${closest(last, known)}”?` : 'Take it out.'}`;
    }
    case 'required': {
      const missing = (rule as string[]).filter((key) => !Object.hasOwn(written as object, key));
      return `${name} lacks ${missing.map((key) => `“${key}”`).join(', ')}.`;
    }
    case 'type':
      return `${name} should be ${kindOf(String(rule))}.`;
    case 'pattern':
      return `${name} is “${String(written)}”, which has another form than it should (${String(rule)}).`;
    default:
      return `${name}: ${plain(error)}.`;
  }
}

function kindOf(type: string): string {
  const kinds: Readonly<Record<string, string>> = {
    object: 'a group of keys with values',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    boolean: 'true or false',
  };
  return kinds[type] ?? type;
}

/** What stands at a path; in a schema, references are followed. */
function at(value: unknown, path: readonly string[], schema?: unknown): unknown {
  let found = value;
  for (const step of path) {
    const next: unknown =
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined;
    found = step === '$ref' && typeof next === 'string' ? at(schema, next.split('/').slice(1), schema) : next;
  }
  return found;
}

/** Where the value at a path stands; its key when the value is empty; the file's beginning for the whole. */
function placeOf(path: readonly string[], document: Document.Parsed): OffsetRange {
  if (path.length === 0) return { start: 0, end: 0 };
  let found: OffsetRange | undefined;
  visit(document, {
    Pair(_, pair, ancestors) {
      const keys = [...ancestors.filter(isPair), pair].map(({ key }) =>
        isNode(key) ? String(key) : String(key),
      );
      if (keys.join('\n') !== path.filter((step) => !/^\d+$/.test(step)).join('\n')) return undefined;
      const node = isNode(pair.value) && pair.value.range && !isMap(pair.value) ? pair.value : pair.key;
      if (isNode(node) && node.range) found = { start: node.range[0], end: node.range[1] };
      return visit.BREAK;
    },
  });
  return found ?? { start: 0, end: 0 };
}

function plain(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\.$/, '');
}
