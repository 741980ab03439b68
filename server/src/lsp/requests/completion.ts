import { CompletionRequest } from 'vscode-languageserver';
import { completionsAt, type Completion } from '../../features/completion/completion';
import { toCompletionItem } from '../completionItem';
import { toMarkup } from '../convert';
import { today } from '../today';
import type { Registration } from '../registration';

/** How an item finds its documentation: its document's latest list, and its place there. */
interface Ticket {
  readonly uri: string;
  readonly list: number;
  readonly index: number;
}

export const completion: Registration = {
  capabilities: () => ({
    completionProvider: {
      // Each opens a place where something can be chosen: a heading, a value, a cell, a comment. No space (T58).
      triggerCharacters: ['#', ':', '|', '-'],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
  }),
  register(session) {
    const lists = new Map<string, { readonly id: number; readonly items: readonly Completion[] }>();
    let last = 0;
    session.documents.onDidClose(({ document }) => lists.delete(document.uri));
    session.onLetter(
      CompletionRequest.type,
      [],
      ({ position }, { document, analysis, clientCapabilities }) => {
        const offset = document.offsetAt(position);
        const items = completionsAt(analysis.letter, offset, {
          today: today(),
          snippets: clientCapabilities.snippets,
          people: () =>
            session.store.folders.peopleBeside(session.store.folders.window.placeOf(document.uri)),
          get findings() {
            return analysis.findings;
          },
        });
        const { uri } = document;
        const list = ++last;
        lists.set(uri, { id: list, items });
        return items.map((item, index) => ({
          ...toCompletionItem(document, item, index, offset, clientCapabilities),
          data: { uri, list, index } satisfies Ticket,
        }));
      },
    );
    session.connection.onCompletionResolve((item) =>
      session.guard('completionItem/resolve', item, () => {
        const { uri, list, index } = (item.data ?? {}) as Partial<Ticket>;
        const known = lists.get(uri ?? '');
        const parts = known?.id === list ? known?.items[index ?? -1]?.documentation?.() : undefined;
        return parts
          ? { ...item, documentation: toMarkup(parts, session.clientCapabilities.markdownCompletion) }
          : item;
      }),
    );
  },
};
