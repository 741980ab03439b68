import { bodyOf } from '../../letter/letter';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  type CodeLens,
} from 'vscode-languageserver';
import { codeLenses, findingsTitle, tableChange } from '../../features/codeLens';
import { editsOf } from '../../edits/editsOf';
import { toRange, toWorkspaceEdit } from '../convert';
import type { Command, Registration } from '../registration';
import type { Session } from '../session';

/** Gives the table the section's grade: `arguments` are the letter's URI and the area's id. */
const SET_TABLE = 'apa-letter.setTable';

/** How a lens that is seen finds what it is about. */
interface Ticket {
  readonly uri: string;
  readonly area: string;
}

export const codeLens: Registration = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  commands: ({ appliesEdits }) => (appliesEdits ? [[SET_TABLE, setTable]] : []),
  register(session) {
    const { connection, clientCapabilities } = session;
    const refresh = (): Promise<void> => connection.sendRequest(CodeLensRefreshRequest.type);
    session.refreshWith(clientCapabilities.refreshesLenses, refresh);
    if (clientCapabilities.refreshesLenses)
      session.store.folders.stale.listen(() => void refresh().catch(() => undefined));
    session.onLetter(CodeLensRequest.type, [], (_, { document, analysis: { letter, configuration } }) => {
      if (configuration.settings.get('codeLens')?.value.enabled === false) return [];
      return codeLenses(letter)
        .filter(({ kind }) => kind !== 'set-table' || clientCapabilities.appliesEdits)
        .map(({ at, kind, title, area }): CodeLens => {
          const ticket: Ticket = { uri: document.uri, area: area.id };
          const range = toRange(document, at);
          if (title === undefined) return { range, data: ticket };
          return kind === 'set-table'
            ? { range, command: { title, command: SET_TABLE, arguments: [ticket.uri, ticket.area] } }
            : { range, command: words(title) };
        });
    });
    session.onRequest(CodeLensResolveRequest.type, { range: NOWHERE, command: words('') }, async (lens) => ({
      ...lens,
      command: words(await findingsIn(session, lens.data as Ticket)),
    }));
  },
};

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A lens that only says something: a command without a name, which editors show as text. */
function words(title: string): { title: string; command: string } {
  return { title, command: '' };
}

/** The checks of a letter are run only when a lens that counts findings is seen. */
async function findingsIn({ documents, store }: Session, { uri, area }: Ticket): Promise<string> {
  const document = documents.get(uri);
  if (!document) return '';
  const { letter, findings } = await store.analysisOf(document);
  const section = letter.assessments.find((one) => one.area.id === area)?.section;
  return section ? findingsTitle(findings, bodyOf(letter, section)) : '';
}

/** Worked out from the text as it is when the lens is clicked (T26). */
const setTable: Command = async ({ connection, documents, store, clientCapabilities }, [uri, area]) => {
  const document = typeof uri === 'string' ? documents.get(uri) : undefined;
  if (!document) return;
  const { letter } = await store.analysisOf(document);
  const assessment = letter.assessments.find((one) => one.area.id === area);
  const change = assessment && tableChange(assessment, letter.framework);
  if (change)
    await connection.workspace.applyEdit(
      toWorkspaceEdit(document, editsOf(change.changes), clientCapabilities),
    );
};
