import { DocumentRangeFormattingRequest } from 'vscode-languageserver';
import { formatLetter } from '../../features/format/format';
import { letterRequest } from '../letterRequest';
import { toTextEdits } from '../textEdits';

/** The blocks that lie in a range, in part or whole, in their canonical form. */
export const rangeFormatting = letterRequest(
  DocumentRangeFormattingRequest.type,
  () => ({ documentRangeFormattingProvider: true }),
  [],
  ({ range }, { document, analysis }) => {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return toTextEdits(document, formatLetter(analysis.letter, { range: { start, end } }));
  },
);
