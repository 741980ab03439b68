import {
  commands,
  DiagnosticSeverity,
  l10n,
  languages,
  QuickPickItemKind,
  Selection,
  window,
  type Diagnostic,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import { SET_STATUS, type StateAnswer } from '../../../server/src/protocol/letterRequests';
import { editLetter } from '../editing/editLetter';
import type { LetterServer } from '../server/letterServer';

interface Choice extends QuickPickItem {
  /** Nothing for a line between the others. */
  readonly run?: () => unknown;
}

/** What can be done about a letter: its findings, the gravest first, then its status and settings. */
export function stateChoices(editor: TextEditor, state: StateAnswer | null, server: LetterServer): Choice[] {
  const command = (label: string, id: string): Choice => ({ label, run: () => commands.executeCommand(id) });
  if (!state)
    return [
      command(l10n.t('Restart Server'), 'apaLetter.restartServer'),
      command(l10n.t('Show Output'), 'apaLetter.showLog'),
    ];
  const found = findingChoices(editor);
  return [
    ...(found.length > 0 ? [between(l10n.t('Problems')), ...found] : []),
    between(state.framework.name),
    statusChoice(editor, state, server),
    command(l10n.t('Set Grade'), 'apaLetter.setGrade'),
    command(l10n.t('Show Settings in Effect for This Letter'), 'apaLetter.showSettings'),
  ];
}

function between(label: string): Choice {
  return { label, kind: QuickPickItemKind.Separator };
}

function findingChoices(editor: TextEditor): Choice[] {
  return languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === 'apa-letter')
    .sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))
    .map((finding) => ({
      label: `$(${ICONS[finding.severity]}) ${finding.message}`,
      description: l10n.t('line {0}', finding.range.start.line + 1),
      run: () => goTo(editor, finding),
    }));
}

const ICONS: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'lightbulb',
};

async function goTo({ document, viewColumn }: TextEditor, { range }: Diagnostic): Promise<void> {
  const editor = await window.showTextDocument(document, { viewColumn });
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}

function statusChoice(editor: TextEditor, { status, statusFrom }: StateAnswer, server: LetterServer): Choice {
  const wanted = status === 'draft' ? 'final' : 'draft';
  const label = wanted === 'final' ? l10n.t('Mark as Final') : l10n.t('Return to Draft');
  if (statusFrom !== undefined)
    return {
      label,
      description: l10n.t('set for the whole folder in {0}', statusFrom),
      run: () => commands.executeCommand('apaLetter.showSettings'),
    };
  return {
    label,
    run: async () => {
      const textDocument = { uri: editor.document.uri.toString() };
      const done = await editLetter(
        editor,
        () => server.ask(SET_STATUS, { textDocument, status: wanted }),
        (edits) => edits,
      );
      if (!done)
        void window.showWarningMessage(
          l10n.t('The status is set in the header, and this letter has no readable header.'),
        );
    },
  };
}
