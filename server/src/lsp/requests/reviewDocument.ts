import { reviewDocument as review } from '../../workspace/reviewDocument';
import { fromBase64, toBase64 } from '../../protocol/base64';
import { REVIEW_DOCUMENT } from '../../protocol/documentRequests';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** A copy of a Word document with what is found in it as comments: the same as `apa-letter review`. */
export const reviewDocument: Registration = {
  capabilities: undeclared,
  register(session) {
    session.onRequest(REVIEW_DOCUMENT, null, async ({ bytes, uri, remove }) => {
      const settings = await session.store.configurationOf(uri);
      const reviewed = await review(fromBase64(bytes), session.platform, settings, remove);
      if ('problem' in reviewed) return reviewed;
      const { doubts, bytes: made, ...counts } = reviewed;
      return { ...counts, bytes: toBase64(made), unsure: doubts.length };
    });
  },
};
