import type { Hover, HoverParams } from 'vscode-languageserver';
import { areaAt } from '../../features/hover/area';
import { hoverAt } from '../../features/hover/hover';
import { hoverSettings } from '../../features/hover/rule';
import { isSettingsFile } from '../../workspace/configuration';
import { toMarkup, toRange } from '../convert';
import { LettersBefore } from '../lettersBefore';
import type { Registration } from '../server';

export const hover: Registration = {
  capabilities: () => ({ hoverProvider: true }),
  register(server) {
    const lettersBefore = new LettersBefore(server);
    server.connection.onHover(
      server.about<HoverParams, Hover | null>(
        'textDocument/hover',
        null,
        async ({ position }, { document, analysis, clientCapabilities }) => {
          const before = areaAt(analysis.letter, document.offsetAt(position))
            ? await lettersBefore.of(document.uri, analysis.letter)
            : undefined;
          // What was typed in the meantime has moved the places.
          const { letter } = before ? await server.analysisOf(document) : analysis;
          const found = hoverAt(letter, document.offsetAt(position), before);
          return found
            ? {
                contents: toMarkup(found.content, clientCapabilities.markdownHover),
                range: toRange(document, found.at),
              }
            : null;
        },
        ({ position }, document) => {
          const found = isSettingsFile(document.uri)
            ? hoverSettings(document.getText(), document.offsetAt(position))
            : undefined;
          return found
            ? {
                contents: toMarkup(found.content, server.clientCapabilities.markdownHover),
                range: toRange(document, found.at),
              }
            : null;
        },
      ),
    );
  },
};
