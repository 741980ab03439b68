import { DocumentOnTypeFormattingRequest } from 'vscode-languageserver';
import { afterEnter } from '../../features/format/afterEnter';
import { letterRequest } from '../letterRequest';
import { toTextEdits } from '../textEdits';

/** What Enter brings with it in lists and tables, for editors that ask when a line has begun. */
export const onTypeFormatting = letterRequest(
  DocumentOnTypeFormattingRequest.type,
  () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
  [],
  ({ ch, position }, { document, analysis }) =>
    ch === '\n' ? toTextEdits(document, afterEnter(analysis.letter, document.offsetAt(position))) : [],
);
