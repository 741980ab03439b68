import type { DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { formatLetter } from '../../features/format/format';
import type { Registration } from '../server';
import { toTextEdits } from '../textEdits';

/** The blocks that lie in a range, in part or whole, in their canonical form. */
export const rangeFormatting: Registration = {
  capabilities: () => ({ documentRangeFormattingProvider: true }),
  register(server) {
    server.connection.onDocumentRangeFormatting(
      server.about<DocumentRangeFormattingParams, TextEdit[]>(
        'textDocument/rangeFormatting',
        [],
        ({ range }, { document, analysis }) => {
          const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
          return toTextEdits(document, formatLetter(analysis.letter, { range: { start, end } }));
        },
      ),
    );
  },
};
