import type { TextDocument } from '../desk/textDocument';
import type { DocumentLink } from './data';
import { Disposable } from './events';

interface LinkProvider {
  provideDocumentLinks(document: TextDocument): readonly DocumentLink[] | undefined;
}

const providers: { readonly scheme: string; readonly provider: LinkProvider }[] = [];

export function registerDocumentLinkProvider(
  { scheme }: { readonly scheme: string },
  provider: LinkProvider,
): Disposable {
  providers.push({ scheme, provider });
  return new Disposable(() => undefined);
}

/** The links of a document that is read. */
export function linksIn(document: TextDocument): readonly DocumentLink[] {
  return providers
    .filter(({ scheme }) => scheme === document.uri.scheme)
    .flatMap(({ provider }) => provider.provideDocumentLinks(document) ?? []);
}
