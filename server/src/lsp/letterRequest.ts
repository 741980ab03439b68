import type { LetterParams } from '../protocol/letterRequests';
import type { Registration } from './registration';
import type { Asking, LetterHandler } from './session';

/**
 * A request about one letter, the protocol's or our own, that needs nothing but the letter as it is. A document that is
 * not open, or no letter, is answered with `empty`.
 */
export function letterRequest<Params extends LetterParams, Result>(
  request: Asking<Params, Result>,
  capabilities: Registration['capabilities'],
  empty: Result,
  handler: LetterHandler<Params, Result>,
): Registration {
  return { capabilities, register: (session) => session.onLetter(request, empty, handler) };
}

/** What a request of our own declares: nothing, its client knows of it. */
export const undeclared: Registration['capabilities'] = () => ({});
