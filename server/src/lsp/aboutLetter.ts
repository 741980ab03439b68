import type { LetterParams, OwnRequest } from '../protocol/letterRequests';
import type { RequestContext, Registration } from './server';

/** A request of our own about one letter; it answers null for a document that is none, or is not open. */
export function aboutLetter<Params extends LetterParams, Answer>(
  { method }: OwnRequest<Params, Answer>,
  handler: (params: Params, asked: RequestContext) => Answer | null,
): Registration {
  return {
    capabilities: () => ({}),
    register(server) {
      server.connection.onRequest(method, server.about<Params, Answer | null>(method, null, handler));
    },
  };
}
