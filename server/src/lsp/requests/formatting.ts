import type { DocumentFormattingParams, TextEdit } from 'vscode-languageserver';
import type { Letter } from '../../letter/letter';
import { memoize } from '../../text/memoize';
import { formatLetter } from '../../features/format/format';
import type { Registration } from '../server';
import { toTextEdits } from '../textEdits';

/** Asked for again when nothing was written, the same: an editor formats on every save. */
const formatted = memoize((letter: Letter) => formatLetter(letter));

/** The whole letter in its canonical form. The editor's options about indents do not count: it has none (T12). */
export const formatting: Registration = {
  capabilities: () => ({ documentFormattingProvider: true }),
  register(server) {
    server.connection.onDocumentFormatting(
      server.about<DocumentFormattingParams, TextEdit[]>(
        'textDocument/formatting',
        [],
        (_, { document, analysis }) => toTextEdits(document, formatted(analysis.letter)),
      ),
    );
  },
};
