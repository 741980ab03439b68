import { TextDocument } from 'vscode-languageserver-textdocument';
import { newLetter as make } from '../../features/newLetter';
import type { Framework } from '../../framework/framework';
import { builtinFrameworks } from '../../framework/builtin';
import { toRange } from '../convert';
import { FRAMEWORKS, NEW_LETTER } from '../../protocol/letterRequests';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** A letter to begin with, and the frameworks that it may have at its place. */
export const newLetter: Registration = {
  capabilities: undeclared,
  register(session) {
    const frameworksAt = async (uri = 'untitled:new'): Promise<readonly Framework[]> =>
      (await session.store.configurationOf(uri)).letter.frameworks ?? builtinFrameworks;
    session.onRequest(FRAMEWORKS, [], async ({ uri }) =>
      (await frameworksAt(uri)).map(({ id, data: { name, years } }) => ({
        id,
        name,
        ...(years ? { years } : {}),
      })),
    );
    session.onRequest(NEW_LETTER, null, async ({ uri, council, year, framework: id }) => {
      const framework = (await frameworksAt(uri)).find((one) => one.id === id);
      if (!framework) return null;
      const { text, select } = make({ council, year, framework });
      return { text, select: toRange(TextDocument.create('', '', 0, text), select) };
    });
  },
};
