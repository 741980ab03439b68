import { defaultFramework } from '../../server/src/framework/builtin';
import type { Framework } from '../../server/src/framework/framework';
import { familyOf, type Rule } from '../../server/src/rules/rule';
import { ruleInWords } from './configSchema';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, object>> };
  };
}

const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * The manifest with every family and rule as a key of `apaLetter.severity`, so that the settings editor lists and
 * explains them and warns of names that there are not, and with the frameworks to choose from. All else in it is
 * written by hand and stays as it is.
 */
export function manifestSettings(
  written: string,
  rules: readonly Rule[],
  frameworks: readonly Framework[],
): string {
  const manifest = JSON.parse(written) as Manifest;
  const { properties } = manifest.contributes.configuration;
  const families = [...new Set(rules.map(({ code }) => familyOf(code)))];
  const levels: (readonly [name: string, schema: object])[] = [
    ...families.map((family) => [family, level(`All rules whose codes begin with ${family}/.`)] as const),
    ...rules.map((rule) => [rule.code, level(ruleInWords(rule))] as const),
  ];
  const severity = {
    ...properties['apaLetter.severity'],
    properties: Object.fromEntries(levels),
    additionalProperties: false,
  };
  const framework = {
    ...properties['apaLetter.framework'],
    enum: ['', ...frameworks.map(({ id }) => id)],
    enumItemLabels: [`Default (${defaultFramework.id})`],
    enumDescriptions: [defaultFramework.data.name, ...frameworks.map(({ data }) => data.name)],
  };
  return JSON.stringify({
    ...manifest,
    contributes: {
      ...manifest.contributes,
      configuration: {
        ...manifest.contributes.configuration,
        properties: { ...properties, 'apaLetter.severity': severity, 'apaLetter.framework': framework },
      },
    },
  });
}

function level(description: string): object {
  return { type: 'string', enum: LEVELS, description };
}
