import { DocumentFormattingRequest } from 'vscode-languageserver';
import type { Letter } from '../../letter/letter';
import { memoize } from '../../text/memoize';
import { formatLetter } from '../../features/format/format';
import { letterRequest } from '../letterRequest';
import { toTextEdits } from '../textEdits';

/** Asked for again when nothing was written, the same: an editor formats on every save. */
const formatted = memoize((letter: Letter) => formatLetter(letter));

/** The whole letter in its canonical form. The editor's options about indents do not count: it has none (T12). */
export const formatting = letterRequest(
  DocumentFormattingRequest.type,
  () => ({ documentFormattingProvider: true }),
  [],
  (_, { document, analysis }) => toTextEdits(document, formatted(analysis.letter)),
);
