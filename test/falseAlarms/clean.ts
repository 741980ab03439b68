import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Letter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import type { Finding } from '../../server/src/rules/rule';
import { withMarks } from '../support/marks';
import { Editor } from '../support/editor';

/** A letter without a fault: nothing that is put into it here may have a finding. */
export const CLEAN = readFileSync('examples/northmere-2008.apa', 'utf8');

const editor = new Editor(CLEAN, {});
const own = checkLetter(editor.show(CLEAN)).map(keyOf).sort();

/** The letter as it is with other words in it. */
export function shown(text: string): Letter {
  return editor.show(text);
}

/** The text has the findings of the clean letter and no other, of whatever severity. */
export function addsNothing(text: string, name?: string): void {
  const found = checkLetter(editor.show(text));
  const left = [...own];
  const more = found.filter((finding) => {
    const at = left.indexOf(keyOf(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (more.length > 0) assert.fail([name, ...more.map((finding) => told(text, finding))].join('\n'));
}

function keyOf({ code, severity, at }: Finding): string {
  return `${severity} ${code} ${at.text}`;
}

function told(text: string, { code, message, at }: Finding): string {
  const from = Math.max(text.lastIndexOf('\n', at.start - 1) + 1, at.start - 100);
  const line = text.slice(from, at.end + 100);
  return `${code}: ${withMarks(line, [{ start: at.start - from, end: at.end - from }])}\n  ${message}`;
}

/** Replaces words that stand in the letter. */
export function put(words: string | RegExp, others: string, text = CLEAN): string {
  const made = text.replace(words, () => others);
  assert.notEqual(made, text, `nothing to replace: ${String(words)}`);
  return made;
}

/** Puts something after words that stand in the letter. */
export function behind(words: string, more: string, text = CLEAN): string {
  return put(words, words + more, text);
}
