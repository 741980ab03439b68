import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { ViewPlugin, gutter, GutterMarker, type EditorView, type ViewUpdate } from '@codemirror/view';
import { desk } from '../desk/desk';
import type { PageServer } from '../server/pageServer';
import { button } from '../shell/messages';
import { icon } from '../shell/icons';
import { l10n } from '../vscode/l10n';
import { actionsAt, showFixes } from './fixes';

/** How long the cursor rests before it is asked whether there is a quick fix, in milliseconds. */
const PAUSE = 250;

/** Where the bulb is: the beginning of a line, or nowhere. */
const setBulb = StateEffect.define<number | undefined>();

const field = StateField.define<number | undefined>({
  create: () => undefined,
  update(at, transaction) {
    for (const effect of transaction.effects) if (effect.is(setBulb)) return effect.value;
    return transaction.docChanged ? undefined : at;
  },
});

/** A bulb beside the line of the cursor, where a quick fix is to be had. */
export function lightbulb(server: PageServer): Extension {
  class Bulb extends GutterMarker {
    override toDOM(view: EditorView): Node {
      const made = button('', false, () => {
        const range = desk.editor?.selection;
        if (range) void showFixes(server, view, range);
      });
      made.className = 'bulb';
      made.tabIndex = -1;
      made.title = l10n.t('Show Quick Fixes ({0})', 'Ctrl+.');
      made.setAttribute('aria-label', made.title);
      made.append(icon('lightbulb'));
      return made;
    }
  }
  const bulb = new Bulb();
  return [
    field,
    gutter({
      class: 'bulbs',
      lineMarker: (view, { from }) => (view.state.field(field) === from ? bulb : null),
      lineMarkerChange: ({ startState, state }) => startState.field(field) !== state.field(field),
    }),
    ViewPlugin.fromClass(
      class {
        #timer: ReturnType<typeof setTimeout> | undefined;

        update({ view, docChanged, selectionSet }: ViewUpdate): void {
          if (!docChanged && !selectionSet) return;
          clearTimeout(this.#timer);
          this.#timer = setTimeout(() => void this.#look(view), PAUSE);
        }

        destroy(): void {
          clearTimeout(this.#timer);
        }

        async #look(view: EditorView): Promise<void> {
          const editor = desk.editor;
          if (!editor) return;
          const { version } = editor.document;
          const { head } = view.state.selection.main;
          const actions = await actionsAt(server, editor.selection, 'quickfix').catch(() => []);
          if (editor.document.version !== version || view.state.selection.main.head !== head) return;
          const can = actions.some(({ edit }) => edit !== undefined);
          const at = can ? view.state.doc.lineAt(head).from : undefined;
          if (view.state.field(field, false) !== at) view.dispatch({ effects: setBulb.of(at) });
        }
      },
    ),
  ];
}
