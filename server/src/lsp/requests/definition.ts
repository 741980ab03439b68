import { DefinitionRequest, type Range } from 'vscode-languageserver';
import { definitionAt } from '../../features/definition';
import { letterAt } from '../../workspace/uris';
import { toRange } from '../convert';
import type { Registration } from '../registration';

const BEGINNING: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const definition: Registration = {
  capabilities: () => ({ definitionProvider: true }),
  register(session) {
    session.onLetterAfter(
      DefinitionRequest.type,
      [],
      // An editor sent to a file that is not there says so in words of its own.
      async ({ position }, { document, analysis }) => {
        const to = definitionAt(analysis.letter, document.offsetAt(position))?.to;
        const uri = to?.kind === 'letter' ? letterAt(document.uri, to.path) : undefined;
        return uri !== undefined && (await session.store.text(uri)) !== undefined ? uri : undefined;
      },
      ({ position }, { document, analysis, clientCapabilities }, letterUri) => {
        const found = definitionAt(analysis.letter, document.offsetAt(position));
        if (!found) return [];
        const { from, to } = found;
        const uri = to.kind === 'here' ? document.uri : letterUri;
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
    );
  },
};
