import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { parseDocument, type Document } from 'yaml';
import { nestsTooDeep } from '../text/nesting';
import type { OffsetRange } from '../text/span';
import type { Problem } from './problem';
import { say, stepsOf } from './schemaMessage';
import { explainFault } from './yamlFault';
import { placeOf } from './yamlPlace';

/** What a YAML file says, and what is wrong with it. A file with problems says nothing. */
interface YamlFile {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where a value stands, by the keys and list places (0-based) that lead to it. */
  readonly place: (path: readonly (string | number)[]) => OffsetRange;
}

/**
 * Reads a YAML file and holds it against a JSON schema (draft 7). Problems carry their place; one cause gives one
 * problem: a file that is no YAML is not held against the schema, and a place has at most one problem.
 */
export function readYamlFile(text: string, schema: Schema, code: string): YamlFile {
  const read = parse(text);
  if ('fault' in read) return nothing([{ code, severity: 'error', ...read.fault }]);
  const { document, value } = read;
  const result = validated(value, schema);
  if (!result) return nothing([{ code, severity: 'error', ...HALF_CHARACTER }]);
  const { valid, errors } = result;
  const place = (path: readonly (string | number)[]): OffsetRange => placeOf(path, document);
  if (valid) return { value, problems: [], place };
  const problems = causes(errors).flatMap((unit): Problem[] => {
    const path = stepsOf(unit.instanceLocation);
    const message = say(unit, path, value, schema);
    if (message === undefined) return [];
    const at = placeOf(path, document, unit.keyword === 'false' ? 'key' : 'value');
    return [{ code, severity: 'error', at, message }];
  });
  problems.sort((a, b) => a.at.start - b.at.start);
  return { ...nothing(problems), place };
}

/** Nothing where a key has half of a character in it, which the validator cannot write down. */
function validated(value: unknown, schema: Schema): ReturnType<Validator['validate']> | undefined {
  try {
    return new Validator(schema, '7', false).validate(value);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function nothing(problems: readonly Problem[]): YamlFile {
  return { value: undefined, problems, place: () => BEGINNING };
}

type Parsed =
  | { readonly document: Document.Parsed; readonly value: unknown }
  | { readonly fault: Pick<Problem, 'at' | 'message'> };

/** The parser does not take a CR alone for a line end; replaced, they leave every offset as it is. */
function parse(text: string): Parsed {
  if (nestsTooDeep(text)) return { fault: TOO_DEEP };
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    // Silent, it would not say either that a second document follows.
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error) return { fault: explainFault(error, text) };
  try {
    const value: unknown = document.toJS();
    if (value === null && /^[^\s#]/m.test(text)) return { fault: EMPTY };
    return { document, value: value ?? {} };
  } catch {
    // Names (`*name`) that stand for nothing, for themselves, or for more and more of each other.
    return { fault: NAMES };
  }
}

const BEGINNING: OffsetRange = { start: 0, end: 0 };

const TOO_DEEP = {
  at: BEGINNING,
  message: 'This file cannot be read, because it is nested too deeply. Check for unclosed brackets.',
};

const EMPTY = {
  at: BEGINNING,
  message: 'This file contains YAML characters but no settings. Add some, or delete the file.',
};

const NAMES = {
  at: BEGINNING,
  message:
    'This file cannot be read, because a *name in it has no &name, or refers to itself. Write the value out instead.',
};

const HALF_CHARACTER = {
  at: BEGINNING,
  message: 'This file cannot be read, because a key contains half of a character. Rewrite the key.',
};

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
  /** Where the schema forbids other keys than those it names, by the place of the group. */
  const closed = new Map<string, string>();
  for (const error of errors) {
    const { keyword, keywordLocation, instanceLocation } = error;
    if (keyword === 'additionalProperties') closed.set(instanceLocation, keywordLocation);
    if (WRAPPERS.has(keyword) || byPlace.has(instanceLocation)) continue;
    const group = instanceLocation.slice(0, instanceLocation.lastIndexOf('/'));
    // For a key that may not be there the validator does not say where the schema says so.
    const location = keyword === 'false' ? closed.get(group) : undefined;
    byPlace.set(instanceLocation, { ...error, keywordLocation: location ?? keywordLocation });
  }
  return [...byPlace.values()];
}
