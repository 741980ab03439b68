import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Compares a text with a recorded file; `UPDATE_SNAPSHOTS=1` records it anew. */
export function matchesFile(file: string, text: string): void {
  if (process.env['UPDATE_SNAPSHOTS']) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const recorded = readFileSync(file, 'utf8');
  if (text !== recorded)
    throw new assert.AssertionError({
      message: `${file} is not what it was. If the change is meant, run this test once with UPDATE_SNAPSHOTS=1.`,
      actual: text,
      expected: recorded,
    });
}
