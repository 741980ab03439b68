import type { Section } from './section';

/** Does a comment without an end swallow the rest of the section? Then nobody knows what is in it. */
export function isSwallowed({ passages }: Section): boolean {
  const last = passages.at(-1)?.blocks.at(-1);
  return last?.kind === 'comment' && !last.closed;
}
