import type { Schema } from '@cfworker/json-schema';
import schema from '../../schemas/framework.schema.json';
import { checkFramework } from '../framework/check';
import { Framework } from '../framework/framework';
import type { FrameworkFile } from '../framework/types';
import { checkSentences } from './frameworkSentences';
import type { Problem } from './problem';
import { readYamlFile } from './yamlFile';

const CODE = 'settings/framework';

/** Reads a framework file; one with errors gives no framework. */
export function readFrameworkFile(text: string): { framework?: Framework; problems: readonly Problem[] } {
  const { value, problems, place } = readYamlFile(text, schema as Schema, CODE);
  if (problems.length > 0) return { problems };
  const file = value as FrameworkFile;
  const problem =
    (severity: Problem['severity']) =>
    ({
      path,
      message,
    }: {
      readonly path: readonly (string | number)[];
      readonly message: string;
    }): Problem => ({
      code: CODE,
      severity,
      at: place(path),
      message,
    });
  const faults = checkFramework(file);
  if (faults.length > 0) return { problems: faults.map(problem('error')) };
  const framework = new Framework(file);
  return { framework, problems: checkSentences(file, framework).map(problem('warning')) };
}
