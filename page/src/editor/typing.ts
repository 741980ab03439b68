import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { insertNewlineKeepIndent, isolateHistory } from '@codemirror/commands';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import configuration from '../../../syntaxes/language-configuration.json?text';
import { desk } from '../desk/desk';
import { pasteEditsFor } from '../vscode/languages';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly previousLineText?: string;
  readonly action: { readonly appendText: string };
}

/** What VS Code does while somebody types, by the same file. Its comments stand on lines of their own. */
const { onEnterRules, autoClosingPairs, autoCloseBefore } = JSON.parse(
  configuration
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n'),
) as {
  readonly onEnterRules: readonly EnterRule[];
  readonly autoClosingPairs: readonly { readonly open: string }[];
  readonly autoCloseBefore: string;
};

const rules = onEnterRules.map(({ beforeText, afterText, previousLineText, action }) => ({
  before: new RegExp(beforeText),
  after: new RegExp(afterText ?? ''),
  previous: new RegExp(previousLineText ?? ''),
  text: action.appendText,
}));

/** A list or a table goes on when its line has words; the extension's own code ends it on an empty one. */
function goOn(view: EditorView): boolean {
  const { state } = view;
  const { main, ranges } = state.selection;
  if (!main.empty || ranges.length > 1 || state.readOnly) return false;
  const line = state.doc.lineAt(main.head);
  const before = line.text.slice(0, main.head - line.from);
  const after = line.text.slice(main.head - line.from);
  const previous = line.number > 1 ? state.doc.line(line.number - 1).text : '';
  const rule = rules.find(
    (one) => one.before.test(before) && one.after.test(after) && one.previous.test(previous),
  );
  if (!rule) return false;
  const indent = /^[ \t]*/.exec(before)![0];
  view.dispatch(
    state.update(state.replaceSelection(state.lineBreak + indent + rule.text), {
      scrollIntoView: true,
      userEvent: 'input',
    }),
  );
  return true;
}

/** Pasted as it is, and then in the form of a letter: one step undoes that. */
function paste(event: ClipboardEvent, view: EditorView): boolean {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const editor = desk.editor;
  if (text === '' || !editor || (event.clipboardData?.files.length ?? 0) > 0) return false;
  event.preventDefault();
  const { document, selection } = editor;
  void pasteEditsFor(document, selection, text).then(([edit]) => {
    const { from } = view.state.selection.main;
    view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
    if (!edit) return;
    const { head } = view.state.selection.main;
    view.dispatch({
      changes: { from, to: head, insert: edit.insertText },
      annotations: isolateHistory.of('full'),
      userEvent: 'input.paste',
      scrollIntoView: true,
    });
  });
  return true;
}

export const typing: Extension = [
  Prec.high(
    keymap.of([
      { key: 'Enter', run: goOn },
      { key: 'Enter', run: insertNewlineKeepIndent },
    ]),
  ),
  EditorView.domEventHandlers({ paste }),
  closeBrackets(),
  keymap.of(closeBracketsKeymap),
  EditorState.languageData.of(() => [
    {
      closeBrackets: {
        brackets: autoClosingPairs.map(({ open }) => open).filter((open) => open.length === 1),
        before: autoCloseBefore,
      },
    },
  ]),
];
