import { diagnostics } from '../desk/diagnostics';
import { happenings } from '../desk/happenings';
import type { TextDocument } from '../desk/textDocument';
import { Disposable } from './events';
import { registerDocumentLinkProvider } from './links';
import { documentProblems } from '../shell/documentProblems';
import type { Range } from './places';
import type { Uri } from './uri';

interface Filter {
  readonly language?: string;
  readonly scheme?: string;
  readonly pattern?: string;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    data: { get(type: string): { asString(): Promise<string> } | undefined },
  ): Promise<readonly { readonly insertText: string; readonly title: string }[] | undefined>;
}

const pasteProviders: PasteProvider[] = [];

export const languages = {
  /** Files beside the letter, for which there are patterns, are never open here. */
  match(selector: readonly Filter[], { languageId, uri }: TextDocument): number {
    const fits = selector.some(
      ({ language, scheme, pattern }) =>
        pattern === undefined && language === languageId && scheme === uri.scheme,
    );
    return fits ? 10 : 0;
  },

  getDiagnostics: (uri?: Uri) => (uri ? diagnostics.of(uri) : diagnostics.ofAll()),
  onDidChangeDiagnostics: happenings.diagnostics.event,

  createDiagnosticCollection: documentProblems,

  registerDocumentLinkProvider,

  registerDocumentPasteEditProvider(_selector: unknown, provider: PasteProvider): Disposable {
    pasteProviders.push(provider);
    return new Disposable(() => undefined);
  },
};

/** What pasted text may become; the first is what VS Code takes. */
export async function pasteEditsFor(
  document: TextDocument,
  range: Range,
  text: string,
): Promise<readonly { readonly insertText: string }[]> {
  const data = {
    get: (type: string) => (type === 'text/plain' ? { asString: () => Promise.resolve(text) } : undefined),
  };
  const all = await Promise.all(
    pasteProviders.map((provider) => provider.provideDocumentPasteEdits(document, [range], data)),
  );
  return all.flatMap((edits) => edits ?? []);
}
