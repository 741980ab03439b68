import assert from 'node:assert/strict';
import {
  CodeAction,
  CodeLens,
  Command,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  InsertReplaceEdit,
  Location,
  LocationLink,
  Position,
  type Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
  type CompletionItem,
  type SymbolInformation,
} from 'vscode-languageserver-types';
import type { Places } from './places';

type Check = (value: unknown, places: Places) => void;

/** The value is what the protocol's own types say. */
function is<Value>(value: unknown, guard: (value: unknown) => value is Value): asserts value is Value {
  assert.ok(guard(value), `not as the protocol has it: ${JSON.stringify(value)?.slice(0, 300)}`);
}

const list =
  (item: Check): Check =>
  (value, places) => {
    assert.ok(Array.isArray(value), `no list: ${JSON.stringify(value)?.slice(0, 200)}`);
    for (const one of value) item(one, places);
  };

const orNull =
  (check: Check): Check =>
  (value, places) =>
    value === null || check(value, places);

const location: Check = (value, places) => {
  is(value, Location.is);
  if (value.uri === places.uri) places.range(value.range);
};

const diagnostic: Check = (value, places) => {
  is(value, Diagnostic.is);
  places.range(value.range);
  assert.ok(value.message !== '' && typeof value.code === 'string' && value.source === 'apa-letter');
};

/** Edits lie in the text and not over one another. */
export const textEdits: Check = (value, places) => {
  list((one) => is(one, TextEdit.is))(value, places);
  places.edits(value as TextEdit[]);
};

const workspaceEdit: Check = (value, places) => {
  is(value, WorkspaceEdit.is);
  for (const [uri, edits] of Object.entries(value.changes ?? {})) if (uri === places.uri) places.edits(edits);
  for (const change of value.documentChanges ?? [])
    if ('edits' in change && change.textDocument.uri === places.uri) places.edits(change.edits as TextEdit[]);
};

const symbol: Check = (value, places) => {
  const { location: at, name, kind } = value as SymbolInformation;
  assert.ok(name !== '' && Number.isInteger(kind));
  location(at, places);
};

const documentSymbol: Check = (value, places) => {
  if (!DocumentSymbol.is(value)) return symbol(value, places);
  const { name, range, selectionRange, children = [] } = value;
  assert.ok(name.trim() !== '', 'a symbol without a name (T50)');
  places.range(range);
  places.range(selectionRange);
  places.holds(range, selectionRange);
  for (const child of children) {
    places.holds(range, child.range);
    documentSymbol(child, places);
  }
};

const selection: Check = (value, places) => {
  is(value, SelectionRange.is);
  for (let at: SelectionRange | undefined = value; at; at = at.parent) {
    places.range(at.range);
    if (at.parent) places.holds(at.parent.range, at.range);
  }
};

const completionItem: Check = (value, places) => {
  const { label, textEdit } = value as CompletionItem;
  assert.ok(label !== '' && textEdit);
  if (InsertReplaceEdit.is(textEdit)) {
    for (const range of [textEdit.insert, textEdit.replace]) places.range(range);
    places.holds(textEdit.replace, textEdit.insert);
  } else places.range(textEdit.range);
};

const codeAction: Check = (value, places) => {
  if (Command.is(value)) return;
  const action = value as CodeAction;
  // One that cannot be done says why; the protocol's own check asks for something to do of every action.
  is(action.disabled ? { ...action, edit: {} } : action, CodeAction.is);
  if (action.edit) workspaceEdit(action.edit, places);
  assert.notEqual(action.disabled?.reason, '');
};

const report: Check = (value, places) => {
  const { kind, items } = value as { kind: string; items?: unknown };
  if (kind === 'unchanged') return;
  assert.equal(kind, 'full');
  list(diagnostic)(items, places);
};

const tokens: Check = (value, places) => {
  is(value, SemanticTokens.is);
  assert.equal(value.data.length % 5, 0);
  let [line, character] = [0, 0];
  for (let i = 0; i < value.data.length; i += 5) {
    const [down = 0, right = 0, length = 0] = value.data.slice(i, i + 3);
    character = down === 0 ? character + right : right;
    line += down;
    places.range({ start: { line, character }, end: { line, character: character + length } });
  }
};

const folding: Check = (value, places) => {
  is(value, FoldingRange.is);
  assert.ok(value.startLine < value.endLine && value.endLine < places.lineCount, 'a fold out of the text');
};

const something: Check = (value) => assert.equal(typeof value, 'object');

/** What an answer must be, by the method; `places` are those of the text that it is about. */
export const answers: Readonly<Record<string, Check>> = {
  'textDocument/diagnostic': report,
  'textDocument/hover': orNull((value, places) => {
    is(value, Hover.is);
    if (value.range) places.range(value.range);
  }),
  'textDocument/completion': list(completionItem),
  'textDocument/definition': orNull(
    list((value, places) => (LocationLink.is(value) ? undefined : location(value, places))),
  ),
  'textDocument/references': list(location),
  'textDocument/documentHighlight': list((value, places) => places.range((value as { range: Range }).range)),
  'textDocument/documentSymbol': list(documentSymbol),
  'textDocument/codeAction': list(codeAction),
  'textDocument/codeLens': list((value, places) => {
    is(value, CodeLens.is);
    places.range(value.range);
  }),
  'textDocument/documentLink': list((value, places) => {
    is(value, DocumentLink.is);
    places.range(value.range);
  }),
  'textDocument/foldingRange': list(folding),
  'textDocument/formatting': textEdits,
  'textDocument/rangeFormatting': textEdits,
  'textDocument/onTypeFormatting': textEdits,
  'textDocument/inlayHint': list((value, places) => {
    is(value, InlayHint.is);
    places.range({ start: value.position, end: value.position });
  }),
  'textDocument/prepareRename': orNull((value, places) => places.range((value as { range: Range }).range)),
  'textDocument/rename': orNull(workspaceEdit),
  'textDocument/selectionRange': orNull(list(selection)),
  'textDocument/semanticTokens/full': tokens,
  'textDocument/semanticTokens/range': tokens,
  'workspace/symbol': list(symbol),
  'apa-letter/areas': orNull(something),
  'apa-letter/insertSection': orNull((value, places) => {
    const { edits, cursor } = value as { edits: unknown; cursor: unknown };
    is(cursor, Position.is);
    textEdits(edits, places);
  }),
  'apa-letter/setGrade': orNull((value, places) => {
    const { edits, reason } = value as { edits?: unknown; reason?: unknown };
    if (reason === undefined) textEdits(edits, places);
    else assert.ok(typeof reason === 'string' && edits === undefined);
  }),
  'apa-letter/setStatus': orNull(textEdits),
  'apa-letter/updateTable': orNull(textEdits),
  'apa-letter/state': orNull(something),
};

export const diagnostics: Check = list(diagnostic);
