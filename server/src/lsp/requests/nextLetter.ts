import { URI, Utils } from 'vscode-uri';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nextLetter as make } from '../../features/nextLetter';
import { NEXT_LETTER } from '../../protocol/letterRequests';
import { toRange } from '../convert';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** A letter to begin with from last year's, open or stored. */
export const nextLetter: Registration = {
  capabilities: undeclared,
  register(session) {
    session.onRequest(NEXT_LETTER, null, async ({ uri }) => {
      const analysis = await session.store.analysis(uri);
      if (!analysis) return null;
      const parsed = URI.parse(uri);
      // What was never saved has no path.
      const previous = parsed.scheme === 'untitled' ? undefined : Utils.basename(parsed);
      const made = make(analysis.letter, previous);
      if ('problem' in made) return { reason: made.problem };
      const { text, select, council, year } = made;
      return { text, select: toRange(TextDocument.create('', '', 0, text), select), council, year };
    });
  },
};
