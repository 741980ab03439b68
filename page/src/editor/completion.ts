import {
  autocompletion,
  insertCompletionText,
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { LSPPlugin } from '@codemirror/lsp-client';
import type { Extension } from '@codemirror/state';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { desk } from '../desk/desk';
import type { PageServer } from '../server/pageServer';

/** The protocol's number for it: its package brings much along. */
const SNIPPET = 2;

/**
 * The server's suggestions. CodeMirror's own source for them leaves out what comes with `completionItem/resolve`, which
 * is all that is said of an item, and which of them is the likely one.
 */
export function completion(server: PageServer): Extension {
  const source = (context: CompletionContext) => suggestions(server, context);
  return autocompletion({
    override: [source],
    icons: false,
    closeOnBlur: true,
    maxRenderedOptions: 200,
    tooltipClass: () => 'suggestions',
  });
}

async function suggestions(
  server: PageServer,
  { state, pos, explicit, aborted }: CompletionContext,
): Promise<CompletionResult | null> {
  const document = desk.editor?.document;
  const triggers = server.client.serverCapabilities?.completionProvider?.triggerCharacters ?? [];
  const before = state.sliceDoc(Math.max(0, pos - 2), pos);
  const trigger = [...before.trimEnd()].at(-1) ?? '';
  const isTriggered = triggers.includes(trigger);
  if (!document || (!explicit && !isTriggered)) return null;
  const { line, character } = document.positionAt(pos);
  const answer = await server.request<CompletionList | CompletionItem[] | null>('textDocument/completion', {
    textDocument: { uri: document.uri.toString() },
    position: { line, character },
    context: isTriggered && !explicit ? { triggerKind: 2, triggerCharacter: trigger } : { triggerKind: 1 },
  });
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  const [first] = items;
  if (aborted || !first) return null;
  const edit = first.textEdit && 'range' in first.textEdit ? first.textEdit.range : undefined;
  return {
    from: edit ? document.offsetAt(edit.start) : pos,
    to: edit ? document.offsetAt(edit.end) : pos,
    options: items.map((item) => option(server, item)),
    validFor: /^[^\n]*$/,
  };
}

function option(server: PageServer, item: CompletionItem): Completion {
  const text = item.textEdit?.newText ?? item.insertText ?? item.label;
  const isSnippet = item.insertTextFormat === SNIPPET;
  const said = item.labelDetails?.description ?? item.detail;
  return {
    label: item.filterText ?? item.label,
    displayLabel: item.label,
    ...(said === undefined ? {} : { detail: said }),
    ...(item.sortText === undefined ? {} : { sortText: item.sortText }),
    boost: item.preselect === true ? 1 : 0,
    info: () => explained(server, item),
    apply: (view, chosen, from, to) => {
      if (isSnippet) snippet(codeMirrorSnippet(text))(view, chosen, from, to);
      else view.dispatch(insertCompletionText(view.state, text, from, to));
    },
  };
}

/** What the server says of an item when it is looked at. */
async function explained(server: PageServer, item: CompletionItem): Promise<Node | null> {
  const { documentation } = await server.request<CompletionItem>('completionItem/resolve', item);
  const view = desk.editor?.view;
  const plugin = view && LSPPlugin.get(view);
  if (documentation === undefined || !plugin) return null;
  const shown = document.createElement('div');
  shown.className = 'cm-lsp-documentation';
  shown.innerHTML = plugin.docToHTML(documentation);
  return shown;
}

/** CodeMirror's snippets know no choices, want braces, and escape nothing but braces. */
function codeMirrorSnippet(text: string): string {
  return text
    .replace(/\$\{(\d+)\|([^|]*)\|\}/g, (_, stop: string, choices: string) => {
      const [first = ''] = choices.split(/(?<!\\),/);
      return `\${${stop}:${first.replace(/\\([,|\\])/g, '$1')}}`;
    })
    .replace(/\\([$}\\])|\$(\d+)/g, (_, escaped?: string, stop?: string) => escaped ?? `\${${stop ?? ''}}`);
}
