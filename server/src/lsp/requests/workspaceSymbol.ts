import { SymbolKind, type Range, type SymbolInformation } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  byCouncilAndYear,
  matches,
  symbolsOf,
  type LetterSymbols,
  type WorkspaceSymbol,
} from '../../features/workspaceSymbols';
import { readLetter } from '../../letter/letter';
import { isConfigurationFile } from '../../workspace/configuration';
import { uriKey } from '../../workspace/letterIndex';
import { unescaped } from '../../workspace/unescaped';
import { toRange } from '../convert';
import type { Registration, Server } from '../server';

/** At most this many are answered (T17). */
const MOST = 2000;

interface Known extends LetterSymbols {
  readonly uri: string;
  readonly ranges: readonly Range[];
}

/** Letters, and their areas with grades, of the whole window: read when first asked for and kept until they change. */
export const workspaceSymbol: Registration = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(server) {
    let read = new Map<string, { readonly stamp: number; readonly known: Known }>();
    server.onConfigurationChanged(() => (read = new Map()));
    server.connection.onWorkspaceSymbol(
      server.anywhere<{ query: string }, SymbolInformation[]>(
        'workspace/symbol',
        [],
        async ({ query }, token) => {
          await server.letters.ready();
          const all: Known[] = [];
          const open = new Set(server.documents.keys().map(uriKey));
          for (const { uri, stamp } of server.letters.stamps()) {
            if (token.isCancellationRequested) return [];
            const key = uriKey(uri);
            if (open.has(key)) continue;
            let entry = read.get(key);
            if (entry?.stamp !== stamp) {
              const known = await closed(server, uri);
              entry = known && { stamp, known };
              if (entry) read.set(key, entry);
            }
            if (entry) all.push(entry.known);
          }
          for (const document of server.documents.all())
            if (!isConfigurationFile(document.uri))
              all.push(
                located(
                  document,
                  symbolsOf((await server.analysisOf(document)).letter, nameOf(document.uri)),
                ),
              );
          return all
            .sort(byCouncilAndYear)
            .flatMap((known) => found(known, query))
            .slice(0, MOST);
        },
      ),
    );
  },
};

async function closed({ world, configurations }: Server, uri: string): Promise<Known | undefined> {
  const text = await world.read(uri);
  if (text === undefined) return undefined;
  const { letter } = await configurations.for(uri);
  return located(TextDocument.create(uri, '', 0, text), symbolsOf(readLetter(text, letter), nameOf(uri)));
}

function located(document: TextDocument, symbols: LetterSymbols): Known {
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
