import path from 'node:path';
import { builtinFrameworks } from '../../framework/builtin';
import { importPrint, type ImportedPrint } from '../../workspace/importPrint';
import { configurationFor } from '../configurationFor';
import { closestName } from '../text/closest';
import { STDIN } from '../text/names';
import { UsageError } from '../usageError';
import type { Encoding } from '../../workspace/readPrint';

/** What all letters of a command are imported by. */
export interface ImportSettings {
  readonly output?: string;
  readonly force?: boolean;
  readonly framework?: string;
  readonly encoding: Encoding;
  /** The folder that names are told from. An absolute path. */
  readonly cwd: string;
}

export type Importer = (text: string) => ImportedPrint;

const known = new WeakMap<ImportSettings, Promise<Importer>>();

/** Reads prints by the framework that is asked for, else as the settings of the letters' folder say. */
export function importerFor(settings: ImportSettings): Promise<Importer> {
  const importer = known.get(settings) ?? makeImporter(settings);
  known.set(settings, importer);
  return importer;
}

async function makeImporter({ output, framework: id, cwd }: ImportSettings): Promise<Importer> {
  const configuration = await configurationFor(path.resolve(cwd, output ?? STDIN), {});
  if (id === undefined) return (text) => importPrint(text, configuration);
  const frameworks = configuration.letter.frameworks ?? builtinFrameworks;
  const asked = frameworks.find((one) => one.id === id);
  if (asked) return (text) => importPrint(text, configuration, asked);
  const ids = frameworks.map((one) => one.id);
  const close = closestName(id, ids);
  throw new UsageError(
    `There is no framework "${id}"${close === undefined ? `. Known: ${ids.join(', ')}` : ` (Did you mean ${close}?)`}`,
  );
}
