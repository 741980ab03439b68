import * as vscode from 'vscode';

/**
 * The editor's interface for pasting, which came after the oldest version that the extension runs in: declared here as
 * far as it is used, and looked for at run time.
 */
interface PasteApi {
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { providedPasteEditKinds: readonly PasteKind[]; pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Text: PasteKind };
}

interface PasteKind {
  append(...parts: string[]): PasteKind;
}

export interface PasteEdit {
  readonly insertText: string | vscode.SnippetString;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

export function pasteApi(): PasteApi | undefined {
  const api = vscode as unknown as Partial<PasteApi>;
  return api.DocumentPasteEdit && api.DocumentDropOrPasteEditKind && api.languages
    ? (api as PasteApi)
    : undefined;
}
