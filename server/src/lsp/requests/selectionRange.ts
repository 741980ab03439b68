import { SelectionRangeRequest, type SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../../features/selectionRanges';
import { toRange } from '../convert';
import { letterRequest } from '../letterRequest';

export const selectionRange = letterRequest(
  SelectionRangeRequest.type,
  () => ({ selectionRangeProvider: true }),
  [],
  ({ positions }, { document, analysis }) =>
    positions.map((position) => {
      const [smallest, ...others] = selectionRanges(analysis.letter, document.offsetAt(position))
        .map((range): SelectionRange => ({ range: toRange(document, range) }))
        .reverse()
        .reduce<SelectionRange[]>((inner, { range }) => [{ range, parent: inner[0] }, ...inner], []);
      return smallest ?? others[0] ?? { range: { start: position, end: position } };
    }),
);
