import assert from 'node:assert/strict';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { sameWords } from './words';

/** The print becomes this markup, whole, and has lost no word. */
export function becomes(print: string, markup: string): void {
  const result = importLetter(print, defaultFramework);
  assert.equal(result.markup, markup);
  sameWords(result, print);
}

/** The print's header is this YAML, without the framework and the status that every import has. */
export function header(print: string, yaml: string): void {
  const result = importLetter(print, defaultFramework);
  const { markup } = result;
  sameWords(result, print);
  const found = /^---\nframework: apa-2008\n([^]*?)status: final\n---\n/.exec(markup);
  assert.ok(found, markup);
  assert.equal(found[1], yaml);
}

/** The print's body is this markup. */
export function body(print: string, expected: string): void {
  const result = importLetter(print, defaultFramework);
  const { markup } = result;
  sameWords(result, print);
  assert.equal(markup.slice(markup.indexOf('\n---\n') + '\n---\n\n'.length), expected);
}

/** What the report says a reader should look at: `line: message`. */
export function toLookAt(print: string): string[] {
  const { report } = importLetter(print, defaultFramework);
  return report.filter((entry) => !entry.recognised).map((entry) => `${entry.line}: ${entry.message}`);
}
