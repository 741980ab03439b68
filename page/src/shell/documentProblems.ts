import { Text } from '@codemirror/state';
import { TextDocument } from '../desk/textDocument';
import { commands } from '../vscode/commands';
import { l10n } from '../vscode/l10n';
import { Uri, nameOf } from '../vscode/uri';
import { reader } from './reader';
import { severityWord } from './severityWord';

interface Found {
  readonly message: string;
  readonly severity: number | undefined;
}

/** What is found in documents that are checked as they are: a list to read for each, in the panel. */
export function documentProblems() {
  const lists = new Map<string, TextDocument>();
  let last: TextDocument | undefined;
  const show = (): void => {
    if (last) reader.show(last);
  };
  commands.registerCommand('workbench.actions.view.problems', show);
  return {
    set(document: Uri, found: readonly Found[]): void {
      const name = nameOf(document);
      const uri =
        lists.get(document.toString())?.uri ??
        Uri.from({ scheme: 'page-problems', path: `/${name}`, query: String(lists.size) });
      // The messages say the place themselves.
      const lines = found.map(({ message, severity }) => `${severityWord(severity ?? 0)}: ${message}`);
      last = new TextDocument(
        uri,
        'problems',
        Text.of(lines.length > 0 ? lines : [l10n.t('No problems in {0}.', name)]),
      );
      lists.set(document.toString(), last);
      reader.refresh(last);
    },
    delete: (document: Uri): boolean => lists.delete(document.toString()),
    dispose: (): void => lists.clear(),
  };
}
