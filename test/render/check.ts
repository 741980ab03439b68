import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { blockHtml, headHtml } from '../../server/src/render/html/block';
import { letterTree } from '../../server/src/render/letterTree';
import { printed } from '../../server/src/render/printed';
import type { LetterTree } from '../../server/src/render/tree';

export function treeOf(markup: string): LetterTree {
  return letterTree(readLetter(markup));
}

/** The letter's plain printed form is this, but for the line end after it. */
export function prints(markup: string, expected: string): void {
  assert.equal(printed(treeOf(markup)), expected === '' ? '' : `${expected}\n`);
}

/** The letter's head and body as HTML are this, one block below another. */
export function shows(markup: string, ...expected: readonly string[]): void {
  const { head, body } = treeOf(markup);
  assert.deepEqual([...head.map(headHtml), ...body.map(blockHtml)], expected);
}

/** A header with these lines. */
export function header(...lines: readonly string[]): string {
  return ['---', 'council: Northmere Borough Council', 'year: 2008', ...lines, '---', ''].join('\n');
}
