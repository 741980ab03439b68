import { byYear, groupByCouncil } from '../../workspace/letterGroups';
import { LetterDetailsCache } from '../letterDetails';
import type { Registration, Server } from '../server';
import {
  COUNCIL_LETTERS,
  COUNCILS,
  LETTER_COUNT,
  LETTERS_CHANGED,
  type CouncilLettersParams,
  type LetterAnswer,
  type LettersChanged,
} from '../../protocol/treeRequests';

/** Of a council with more letters than this only the first have details: each has to be read and checked. */
const MOST = 200;

/** Changes that come one upon another are told of once, after this pause in milliseconds. */
const PAUSE = 300;

/** The letters of the folders by council and year. Nothing is read before somebody asks. */
export const letterTree: Registration = {
  capabilities: () => ({}),
  register(server) {
    const { connection, letters } = server;
    const details = new LetterDetailsCache(server);
    const tellOfChanges = once(() => listen(server));
    connection.onRequest(
      LETTER_COUNT.method,
      server.anywhere<null, number>(LETTER_COUNT.method, 0, async () => {
        await letters.ready();
        tellOfChanges();
        return letters.count;
      }),
    );
    connection.onRequest(
      COUNCILS.method,
      server.anywhere(COUNCILS.method, [], async () => {
        await letters.ready();
        return groupByCouncil(letters.all());
      }),
    );
    connection.onRequest(
      COUNCIL_LETTERS.method,
      server.anywhere<CouncilLettersParams, readonly LetterAnswer[]>(
        COUNCIL_LETTERS.method,
        [],
        async ({ council }, token) => {
          await letters.ready();
          const answer: LetterAnswer[] = [];
          for (const { uri, year } of byYear(letters.ofCouncil(council))) {
            if (token.isCancellationRequested) return [];
            const known = answer.length < MOST ? await details.of(uri) : undefined;
            answer.push({
              uri,
              ...(year === undefined ? {} : { year }),
              ...(known ? { details: known } : {}),
            });
          }
          return answer;
        },
      ),
    );
  },
};

function listen({ connection, letters }: Server): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const tell = async (): Promise<void> => {
    const changed: LettersChanged = { count: letters.count };
    await connection.sendNotification(LETTERS_CHANGED, changed);
  };
  const soon = (): void => {
    clearTimeout(pause);
    // A client that is about to end hears no more.
    pause = setTimeout(() => void tell().catch(() => undefined), PAUSE);
  };
  letters.onChanged(soon);
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
