import { fileURLToPath } from 'node:url';
import { problemsIn, type Configuration } from '../../workspace/configuration';
import { readText } from '../read';
import { nameOf } from '../text/names';
import { configurationFor, type Flags } from '../configurationFor';
import { CheckedLetter } from './report';
import type { Source } from '../source';

/** The settings and framework files that hold for these letters and have something wrong in them, each once. */
export async function brokenSettings(
  letters: readonly Pick<Source, 'path'>[],
  flags: Flags,
  cwd: string,
): Promise<CheckedLetter[]> {
  const files = new Map<string, Configuration>();
  for (const { path } of letters) {
    const configuration = await configurationFor(path, flags);
    for (const uri of configuration.files) files.set(uri, configuration);
  }
  const uris = [...files.keys()].sort();
  return uris.flatMap((uri) => {
    const path = fileURLToPath(uri);
    const read = readText(path);
    // Why a file could not be read is a problem in it.
    const text = 'text' in read ? read.text : '';
    const problems = problemsIn(uri, text, files.get(uri)!);
    if (problems.length === 0) return [];
    const findings = problems.map(({ code, severity, message, at }) => ({
      code,
      severity,
      message,
      start: at.start,
      end: at.end,
      related: [],
    }));
    return [new CheckedLetter(nameOf(path, cwd), text, findings, true)];
  });
}
