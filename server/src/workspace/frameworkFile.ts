import type { Schema } from '@cfworker/json-schema';
import schema from '../../schemas/framework.schema.json';
import { checkFramework, type FrameworkFault } from '../framework/check';
import { Framework } from '../framework/framework';
import type { FrameworkFile } from '../framework/types';
import { checkSentences } from './frameworkSentences';
import type { Problem } from './problem';
import { readYamlFile } from './yamlFile';

const CODE = 'settings/framework';

/** Reads a framework file; one with errors gives no framework. */
export function readFrameworkFile(text: string): { framework?: Framework; problems: readonly Problem[] } {
  const read = readYamlFile(text, schema as Schema, CODE);
  if (read.problems.length > 0) return { problems: read.problems };
  const file = read.value as FrameworkFile;
  const problems = (faults: readonly FrameworkFault[], severity: Problem['severity']): Problem[] =>
    faults
      .map(({ path, message }) => ({ code: CODE, severity, at: read.place(path), message }))
      .sort((a, b) => a.at.start - b.at.start);
  const faults = checkFramework(file);
  if (faults.length > 0) return { problems: problems(faults, 'error') };
  const framework = new Framework(file);
  return { framework, problems: problems(checkSentences(file, framework), 'warning') };
}
