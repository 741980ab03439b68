import assert from 'node:assert/strict';
import {
  completionsAt,
  type CompletionContext,
  type Completion,
} from '../../../server/src/features/completion/completion';
import { readLetter, type LetterOptions } from '../../../server/src/letter/letter';
import { applyEdits } from '../../../server/src/text/edit';
import { crlf, marked } from '../../support/marks';
import { fill } from '../../support/snippet';

export type Options = Partial<CompletionContext> & LetterOptions;

const TODAY = { year: 2008, month: 12, day: 17 };

/** What is offered at ‸ has these labels, in this order, with both line ends (T04). */
export function offers(source: string, labels: readonly string[], options?: Options): void {
  for (const text of [source, crlf(source)])
    assert.deepEqual(
      itemsAt(text, options).map(({ label }) => label),
      labels,
    );
}

export function offersNothing(source: string, options?: Options): void {
  offers(source, [], options);
}

/** At ‸ the first item is this one. */
export function offersFirst(source: string, label: string, options?: Options): void {
  assert.equal(itemsAt(source, options)[0]?.label, label);
}

/** Chosen at ‸, the item with this label turns the text into `after`, with both line ends; stops are left empty. */
export function chosen(source: string, label: string, after: string, options: Options = {}): void {
  for (const ends of [(text: string) => text, crlf])
    assert.equal(
      choose(ends(source), label, { snippets: true, ...options }),
      // A text without a line end has none to go by.
      source.includes('\n') ? ends(after) : after,
    );
}

/** The same for an editor without snippets. */
export function chosenPlain(source: string, label: string, after: string, options: Options = {}): void {
  chosen(source, label, after, { ...options, snippets: false });
}

/** The same where what stands after the cursor is kept. */
export function inserted(source: string, label: string, after: string): void {
  const { text, cursor } = marked(source);
  const item = itemNamed(source, label, {});
  const { start } = item.range;
  assert.equal(applyEdits(text, [{ start, end: cursor!, newText: item.text }]), after);
}

export function itemsAt(source: string, options: Options = {}): Completion[] {
  const { text, cursor } = marked(source);
  assert.ok(cursor !== undefined, 'no ‸');
  const items = completionsAt(readLetter(text, options), cursor, {
    today: TODAY,
    snippets: true,
    ...options,
  });
  for (const item of items) checkShape(item, text, cursor);
  return items;
}

export function itemNamed(source: string, label: string, options: Options = {}): Completion {
  const items = itemsAt(source, options);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `no “${label}” among: ${items.map((one) => one.label).join(' | ')}`);
  return item;
}

/** The words of a snippet as an editor inserts them: the first of a choice, the words of a stop. */
export function expand(snippet: string): string {
  return fill(snippet).text;
}

function choose(source: string, label: string, options: Options): string {
  const { text } = marked(source);
  const { range, text: plain, snippet } = itemNamed(source, label, options);
  const newText = options.snippets && snippet !== undefined ? expand(snippet) : plain;
  return applyEdits(text, [{ ...range, newText }]);
}

/** What holds of every item: a label, an edit on one line around the cursor (T57), documentation that can be made. */
export function checkShape(item: Completion, text: string, cursor: number): void {
  const { range, label } = item;
  assert.ok(label.trim() !== '');
  // A longer one is cut by the editor's list; a rule's name is one word.
  assert.ok(label.length <= 46 || !label.includes(' '), label);
  assert.ok(range.start <= cursor && cursor <= range.end && range.end <= text.length, label);
  assert.ok(!/[\r\n]/.test(text.slice(range.start, range.end)), label);
  for (const part of item.documentation?.() ?? []) assert.ok(part.kind === 'list' || part.text.trim() !== '');
}
