import { HoverRequest, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { areaAt } from '../../features/hover/area';
import { hoverAt } from '../../features/hover/hover';
import { hoverSettings } from '../../features/hover/rule';
import { isSettingsFile } from '../../workspace/configuration';
import { toMarkup, toRange } from '../convert';
import type { Registration } from '../registration';

type Found = NonNullable<ReturnType<typeof hoverSettings>>;

export const hover: Registration = {
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    const toHover = (document: TextDocument, found: Found | undefined): Hover | null =>
      found
        ? {
            contents: toMarkup(found.content, session.clientCapabilities.markdownHover),
            range: toRange(document, found.at),
          }
        : null;
    session.onLetterAfter(
      HoverRequest.type,
      null,
      async ({ position }, { document, analysis: { letter } }) =>
        areaAt(letter, document.offsetAt(position)) && session.store.previousOf(document, letter),
      ({ position }, { document, analysis }, before) =>
        toHover(document, hoverAt(analysis.letter, document.offsetAt(position), before)),
      ({ position }, document) =>
        isSettingsFile(document.uri)
          ? toHover(document, hoverSettings(document.getText(), document.offsetAt(position)))
          : null,
    );
  },
};
