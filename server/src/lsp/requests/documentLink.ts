import { DocumentLinkRequest } from 'vscode-languageserver';
import { documentLinks, type DocumentLink } from '../../features/documentLinks';
import { letterAt } from '../../workspace/uris';
import { toRange } from '../convert';
import type { ClientCapabilities } from '../clientCapabilities';
import { letterRequest } from '../letterRequest';
import { rulePage } from '../rulePage';

export const documentLink = letterRequest(
  DocumentLinkRequest.type,
  () => ({ documentLinkProvider: { resolveProvider: false } }),
  [],
  (_, { document, analysis, clientCapabilities }) =>
    documentLinks(analysis.letter).flatMap(({ at, to }) => {
      const target = targetOf(to, document.uri, clientCapabilities);
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
);

function targetOf(
  to: DocumentLink['to'],
  uri: string,
  clientCapabilities: ClientCapabilities,
): string | undefined {
  switch (to.kind) {
    case 'letter':
      return letterAt(uri, to.path);
    case 'web':
      return to.address;
    case 'rule':
      return rulePage(to.code, clientCapabilities);
  }
}

const TOOLTIPS: Readonly<Partial<Record<DocumentLink['to']['kind'], string>>> = {
  letter: 'Open last year’s letter',
  rule: 'Open the page about this rule',
};
