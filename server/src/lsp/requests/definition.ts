import type { DefinitionParams, Location, LocationLink, Range } from 'vscode-languageserver';
import { definitionAt } from '../../features/definition';
import { letterAt } from '../../workspace/letterIndex';
import { toRange } from '../convert';
import type { Registration, Server } from '../server';

const BEGINNING: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const definition: Registration = {
  capabilities: () => ({ definitionProvider: true }),
  register(server) {
    server.connection.onDefinition(
      server.about<DefinitionParams, Location[] | LocationLink[]>(
        'textDocument/definition',
        [],
        async ({ position }, { document, analysis, clientCapabilities }) => {
          const found = definitionAt(analysis.letter, document.offsetAt(position));
          if (!found) return [];
          const { from, to } = found;
          const uri =
            to.kind === 'here' ? document.uri : await existing(server, letterAt(document.uri, to.path));
          if (uri === undefined) return [];
          const range = to.kind === 'here' ? toRange(document, to.range) : BEGINNING;
          const name = to.kind === 'here' ? toRange(document, to.name) : BEGINNING;
          return clientCapabilities.definitionLinks
            ? [
                {
                  originSelectionRange: toRange(document, from),
                  targetUri: uri,
                  targetRange: range,
                  targetSelectionRange: name,
                },
              ]
            : [{ uri, range: name }];
        },
      ),
    );
  },
};

/** A file that is there: an editor sent to one that is not says so in words of its own. */
async function existing({ documents, world }: Server, uri: string | undefined): Promise<string | undefined> {
  if (uri === undefined) return undefined;
  return documents.get(uri) || (await world.read(uri)) !== undefined ? uri : undefined;
}
