import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLetter } from '../../letter/letter';
import { describeSettings } from '../../workspace/effective';
import { configurationFor } from '../configurationFor';
import { readText } from '../read';
import { print, tell } from '../terminal';
import { nameOf } from '../text/names';
import { plain } from '../text/plain';

/** `apa-letter config`: what holds for a letter, and why. */
export async function runConfig(word: string): Promise<void> {
  const at = path.resolve(word);
  const file = nameOf(at, process.cwd());
  const read = readText(at);
  if ('problem' in read) {
    process.exitCode = 2;
    return tell(`${plain(file)}: ${read.problem}`);
  }
  const configuration = await configurationFor(at, {});
  const letter = readLetter(read.text, configuration.letter);
  const named = (uri: string): string => nameOf(fileURLToPath(uri), process.cwd());
  print(plainLines(describeSettings(file, configuration, letter, named)));
}

function plainLines(text: string): string {
  return text.split('\n').map(plain).join('\n');
}
