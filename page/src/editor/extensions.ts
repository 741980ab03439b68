import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { findReferencesKeymap, hoverTooltips, jumpToDefinitionKeymap } from '@codemirror/lsp-client';
import { linter } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  dropCursor,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import { desk, NONCE } from '../desk/desk';
import { joined } from '../desk/letterEditor';
import { LETTER, type TextDocument } from '../desk/textDocument';
import type { PageServer } from '../server/pageServer';
import { currentTheme, isDark, onDidChangeTheme } from '../shell/theme';
import { l10n } from '../vscode/l10n';
import { completion } from './completion';
import { findings } from './findings';
import { folding } from './folding';
import { hoverAtCursor } from './hoverAtCursor';
import { lightbulb } from './lightbulb';
import { markup } from './markup';
import { semanticTokens } from './tokens';
import { typing } from './typing';

const darkness = new Compartment();
const asTheme = (): Extension => EditorView.theme({}, { dark: isDark(currentTheme()) });

onDidChangeTheme(() => desk.editor?.view.dispatch({ effects: darkness.reconfigure(asTheme()) }));

interface Parts {
  readonly server: PageServer;
  readonly showRule: (code: string) => void;
}

/** The editor's state for a letter. */
export function stateFor(document: TextDocument, { server, showRule }: Parts): EditorState {
  return EditorState.create({
    doc: document.text,
    extensions: [
      EditorView.cspNonce.of(NONCE),
      darkness.of(asTheme()),
      EditorState.phrases.of(phrases()),
      EditorState.tabSize.of(4),
      EditorView.lineWrapping,
      lightbulb(server),
      lineNumbers(),
      folding(server),
      history({
        joinToEvent: (transaction, adjacent) => adjacent || transaction.annotation(joined) === true,
      }),
      drawSelection(),
      dropCursor(),
      rectangularSelection(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSpecialChars(),
      highlightSelectionMatches({ minSelectionLength: 3 }),
      search({ top: true }),
      linter(null),
      markup,
      typing,
      completion(server),
      server.client.plugin(document.uri.toString(), LETTER),
      hoverTooltips(),
      hoverAtCursor,
      findings(server, showRule),
      semanticTokens(server),
      EditorView.contentAttributes.of({
        'aria-label': l10n.t('Letter'),
        lang: 'en-GB',
        spellcheck: 'true',
        autocorrect: 'off',
        tabindex: '0',
      }),
      EditorView.updateListener.of((update) => desk.updated(update)),
      keymap.of([
        // Tab leaves the editor, as everywhere in a page.
        { key: 'Mod-]', run: indentMore },
        { key: 'Mod-[', run: indentLess },
        ...jumpToDefinitionKeymap,
        ...findReferencesKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
    ],
  });
}

/** CodeMirror's own words, as VS Code has them. */
function phrases(): Readonly<Record<string, string>> {
  return {
    'No diagnostics': l10n.t('No problems'),
    Diagnostics: l10n.t('Problems'),
    close: l10n.t('Close'),
    next: l10n.t('Next Match'),
    previous: l10n.t('Previous Match'),
    all: l10n.t('Select All Matches'),
    'match case': l10n.t('Match Case'),
    regexp: l10n.t('Regular Expression'),
    'by word': l10n.t('Whole Word'),
    replace: l10n.t('Replace'),
    'replace all': l10n.t('Replace All'),
    'Reference list': l10n.t('References'),
  };
}
