import type { Schema } from '@cfworker/json-schema';
import schema from '../../schemas/framework.schema.json';
import { checkFramework } from '../framework/check';
import type { FrameworkFault } from '../framework/fault';
import { Framework } from '../framework/framework';
import type { FrameworkFile } from '../framework/types';
import { checkSentences } from './frameworkSentences';
import type { Problem } from './problem';
import { readYamlFile } from './yamlFile';

const CODE = 'settings/framework';

/** A file that gives a framework. */
export interface FrameworkSource {
  readonly id: string;
  /** The file's name within the folder of frameworks. */
  readonly name: string;
}

/** Reads a framework file; one with errors gives no framework. `before`: the files that count before this one. */
export function readFrameworkFile(
  text: string,
  before: readonly FrameworkSource[] = [],
): { framework?: Framework; problems: readonly Problem[] } {
  const read = readYamlFile(text, schema as Schema, CODE);
  if (read.problems.length > 0) return { problems: read.problems };
  const file = read.value as FrameworkFile;
  const problems = (faults: readonly FrameworkFault[], severity: Problem['severity']): Problem[] =>
    faults
      .map(({ path, message }) => ({ code: CODE, severity, at: read.place(path), message }))
      .sort((a, b) => a.at.start - b.at.start);
  const faults = [...checkFramework(file), ...checkId(file, before)];
  if (faults.length > 0) return { problems: problems(faults, 'error') };
  const framework = new Framework(file);
  return { framework, problems: problems(checkSentences(file, framework), 'warning') };
}

/** A built-in framework's id may be taken, another file's may not. */
function checkId({ id }: FrameworkFile, before: readonly FrameworkSource[]): FrameworkFault[] {
  const first = before.find((one) => one.id === id);
  if (!first) return [];
  return [
    {
      path: ['id'],
      message: `“${id}” is already the id of the framework in “${first.name}”, so this file is not used. Give it another id, or delete one of the two files.`,
    },
  ];
}
