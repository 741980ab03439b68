import { severityInWords } from '../../server/src/rules/pageText';
import { familyOf, type Rule } from '../../server/src/rules/rule';

interface ConfigSchema {
  readonly properties: { readonly severity: object };
}

/**
 * The schema of the settings file with every family and every rule as a key of `severity`, so that editors complete
 * and explain them. All else in the schema is written by hand and stays as it is.
 */
export function configSchema(written: string, rules: readonly Rule[]): string {
  const schema = JSON.parse(written) as ConfigSchema;
  const { severity } = schema.properties;
  const properties = Object.fromEntries([...familyKeys(rules), ...rules.map(ruleKey)]);
  return JSON.stringify({
    ...schema,
    properties: { ...schema.properties, severity: { ...severity, properties, additionalProperties: false } },
  });
}

type Key = [name: string, schema: { readonly description: string; readonly $ref: string }];

function familyKeys(rules: readonly Rule[]): Key[] {
  const families = new Map<string, string[]>();
  for (const { code } of rules) families.set(familyOf(code), [...(families.get(familyOf(code)) ?? []), code]);
  return [...families].map(([family, codes]) => [
    family,
    level(codes.length === 1 ? `The same as ${codes[0]}.` : `All of: ${codes.join(', ')}.`),
  ]);
}

function ruleKey(rule: Rule): Key {
  return [rule.code, level(ruleInWords(rule))];
}

/** What both lists of settings say of a rule. */
export function ruleInWords(rule: Rule): string {
  return `${rule.title}. Default: ${severityInWords(rule)}.`;
}

function level(description: string): Key[1] {
  return { description, $ref: '#/definitions/level' };
}
