import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { SemanticTokens, SemanticTokensOptions } from 'vscode-languageserver-protocol';
import type { PageServer } from '../server/pageServer';
import { afterPause } from './afterPause';

/** What the server says of the words: areas, grades, verdicts, judgements. */
const setTokens = StateEffect.define<DecorationSet>();

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(tokens, transaction) {
    for (const effect of transaction.effects) if (effect.is(setTokens)) return effect.value;
    return tokens.map(transaction.changes);
  },
  provide: (tokens) => EditorView.decorations.from(tokens),
});

export function semanticTokens(server: PageServer): Extension {
  return [
    field,
    afterPause(200, async (view, uri, isCurrent) => {
      const answer = await server.request<SemanticTokens | null>('textDocument/semanticTokens/full', {
        textDocument: { uri },
      });
      const provider = server.client.serverCapabilities?.semanticTokensProvider;
      if (answer && provider && isCurrent())
        view.dispatch({ effects: setTokens.of(decorated(view, answer.data, provider)) });
    }),
  ];
}

/** Five numbers a token: how many lines and characters after the one before, length, kind and modifiers. */
function decorated(
  { state: { doc } }: EditorView,
  data: readonly number[],
  { legend }: SemanticTokensOptions,
): DecorationSet {
  const marks = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, kind = 0, bits = 0] = data.slice(at, at + 5);
    line += lines;
    character = lines > 0 ? characters : character + characters;
    const modifiers = legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    const names = [legend.tokenTypes[kind] ?? '', ...modifiers].map((name) => `sem-${name}`);
    const from = doc.line(line + 1).from + character;
    marks.push(Decoration.mark({ class: names.join(' ') }).range(from, from + length));
  }
  return Decoration.set(marks);
}
