import { DocumentLinkRequest } from 'vscode-languageserver';
import { documentLinks, type DocumentLink } from '../../features/documentLinks';
import { rulePageUrl } from '../../rules/pageUrl';
import { letterAt } from '../../workspace/uris';
import { toRange } from '../convert';
import { letterRequest } from '../letterRequest';

export const documentLink = letterRequest(
  DocumentLinkRequest.type,
  () => ({ documentLinkProvider: { resolveProvider: false } }),
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
);

function targetOf(to: DocumentLink['to'], uri: string): string | undefined {
  switch (to.kind) {
    case 'letter':
      return letterAt(uri, to.path);
    case 'web':
      return to.address;
    case 'rule':
      return rulePageUrl(to.code);
  }
}

const TOOLTIPS: Readonly<Partial<Record<DocumentLink['to']['kind'], string>>> = {
  letter: 'Open last year’s letter',
  rule: 'Open the page about this rule',
};
