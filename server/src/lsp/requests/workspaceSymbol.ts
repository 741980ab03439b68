import {
  SymbolKind,
  WorkspaceSymbolRequest,
  type Range,
  type SymbolInformation,
} from 'vscode-languageserver';
import {
  byCouncilAndYear,
  matches,
  symbolsOf,
  type LetterSymbols,
  type WorkspaceSymbol,
} from '../../features/workspaceSymbols';
import type { Analysis } from '../../workspace/analysis';
import { unescaped } from '../../workspace/unescaped';
import { toRange } from '../convert';
import type { Registration } from '../registration';

/** At most this many are answered (T17). */
const MOST = 2000;

interface Known extends LetterSymbols {
  readonly uri: string;
  readonly ranges: readonly Range[];
}

/** Letters, and their areas with grades, of the whole window: read when first needed and kept until they change. */
export const workspaceSymbol: Registration = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(session) {
    const { store } = session;
    const symbolsIn = store.view(located);
    session.onRequest(WorkspaceSymbolRequest.type, [], async ({ query }, token) => {
      await store.folders.ready();
      const all: Known[] = [];
      for (const uri of store.uris()) {
        if (token.isCancellationRequested) return [];
        const known = await symbolsIn(uri);
        if (known) all.push(known);
      }
      return all
        .sort(byCouncilAndYear)
        .flatMap((known) => found(known, query))
        .slice(0, MOST);
    });
  },
};

function located({ document, letter }: Analysis): Known {
  const symbols = symbolsOf(letter, nameOf(document.uri));
  const ranges = symbols.symbols.map(({ range }) => toRange(document, range));
  return { ...symbols, uri: document.uri, ranges };
}

function found({ uri, symbols, ranges }: Known, query: string): SymbolInformation[] {
  return symbols.flatMap((symbol, index) =>
    matches(symbol, query)
      ? [
          {
            name: symbol.name,
            kind: KINDS[symbol.kind],
            containerName: symbol.container,
            location: { uri, range: ranges[index]! },
          },
        ]
      : [],
  );
}

const KINDS: Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>> = {
  letter: SymbolKind.File,
  area: SymbolKind.Class,
};

/** The name of a file, for a letter that has no other. */
function nameOf(uri: string): string {
  return unescaped(uri.slice(uri.lastIndexOf('/') + 1));
}
