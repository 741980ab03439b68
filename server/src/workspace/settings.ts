import type { Schema } from '@cfworker/json-schema';
import schema from '../../schemas/config.schema.json';
import type { Status } from '../letter/letter';
import type { Severities } from '../rules/check';
import { rules } from '../rules/registry';
import { familyOf, type Severity } from '../rules/rule';
import type { Problem } from './problem';
import { readYamlFile } from './yamlFile';

/** What may be set, in the editor's settings or in `.apa/config.yaml`; everything is optional. */
export interface Settings {
  /** By rule or by family. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** Read every letter as a draft or as final, whatever its header says. */
  readonly status?: Status;
  /** The framework of letters that name none. */
  readonly framework?: string;
  /** Which files are letters, and which are left out; patterns below the settings' folder. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Reading aids that can be switched off in the editor; without a word, they are on. */
  readonly inlayHints?: { readonly gradeLabels?: boolean; readonly selfAssessment?: boolean };
  readonly codeLens?: { readonly enabled?: boolean };
  readonly semanticTokens?: { readonly enabled?: boolean };
}

/** The name of the settings file, from its folder. */
export const SETTINGS_FILE = '.apa/config.yaml';
/** Its name with the other ending that YAML has; not read where both are. */
export const OTHER_SETTINGS_FILE = '.apa/config.yml';

export const DEFAULT_INCLUDE = ['**/*.apa', '**/*.apa.md'] as const;
export const DEFAULT_EXCLUDE = ['**/node_modules/**', '**/.*/**'] as const;

/** Reads a settings file. A broken one says nothing but what is wrong with it, so the defaults apply (T36). */
export function readSettingsFile(text: string): { settings: Settings; problems: readonly Problem[] } {
  const { value, problems } = readYamlFile(text, schema as Schema, 'settings/invalid');
  return { settings: problems.length > 0 ? {} : (value as Settings), problems };
}

/**
 * Takes settings out of what an editor sends, field by field: what has another shape than it should is left out
 * (T31).
 */
export function readEditorSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return {};
  const { severity, framework, inlayHints, codeLens, semanticTokens } = value as Record<string, unknown>;
  return {
    ...(isSeverities(severity) ? { severity } : {}),
    ...(typeof framework === 'string' && framework !== '' ? { framework } : {}),
    inlayHints: switches(inlayHints, ['gradeLabels', 'selfAssessment']),
    codeLens: switches(codeLens, ['enabled']),
    semanticTokens: switches(semanticTokens, ['enabled']),
  };
}

/** Those of the names that are switched on or off. */
function switches<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Partial<Record<Name, boolean>> {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const set: Partial<Record<Name, boolean>> = {};
  for (const name of names) {
    const one = given[name];
    if (typeof one === 'boolean') set[name] = one;
  }
  return set;
}

const LEVELS: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off']);

function isSeverities(value: unknown): value is NonNullable<Settings['severity']> {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((level) => LEVELS.has(level))
  );
}

/** A value with where it comes from. */
interface Sourced<Value> {
  readonly value: Value;
  readonly from: string;
}

/** Settings of one origin ("editor settings", a file's name). */
export interface Layer {
  readonly from: string;
  readonly settings: Settings;
}

/** What holds for a letter: the layers put over one another, the later over the earlier. */
export class EffectiveSettings {
  constructor(readonly layers: readonly Layer[]) {}

  /** The value of a key, from the last layer that sets it. */
  get<Key extends keyof Settings>(key: Key): Sourced<NonNullable<Settings[Key]>> | undefined {
    for (const { from, settings } of this.layers.toReversed()) {
      const value = settings[key];
      if (value !== undefined) return { value, from };
    }
    return undefined;
  }

  /** The severity set for a rule: the last layer that names it or its family; within a layer the rule's own name. */
  severityOf(code: string): Sourced<Severity | 'off'> | undefined {
    for (const { from, settings } of this.layers.toReversed()) {
      const value = settings.severity?.[code] ?? settings.severity?.[familyOf(code)];
      if (value !== undefined) return { value, from };
    }
    return undefined;
  }

  /** By rule, for `checkLetter`. */
  get severities(): Severities {
    const set = rules.flatMap(({ code }) => {
      const severity = this.severityOf(code);
      return severity ? [[code, severity.value] as const] : [];
    });
    return Object.fromEntries(set);
  }
}
