import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../../features/hover/hover';
import { hoverSettings } from '../../features/hover/rule';
import { isSettingsFile } from '../../workspace/configuration';
import { toMarkup, toRange } from '../convert';
import type { Registration } from '../server';

export const hover: Registration = {
  capabilities: () => ({ hoverProvider: true }),
  register(server) {
    server.connection.onHover(
      server.about<HoverParams, Hover | null>(
        'textDocument/hover',
        null,
        ({ position }, { document, analysis, abilities }) => {
          const found = hoverAt(analysis.letter, document.offsetAt(position));
          return found
            ? {
                contents: toMarkup(found.content, abilities.markdownHover),
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
                contents: toMarkup(found.content, server.abilities.markdownHover),
                range: toRange(document, found.at),
              }
            : null;
        },
      ),
    );
  },
};
