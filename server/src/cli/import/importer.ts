import path from 'node:path';
import { builtinFrameworks } from '../../framework/builtin';
import { memoize } from '../../text/memoize';
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
  /** The folder that names are relative to. An absolute path. */
  readonly cwd: string;
}

type Importer = (print: Parameters<typeof importPrint>[0]) => ImportedPrint;

/** Reads prints by the framework that is named, else as the settings of the letters' folder say. */
export const importerFor = memoize(async (settings: ImportSettings): Promise<Importer> => {
  const { output, framework: id, cwd } = settings;
  const configuration = await configurationFor(path.resolve(cwd, output ?? STDIN), {});
  if (id === undefined) return (print) => importPrint(print, configuration);
  const frameworks = configuration.letter.frameworks ?? builtinFrameworks;
  const asked = frameworks.find((one) => one.id === id);
  if (asked) return (print) => importPrint(print, configuration, asked);
  const ids = frameworks.map((one) => one.id);
  const close = closestName(id, ids);
  throw new UsageError(
    `There is no framework "${id}"${close === undefined ? `. Known: ${ids.join(', ')}` : ` (Did you mean ${close}?)`}`,
  );
});
