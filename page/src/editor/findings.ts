import { setDiagnostics, type Diagnostic as Shown } from '@codemirror/lint';
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { desk } from '../desk/desk';
import { diagnostics, type LetterDiagnostic } from '../desk/diagnostics';
import { log } from '../shell/log';
import { make } from '../shell/dom';
import { l10n } from '../vscode/l10n';
import type { PageServer } from '../server/pageServer';
import { goTo } from './goTo';
import { showFixes } from './fixes';

const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;

/**
 * Pulls the findings at every change, one question at a time: what has been written while one was under way is asked
 * about once, afterwards. Nothing waits for a pause.
 */
export function findings(server: PageServer, showRule: (code: string) => void): Extension {
  return ViewPlugin.fromClass(
    class {
      #resultId: string | undefined;
      #isAsking = false;
      #again = false;
      #isGone = false;

      constructor(readonly view: EditorView) {
        server.onRunning(() => {
          // A server that has begun anew knows nothing of what was asked before.
          this.#resultId = undefined;
          this.#isAsking = false;
          void this.#pull();
        });
      }

      update({ docChanged }: ViewUpdate): void {
        // The client's own part, which collects the changes to be sent, may come after this one.
        if (docChanged) queueMicrotask(() => void this.#pull());
      }

      destroy(): void {
        this.#isGone = true;
      }

      async #pull(): Promise<void> {
        this.#again = true;
        if (this.#isAsking) return;
        this.#isAsking = true;
        try {
          while (this.#again && !this.#isGone) {
            this.#again = false;
            await this.#ask();
          }
        } catch (error) {
          log.warn(String(error instanceof Error ? error.message : error));
        } finally {
          this.#isAsking = false;
        }
      }

      async #ask(): Promise<void> {
        const document = desk.editor?.document;
        if (!document || !server.client.serverCapabilities) return;
        const { version } = document;
        const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
          textDocument: { uri: document.uri.toString() },
          previousResultId: this.#resultId,
        });
        // The places are those of a text that has been written on since: there is another question under way.
        if (this.#isGone || document.version !== version) return;
        this.#resultId = report.resultId;
        if (report.kind === 'unchanged') return;
        diagnostics.set(document.uri, report.items);
        const shown = diagnostics.of(document.uri).map((one): Shown => {
          const from = document.offsetAt(one.range.start);
          return {
            from,
            to: Math.max(from, document.offsetAt(one.range.end)),
            severity: SEVERITIES[one.severity] ?? 'info',
            message: one.message,
            markClass: one.plain.tags?.includes(1) === true ? 'unnecessary' : '',
            renderMessage: () => rendered(one, showRule),
            actions: [
              {
                name: l10n.t('Quick Fix…'),
                apply: (view) => void showFixes(server, view, one.range),
              },
            ],
          };
        });
        this.view.dispatch(setDiagnostics(this.view.state, shown));
      }
    },
  );
}

/** A finding in words, with the places that it speaks of, and its rule. */
function rendered({ message, code, plain }: LetterDiagnostic, showRule: (code: string) => void): HTMLElement {
  const rule = make('button', { type: 'button', className: 'code', title: l10n.t('Show Rule') }, code);
  rule.addEventListener('click', () => showRule(code));
  const places = (plain.relatedInformation ?? []).map(({ message: words, location }) => {
    const line = location.range.start.line + 1;
    const link = make(
      'button',
      { type: 'button', className: 'related' },
      `${words} (${l10n.t('line {0}', line)})`,
    );
    link.addEventListener('click', () => goTo(location.range));
    return link;
  });
  return make('div', { className: 'finding' }, make('span', {}, message, ' ', rule), ...places);
}
