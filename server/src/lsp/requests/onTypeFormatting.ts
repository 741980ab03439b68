import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver';
import { afterEnter } from '../../features/format/afterEnter';
import type { Registration } from '../server';
import { toTextEdits } from '../textEdits';

/** What Enter brings with it in lists and tables, for editors that ask when a line has begun. */
export const onTypeFormatting: Registration = {
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
  register(server) {
    server.connection.onDocumentOnTypeFormatting(
      server.about<DocumentOnTypeFormattingParams, TextEdit[]>(
        'textDocument/onTypeFormatting',
        [],
        ({ ch, position }, { document, analysis }) =>
          ch === '\n' ? toTextEdits(document, afterEnter(analysis.letter, document.offsetAt(position))) : [],
      ),
    );
  },
};
