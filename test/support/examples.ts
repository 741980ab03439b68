import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultFramework } from '../../server/src/framework/builtin';
import type { Framework } from '../../server/src/framework/framework';
import { readLetter, type Letter } from '../../server/src/letter/letter';
import { readFrameworkFile } from '../../server/src/workspace/frameworkFile';

/** One of the letters in `examples/`, read as its folder's settings have it. */
export interface ExampleLetter {
  /** The file's name without its ending. */
  readonly name: string;
  readonly letter: Letter;
  readonly framework: Framework;
}

const LIBRARIES = 'library-peer-review';

/** All of them, those of another framework last. */
export function exampleLetters(): ExampleLetter[] {
  const file = readFileSync(`examples/${LIBRARIES}/.apa/frameworks/library-review.yaml`, 'utf8');
  const { framework: libraries } = readFrameworkFile(file);
  assert.ok(libraries);
  const read = (name: string, framework: Framework): ExampleLetter => {
    const folder = framework === libraries ? `examples/${LIBRARIES}` : 'examples';
    const letter = readLetter(readFileSync(`${folder}/${name}.apa`, 'utf8'), { frameworks: [framework] });
    return { name, letter, framework };
  };
  return [
    ...['northmere-2008', 'eastcombe-2008', 'westholt-2008'].map((name) => read(name, defaultFramework)),
    ...['fenwick-2025', 'harbourside-2025'].map((name) => read(name, libraries)),
  ];
}
