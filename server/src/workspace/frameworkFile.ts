import type { Schema } from '@cfworker/json-schema';
import schema from '../../schemas/framework.schema.json';
import { Framework } from '../framework/framework';
import type { FrameworkData } from '../framework/types';
import type { Problem } from './problem';
import { readYamlFile } from './yamlFile';

/** Reads a framework file; one with problems gives no framework. */
export function readFrameworkFile(text: string): { framework?: Framework; problems: readonly Problem[] } {
  const { value, problems } = readYamlFile(text, schema as Schema, 'settings/framework');
  return problems.length > 0 ? { problems } : { framework: new Framework(value as FrameworkData), problems };
}
