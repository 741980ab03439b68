import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentLinks, type DocumentLink as Link } from '../../features/documentLinks';
import { rulePageUrl } from '../../rules/pageUrl';
import { letterAt } from '../../workspace/letterIndex';
import { toRange } from '../convert';
import type { Registration } from '../server';

export const documentLink: Registration = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  register(server) {
    server.connection.onDocumentLinks(
      server.about<DocumentLinkParams, DocumentLink[]>(
        'textDocument/documentLink',
        [],
        (_, { document, analysis, clientCapabilities }) =>
          documentLinks(analysis.letter).flatMap(({ at, to }) => {
            const target = targetOf(to, document.uri);
            if (target === undefined) return [];
            const tooltip = TOOLTIPS[to.kind];
            return [
              {
                range: toRange(document, at),
                target,
                ...(clientCapabilities.linkTooltips && tooltip ? { tooltip } : {}),
              },
            ];
          }),
      ),
    );
  },
};

function targetOf(to: Link['to'], uri: string): string | undefined {
  switch (to.kind) {
    case 'letter':
      return letterAt(uri, to.path);
    case 'web':
      return to.address;
    case 'rule':
      return rulePageUrl(to.code);
  }
}

const TOOLTIPS: Readonly<Partial<Record<Link['to']['kind'], string>>> = {
  letter: 'Open last year’s letter',
  rule: 'Read about this rule',
};
