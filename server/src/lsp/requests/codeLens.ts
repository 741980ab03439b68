import { CodeLensRefreshRequest, CodeLensRequest, type CodeLens } from 'vscode-languageserver';
import { codeLenses, leadsTo, tableChange, type LensKind } from '../../features/codeLens';
import type { Analysis } from '../../workspace/analysis';
import { editsOf } from '../../edits/editsOf';
import { toRange, toWorkspaceEdit } from '../convert';
import type { Command, Registration } from '../registration';

/** Gives the table the section's grade: `arguments` are the letter's URI and the area's id. */
const SET_TABLE = 'apa-letter.setTable';
/** Goes to what a lens is about: the same `arguments`, and the lens's kind. */
const SHOW = 'apa-letter.show';

export const codeLens: Registration = {
  capabilities: () => ({ codeLensProvider: {} }),
  commands: ({ appliesEdits, showsDocuments }) => [
    ...(appliesEdits ? [[SET_TABLE, setTable] as const] : []),
    ...(showsDocuments ? [[SHOW, show] as const] : []),
  ],
  register(session) {
    const { connection, clientCapabilities } = session;
    const refresh = (): Promise<void> => connection.sendRequest(CodeLensRefreshRequest.type);
    session.refreshWith(clientCapabilities.refreshesLenses, refresh);
    if (clientCapabilities.refreshesLenses)
      session.store.folders.stale.listen(() => void refresh().catch(() => undefined));
    session.onLetter(CodeLensRequest.type, [], (_, { document, analysis }) => {
      const { letter, findings, configuration } = analysis;
      if (configuration.settings.get('codeLens')?.value.enabled === false) return [];
      return codeLenses(letter, findings)
        .filter(({ kind }) => kind !== 'set-table' || clientCapabilities.appliesEdits)
        .map(({ at, kind, title, area }): CodeLens => {
          const range = toRange(document, at);
          const { uri } = document;
          if (kind === 'set-table')
            return { range, command: { title, command: SET_TABLE, arguments: [uri, area.id] } };
          const leads = clientCapabilities.showsDocuments && placeOf(kind, area.id, analysis) !== undefined;
          // A command without a name only says something: editors show it as text.
          return {
            range,
            command: leads
              ? { title, command: SHOW, arguments: [uri, area.id, kind] }
              : { title, command: '' },
          };
        });
    });
  },
};

function placeOf(kind: LensKind, area: string, { letter, findings }: Analysis): ReturnType<typeof leadsTo> {
  const assessment = letter.assessments.find((one) => one.area.id === area);
  return assessment && leadsTo(kind, assessment, letter, findings);
}

/** Worked out from the text as it is when the lens is clicked (T26). */
const show: Command = async ({ connection, documents, store }, [uri, area, kind]) => {
  const document = typeof uri === 'string' ? documents.get(uri) : undefined;
  if (!document || typeof area !== 'string' || (kind !== 'findings' && kind !== 'self-assessment')) return;
  const place = placeOf(kind, area, await store.analysisOf(document));
  if (place)
    await connection.window.showDocument({
      uri: document.uri,
      takeFocus: true,
      selection: toRange(document, place),
    });
};

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
