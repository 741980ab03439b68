import { LSPPlugin } from '@codemirror/lsp-client';
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { keymap, showTooltip, type EditorView, type Tooltip } from '@codemirror/view';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { desk } from '../desk/desk';
import type { PageServer } from '../server/pageServer';
import { make } from '../shell/dom';

const setHover = StateEffect.define<Tooltip | null>();

/** Gone with the next key or click. */
const field = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(setHover)) return effect.value;
    return docChanged || selection ? null : tooltip;
  },
  provide: (tooltip) => showTooltip.from(tooltip),
});

export const hoverAtCursor: Extension = [
  field,
  keymap.of([
    {
      key: 'Escape',
      run: (view) => {
        if (!view.state.field(field)) return false;
        view.dispatch({ effects: setHover.of(null) });
        return true;
      },
    },
  ]),
];

/** Shows what the pointer would show at the cursor, for those who use keys. */
export async function showHover(server: PageServer, view: EditorView): Promise<void> {
  const editor = desk.editor;
  const plugin = LSPPlugin.get(view);
  if (!editor || !plugin) return;
  const { head } = view.state.selection.main;
  const { version } = editor.document;
  const { line, character } = editor.selection.active;
  const hover = await server.request<Hover | null>('textDocument/hover', {
    textDocument: { uri: editor.document.uri.toString() },
    position: { line, character },
  });
  if (!hover || editor.document.version !== version || view.state.selection.main.head !== head) return;
  const create = () => {
    const dom = make('div', { className: 'cm-lsp-documentation cm-tooltip-hover', role: 'status' });
    dom.innerHTML = plugin.docToHTML(hover.contents as MarkupContent);
    return { dom };
  };
  view.dispatch({ effects: setHover.of({ pos: head, above: true, create }) });
}
