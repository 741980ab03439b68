import { foldGutter, foldKeymap, foldService } from '@codemirror/language';
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import type { PageServer } from '../server/pageServer';
import { afterPause } from './afterPause';

/** The last line of what folds, by its first; both 1-based. */
type Folds = ReadonlyMap<number, number>;

const setFolds = StateEffect.define<Folds>();

const field = StateField.define<Folds>({
  create: () => new Map(),
  // Until the server has looked again, lines that have moved do not fold.
  update(folds, transaction) {
    for (const effect of transaction.effects) if (effect.is(setFolds)) return effect.value;
    return transaction.docChanged && transaction.startState.doc.lines !== transaction.newDoc.lines
      ? new Map()
      : folds;
  },
});

/** Header, sections and lists fold as the server says. */
export function folding(server: PageServer): Extension {
  return [
    field,
    foldService.of((state, from) => {
      const first = state.doc.lineAt(from);
      const last = state.field(field).get(first.number);
      return last === undefined || last > state.doc.lines
        ? null
        : { from: first.to, to: state.doc.line(last).to };
    }),
    foldGutter(),
    keymap.of(foldKeymap),
    afterPause(250, async (view, uri, isCurrent) => {
      const ranges = await server.request<FoldingRange[] | null>('textDocument/foldingRange', {
        textDocument: { uri },
      });
      if (!isCurrent()) return;
      const folds = new Map((ranges ?? []).map(({ startLine, endLine }) => [startLine + 1, endLine + 1]));
      view.dispatch({ effects: setFolds.of(folds) });
    }),
  ];
}
