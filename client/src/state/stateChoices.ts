import {
  commands,
  DiagnosticSeverity,
  l10n,
  QuickPickItemKind,
  Selection,
  window,
  type Diagnostic,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import {
  LETTER_AREAS,
  SET_STATUS,
  type AreaAnswer,
  type StateAnswer,
} from '../../../server/src/protocol/letterRequests';
import { editLetter } from '../editing/editLetter';
import type { LetterServer } from '../server/letterServer';
import { problemsOf } from './ourProblems';

interface Choice extends QuickPickItem {
  /** Nothing for a line between the others. */
  readonly run?: () => unknown;
}

/** What can be done about a letter, then its findings, the gravest first. */
export async function stateChoices(
  editor: TextEditor,
  state: StateAnswer | null,
  server: LetterServer,
): Promise<Choice[]> {
  const command = (label: string, id: string): Choice => ({ label, run: () => commands.executeCommand(id) });
  if (!state)
    return [
      command(l10n.t('Restart Server'), 'apaLetter.restartServer'),
      command(l10n.t('Show Output'), 'apaLetter.showLog'),
    ];
  const found = await findingChoices(editor, server);
  return [
    statusChoice(editor, state, server),
    command(l10n.t('Set Grade'), 'apaLetter.setGrade'),
    command(l10n.t('Show Settings in Effect for This Letter'), 'apaLetter.showSettings'),
    ...(found.length > 0 ? [between(l10n.t('Problems')), ...found] : []),
    between(state.framework.name),
  ];
}

function between(label: string): Choice {
  return { label, kind: QuickPickItemKind.Separator };
}

/** Where a finding is comes first, so that two with the same message are told apart: “Being healthy, line 48”. */
async function findingChoices(editor: TextEditor, server: LetterServer): Promise<Choice[]> {
  const textDocument = { uri: editor.document.uri.toString() };
  const areas = (await server.ask(LETTER_AREAS, { textDocument }))?.areas ?? [];
  const placeOf = ({ range: { start } }: Diagnostic): string => {
    const area = areaAt(areas, start.line);
    const line = start.line + 1;
    return area === undefined ? l10n.t('Line {0}', line) : l10n.t('{0}, line {1}', area, line);
  };
  return problemsOf(editor.document.uri)
    .sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))
    .map((finding) => ({
      label: `$(${ICONS[finding.severity]}) ${placeOf(finding)}`,
      detail: finding.message,
      run: () => goTo(editor, finding),
    }));
}

/** The name of the area whose row or section holds a line; the section is the one whose heading is nearest above. */
function areaAt(areas: readonly AreaAnswer[], line: number): string | undefined {
  const ofRow = areas.find(({ row }) => row?.start.line === line);
  if (ofRow) return ofRow.name;
  const above = areas
    .filter(({ heading }) => heading && heading.start.line <= line)
    .sort((a, b) => b.heading!.start.line - a.heading!.start.line);
  return above[0]?.name;
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
