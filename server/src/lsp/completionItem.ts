import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
  type InsertReplaceEdit,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ROW, type Completion, type CompletionKind } from '../features/completion/completion';
import type { ClientCapabilities } from './clientCapabilities';
import { cutAtWord } from '../text/cutAtWord';
import { toRange } from './convert';

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  heading: CompletionItemKind.Class,
  row: CompletionItemKind.Struct,
  table: CompletionItemKind.Struct,
  field: CompletionItemKind.Field,
  grade: CompletionItemKind.EnumMember,
  verdict: CompletionItemKind.EnumMember,
  sentence: CompletionItemKind.Snippet,
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.Constant,
};

/** Fewer characters of a detail say nothing. */
const FEW = 10;

/** `index` is the item's place in the list, which editors keep; `offset` is the cursor's. */
export function toCompletionItem(
  document: TextDocument,
  item: Completion,
  index: number,
  offset: number,
  clientCapabilities: ClientCapabilities,
): CompletionItem {
  const { kind, label, detail, filter, likely } = item;
  const room = ROW - label.length;
  const snippet = clientCapabilities.snippets ? item.snippet : undefined;
  return {
    label,
    kind: KINDS[kind],
    ...(!detail
      ? {}
      : clientCapabilities.labelDetails
        ? { labelDetails: { description: room < FEW ? '' : cutAtWord(detail, room) } }
        : { detail }),
    sortText: String(index).padStart(4, '0'),
    ...(filter === undefined ? {} : { filterText: filter }),
    ...(likely && clientCapabilities.preselects ? { preselect: true } : {}),
    insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    ...(clientCapabilities.keepsIndents ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: toEdit(document, item, snippet ?? item.text, offset, clientCapabilities),
  };
}

/** Where the editor cannot tell the two, the whole word is replaced (T57). */
function toEdit(
  document: TextDocument,
  { range }: Completion,
  newText: string,
  offset: number,
  { insertsOrReplaces }: ClientCapabilities,
): TextEdit | InsertReplaceEdit {
  const replace = toRange(document, range);
  if (!insertsOrReplaces) return { range: replace, newText };
  const cursor = Math.max(range.start, Math.min(offset, range.end));
  return { insert: toRange(document, { start: range.start, end: cursor }), replace, newText };
}
