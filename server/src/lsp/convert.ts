import {
  CreateFile,
  DiagnosticSeverity,
  DiagnosticTag,
  MarkupKind,
  SymbolKind,
  type Diagnostic,
  type DocumentSymbol,
  type MarkupContent,
  type Range,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toMarkdown, toPlainText, type Part } from '../features/content';
import type { OutlineKind, OutlineNode } from '../features/outline';
import type { Finding, Severity } from '../rules/rule';
import type { TextEdit } from '../text/edit';
import type { OffsetRange } from '../text/span';
import type { DocumentFinding } from '../workspace/documentFinding';
import { messageAt, sayPlace } from '../workspace/original';
import type { Problem } from '../workspace/problem';
import type { ClientCapabilities } from './clientCapabilities';
import { rulePage } from './rulePage';

/** The only place where the core's data become the protocol's. Positions are UTF-16 (T03). */

export function toRange(document: TextDocument, { start, end }: OffsetRange): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toMarkup(parts: readonly Part[], markdown: boolean): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(parts) }
    : { kind: MarkupKind.PlainText, value: toPlainText(parts) };
}

/** What is found in a document that no editor shows as text: its place is in the message too. */
export function documentToDiagnostic(
  uri: string,
  original: TextDocument,
  { code, severity, message, at, related }: DocumentFinding,
  isRule: boolean,
  clientCapabilities: ClientCapabilities,
): Diagnostic {
  const href = isRule ? rulePage(code, clientCapabilities) : undefined;
  return {
    range: toRange(original, at),
    severity: SEVERITIES[severity],
    code,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: SOURCE,
    message: messageAt(at.place, message),
    relatedInformation: related.map((one) => ({
      location: { uri, range: toRange(original, one.at) },
      message: `${sayPlace(one.at.place)}: ${one.message}`,
    })),
  };
}

const BEGINNING: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic says it comes from. */
export const SOURCE = 'apa-letter';

export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  clientCapabilities: ClientCapabilities,
): Diagnostic {
  const { at, code, severity, message, related, rule } = finding;
  const href = rulePage(code, clientCapabilities);
  return {
    range: toRange(document, at),
    severity: SEVERITIES[severity],
    code,
    codeDescription: clientCapabilities.codeDescription && href !== undefined ? { href } : undefined,
    source: SOURCE,
    message,
    tags: clientCapabilities.unnecessaryTag && rule.unnecessary ? [DiagnosticTag.Unnecessary] : undefined,
    relatedInformation:
      clientCapabilities.relatedInformation && related.length > 0
        ? related.map((place) => ({
            location: place.uri
              ? { uri: place.uri, range: BEGINNING }
              : { uri: document.uri, range: toRange(document, place.at) },
            message: place.message,
          }))
        : undefined,
  };
}

/** A problem in a settings or framework file. */
export function problemToDiagnostic(
  document: TextDocument,
  { at, code, severity, message }: Problem,
): Diagnostic {
  return { range: toRange(document, at), severity: SEVERITIES[severity], code, source: SOURCE, message };
}

/** Edits of one document, for the version they were worked out from when the client can check that (T26). */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  clientCapabilities: ClientCapabilities,
): WorkspaceEdit {
  const converted = edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
  const { uri, version } = document;
  return clientCapabilities.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
    : { changes: { [uri]: converted } };
}

/** Edits of a file that may not be open; `text` is undefined when the file is to be made. */
export function toFileEdit(uri: string, text: string | undefined, edits: readonly TextEdit[]): WorkspaceEdit {
  const document = TextDocument.create(uri, '', 0, text ?? '');
  const converted = edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
  return text === undefined
    ? {
        documentChanges: [
          CreateFile.create(uri, { ignoreIfExists: true }),
          { textDocument: { uri, version: null }, edits: converted },
        ],
      }
    : { changes: { [uri]: converted } };
}

/** Edits of one document among several; one that is not open has no version. */
export interface DocumentEdits {
  readonly document: TextDocument;
  readonly open: boolean;
  readonly edits: readonly TextEdit[];
}

export function toWorkspaceEdits(
  all: readonly DocumentEdits[],
  clientCapabilities: ClientCapabilities,
): WorkspaceEdit {
  const converted = all.map(({ document, open, edits }) => ({
    textDocument: { uri: document.uri, version: open ? document.version : null },
    edits: edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText })),
  }));
  return clientCapabilities.versionedEdits
    ? { documentChanges: converted }
    : { changes: Object.fromEntries(converted.map(({ textDocument: { uri }, edits }) => [uri, edits])) };
}

const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  header: SymbolKind.Module,
  title: SymbolKind.File,
  table: SymbolKind.Array,
  row: SymbolKind.Number,
  section: SymbolKind.Class,
  group: SymbolKind.Array,
  item: SymbolKind.String,
  closing: SymbolKind.Module,
};

export function toDocumentSymbol(document: TextDocument, node: OutlineNode): DocumentSymbol {
  return {
    name: node.name,
    detail: node.detail,
    kind: SYMBOL_KINDS[node.kind],
    range: toRange(document, node.range),
    selectionRange: toRange(document, node.selection),
    children: node.children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** The flat form for clients that know no tree: each name with its container's (T37). */
export function toSymbolInformation(
  document: TextDocument,
  node: OutlineNode,
  containerName?: string,
): SymbolInformation[] {
  return [
    {
      name: node.detail ? `${node.name} (${node.detail})` : node.name,
      kind: SYMBOL_KINDS[node.kind],
      location: { uri: document.uri, range: toRange(document, node.range) },
      containerName,
    },
    ...node.children.flatMap((child) => toSymbolInformation(document, child, node.name)),
  ];
}
