import {
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { semanticTokens as tokensOf } from '../../features/semanticTokens';
import type { OffsetRange } from '../../text/span';
import type { Analysis } from '../../workspace/analysis';
import type { Registration } from '../registration';
import { LEGEND, modifierBits, typeIndex } from '../tokenLegend';

/** Full and by range. No changes between two answers: a letter is small, and they go wrong (T61). */
export const semanticTokens: Registration = {
  capabilities: (clientCapabilities) =>
    clientCapabilities.semanticTokens
      ? { semanticTokensProvider: { legend: LEGEND, full: true, range: true } }
      : {},
  register(session) {
    if (!session.clientCapabilities.semanticTokens) return;
    session.refreshWith(session.clientCapabilities.refreshesTokens, () =>
      session.connection.languages.semanticTokens.refresh(),
    );
    session.onLetter(SemanticTokensRequest.type, { data: [] }, (_, { document, analysis }) =>
      encode(document, analysis, { start: 0, end: Infinity }),
    );
    session.onLetter(SemanticTokensRangeRequest.type, { data: [] }, ({ range }, { document, analysis }) =>
      encode(document, analysis, {
        start: document.offsetAt(range.start),
        end: document.offsetAt(range.end),
      }),
    );
  },
};

function encode(
  document: TextDocument,
  { letter, configuration }: Analysis,
  range: OffsetRange,
): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  if (configuration.settings.get('semanticTokens')?.value.enabled !== false)
    for (const { start, end, kind, modifiers } of tokensOf(letter, range)) {
      const { line, character } = document.positionAt(start);
      builder.push(line, character, end - start, typeIndex(kind), modifierBits(modifiers));
    }
  return { data: builder.build().data };
}
