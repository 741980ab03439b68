import { MarkupKind, type InitializeParams } from 'vscode-languageserver';

/** What the client can do, read once; each ability is named by what it allows. */
export interface Abilities {
  /** Diagnostics are pulled; then none are pushed (T22). */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly hierarchicalSymbols: boolean;
  /** The first format that the client lists counts (T38). */
  readonly markdownHover: boolean;
}

export function readAbilities({ capabilities }: InitializeParams): Abilities {
  const { textDocument } = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.[0] === MarkupKind.Markdown,
  };
}
