import assert from 'node:assert/strict';
import type { Problem } from '../../server/src/workspace/problem';
import { crlf, marked, withMarks } from './marks';

/** Reading the text finds problems at its ⟦marks⟧ and nowhere else, with these messages, in both line ends. */
export function problemsAt(
  source: string,
  read: (text: string) => readonly Problem[],
  ...messages: readonly (string | RegExp)[]
): void {
  for (const { text, ranges } of [marked(source), marked(crlf(source))]) {
    const found = read(text);
    const told = found.map(({ message }) => message).join('\n');
    assert.equal(
      withMarks(
        text,
        found.map(({ at }) => at),
      ),
      withMarks(text, ranges),
      told,
    );
    assert.equal(found.length, messages.length, told);
    for (const [i, message] of messages.entries())
      if (typeof message === 'string') assert.equal(found[i]!.message, message);
      else assert.match(found[i]!.message, message);
  }
}
