import { findingsOf } from './json';
import type { Format } from './format';

/** A line for each letter, with its findings or why it could not be checked. */
export const ndjson: Format = ({ letters, problems }) =>
  [
    ...letters.map((letter) => ({ file: letter.file, findings: findingsOf(letter) })),
    ...problems.map(({ file, message }) => ({ file, problem: message })),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
