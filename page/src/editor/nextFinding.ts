import { EditorView } from '@codemirror/view';
import { desk } from '../desk/desk';
import { diagnostics } from '../desk/diagnostics';
import { severityWord } from '../shell/severityWord';
import { Position } from '../vscode/places';
import { goTo } from './goTo';

/** Goes to the next or previous finding, round the ends of the letter, and has it read out. */
export function goToFinding(way: 'next' | 'previous'): void {
  const editor = desk.editor;
  if (!editor) return;
  const all = [...diagnostics.of(editor.document.uri)].sort((a, b) => a.range.start.compareTo(b.range.start));
  const { line, character } = editor.selection.start;
  const here = new Position(line, character);
  const next =
    way === 'next'
      ? (all.find(({ range }) => range.start.compareTo(here) > 0) ?? all[0])
      : (all.findLast(({ range }) => range.start.compareTo(here) < 0) ?? all.at(-1));
  if (!next) return;
  goTo(next.plain.range);
  const n = all.indexOf(next) + 1;
  editor.view.dispatch({
    effects: EditorView.announce.of(`${n} / ${all.length}. ${severityWord(next.severity)}: ${next.message}`),
  });
}
