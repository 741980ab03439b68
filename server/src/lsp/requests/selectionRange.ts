import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionRanges } from '../../features/selectionRanges';
import { toRange } from '../convert';
import type { Registration } from '../server';

export const selectionRange: Registration = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(server) {
    server.connection.onSelectionRanges(
      server.about<SelectionRangeParams, SelectionRange[]>(
        'textDocument/selectionRange',
        [],
        ({ positions }, { document, analysis }) =>
          positions.map((position) => {
            const [smallest, ...others] = selectionRanges(analysis.letter, document.offsetAt(position))
              .map((range): SelectionRange => ({ range: toRange(document, range) }))
              .reverse()
              .reduce<SelectionRange[]>((inner, { range }) => [{ range, parent: inner[0] }, ...inner], []);
            return smallest ?? others[0] ?? { range: { start: position, end: position } };
          }),
      ),
    );
  },
};
