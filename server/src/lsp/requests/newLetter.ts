import { TextDocument } from 'vscode-languageserver-textdocument';
import { newLetter as make } from '../../features/newLetter';
import type { Framework } from '../../framework/framework';
import { builtinFrameworks } from '../../framework/builtin';
import { toRange } from '../convert';
import {
  FRAMEWORKS,
  NEW_LETTER,
  type FrameworkAnswer,
  type FrameworksParams,
  type NewLetterAnswer,
  type NewLetterParams,
} from '../../protocol/letterRequests';
import type { Registration, Server } from '../server';

/** A letter to begin with, and the frameworks that it may have at its place. */
export const newLetter: Registration = {
  capabilities: () => ({}),
  register(server) {
    const { connection } = server;
    connection.onRequest(
      FRAMEWORKS.method,
      server.anywhere<FrameworksParams, readonly FrameworkAnswer[]>(FRAMEWORKS.method, [], async ({ uri }) =>
        (await frameworksAt(uri, server)).map(({ id, data: { name, years } }) => ({
          id,
          name,
          ...(years ? { years } : {}),
        })),
      ),
    );
    connection.onRequest(
      NEW_LETTER.method,
      server.anywhere<NewLetterParams, NewLetterAnswer | null>(
        NEW_LETTER.method,
        null,
        async ({ uri, council, year, framework: id }) => {
          const framework = (await frameworksAt(uri, server)).find((one) => one.id === id);
          if (!framework) return null;
          const { text, select } = make({ council, year, framework });
          return { text, select: toRange(TextDocument.create('', '', 0, text), select) };
        },
      ),
    );
  },
};

async function frameworksAt(
  uri: string | undefined,
  { configurations, letters }: Server,
): Promise<readonly Framework[]> {
  const { letter } = await configurations.for(letters.placeOf(uri ?? 'untitled:new'));
  return letter.frameworks ?? builtinFrameworks;
}
