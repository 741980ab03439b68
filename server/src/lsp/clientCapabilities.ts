import {
  DiagnosticTag,
  InsertTextMode,
  MarkupKind,
  ResourceOperationKind,
  type InitializeParams,
} from 'vscode-languageserver';

/** What the client can do, read once; each ability is named by what it allows. */
export interface ClientCapabilities {
  /** Diagnostics are pulled; then none are pushed (T22). */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** The command of the client that shows a rule's page, as the beginning of an address: `command:name`. */
  readonly rulePages?: string;
  /** The command of the client that lets the writer choose one of several edits. */
  readonly choosesEdits?: string;
  /** A finding that can go without loss is shown faded. */
  readonly unnecessaryTag: boolean;
  /** Fixes are answered as actions; else as commands (T39). */
  readonly codeActionLiterals: boolean;
  /** A fix that cannot apply is shown with its reason. */
  readonly disabledActions: boolean;
  /** Edits name the version of the text they are for. */
  readonly versionedEdits: boolean;
  /** Edits may make a file. */
  readonly createsFiles: boolean;
  /** The server may ask the client to change a text. */
  readonly appliesEdits: boolean;
  /** The server may ask the client to show a place in a text. */
  readonly showsDocuments: boolean;
  /** The editor's settings can be asked for by place. */
  readonly askableConfiguration: boolean;
  /** The server may ask to be notified of changed settings. */
  readonly registersConfiguration: boolean;
  /** The server may ask to be notified of changed files. */
  readonly registersWatchers: boolean;
  /** The window's folders may change. */
  readonly workspaceFolders: boolean;
  /** The client pulls diagnostics again when the server says so. */
  readonly refreshesDiagnostics: boolean;
  readonly hierarchicalSymbols: boolean;
  /** The client asks for colours of words. */
  readonly semanticTokens: boolean;
  /** The client asks again for hints, lenses and colours when the server says so. */
  readonly refreshesInlayHints: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  /** The most parts of a text that can be folded. */
  readonly foldLimit?: number;
  /** A definition may say what it was asked about. */
  readonly definitionLinks: boolean;
  readonly linkTooltips: boolean;
  /** The client asks what would be renamed before it asks for a new name. */
  readonly preparesRename: boolean;
  /** The client asks before files get other names or places. */
  readonly announcesMoves: boolean;
  /** The first format that the client lists counts (T38). */
  readonly markdownHover: boolean;
  /** The same for the documentation of completions. */
  readonly markdownCompletion: boolean;
  /** Inserted text may have stops and choices (T41). */
  readonly snippets: boolean;
  /** The editor tells inserting before the rest of a word from replacing it (T57). */
  readonly insertsOrReplaces: boolean;
  /** A list shows words beside a label. */
  readonly labelDetails: boolean;
  /** One item of a list can be chosen at the start. */
  readonly preselects: boolean;
  /** Lines of an inserted text can be kept as far in as they are. */
  readonly keepsIndents: boolean;
}

export function readClientCapabilities({
  capabilities,
  initializationOptions,
}: InitializeParams): ClientCapabilities {
  const { textDocument, window, workspace } = capabilities;
  const completionItem = textDocument?.completion?.completionItem;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
    rulePages: named(initializationOptions, 'rulePages', /^command:[\w.]+$/),
    choosesEdits: named(initializationOptions, 'choosesEdits', /^[\w.]+$/),
    unnecessaryTag:
      textDocument?.publishDiagnostics?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) ?? false,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    disabledActions: textDocument?.codeAction?.disabledSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    createsFiles:
      (workspace?.workspaceEdit?.documentChanges ?? false) &&
      (workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) ?? false),
    appliesEdits: workspace?.applyEdit ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
    askableConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    semanticTokens: textDocument?.semanticTokens !== undefined,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    foldLimit: textDocument?.foldingRange?.rangeLimit,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    linkTooltips: textDocument?.documentLink?.tooltipSupport ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    announcesMoves: workspace?.fileOperations?.willRename ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.[0] === MarkupKind.Markdown,
    markdownCompletion: completionItem?.documentationFormat?.[0] === MarkupKind.Markdown,
    snippets: completionItem?.snippetSupport ?? false,
    insertsOrReplaces: completionItem?.insertReplaceSupport ?? false,
    labelDetails: completionItem?.labelDetailsSupport ?? false,
    preselects: completionItem?.preselectSupport ?? false,
    keepsIndents: completionItem?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) ?? false,
  };
}

/** What the client says of itself where the protocol has no words for it. */
function named(options: unknown, name: string, pattern: RegExp): string | undefined {
  const value = (typeof options === 'object' && options !== null ? options : {}) as Record<string, unknown>;
  const word = value[name];
  return typeof word === 'string' && pattern.test(word) ? word : undefined;
}
