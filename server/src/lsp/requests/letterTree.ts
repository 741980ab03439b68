import { byYear, groupByCouncil } from '../../workspace/letterGroups';
import { detailsOf } from '../letterDetails';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';
import type { Session } from '../session';
import {
  COUNCIL_LETTERS,
  COUNCILS,
  LETTER_COUNT,
  LETTERS_CHANGED,
  type LetterAnswer,
  type LettersChanged,
} from '../../protocol/treeRequests';

/** Of a council with more letters than this only the first have details: each has to be read and checked. */
const MOST = 200;

/** Changes that come one upon another are reported once, after this pause in milliseconds. */
const PAUSE = 300;

/** The letters of the folders by council and year. Nothing is read before somebody asks. */
export const letterTree: Registration = {
  capabilities: undeclared,
  register(session) {
    const { folders } = session.store;
    const detailsAt = session.store.view(detailsOf);
    const reportLater = reporter(session);
    session.onRequest(LETTER_COUNT, 0, async () => {
      await folders.ready();
      folders.changed.listen(reportLater);
      return folders.count;
    });
    session.onRequest(COUNCILS, [], async () => {
      await folders.ready();
      return groupByCouncil(folders.all());
    });
    session.onRequest(COUNCIL_LETTERS, [], async ({ council }, token) => {
      await folders.ready();
      const answer: LetterAnswer[] = [];
      for (const { uri, year } of byYear(folders.ofCouncil(council))) {
        if (token.isCancellationRequested) return [];
        const details = answer.length < MOST ? await detailsAt(uri) : undefined;
        answer.push({ uri, ...(year === undefined ? {} : { year }), ...(details ? { details } : {}) });
      }
      return answer;
    });
  },
};

/** Reports after a pause that letters have changed, once for all that comes in it. */
function reporter({ connection, store }: Session): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    const changed: LettersChanged = { count: store.folders.count };
    // A client that is about to end hears no more.
    connection.sendNotification(LETTERS_CHANGED, changed).catch(() => undefined);
  };
  return () => {
    clearTimeout(pause);
    pause = setTimeout(report, PAUSE);
  };
}
