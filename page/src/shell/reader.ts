import { desk } from '../desk/desk';
import type { TextDocument } from '../desk/textDocument';
import { env } from '../vscode/env';
import { linksIn } from '../vscode/links';
import type { Range } from '../vscode/places';
import { nameOf } from '../vscode/uri';
import { make } from './dom';
import { panel } from './panel';

/** Shows what is read and not written: reports, settings, a print. Each has a tab in the panel. */
class Reader {
  readonly #shown = new Map<string, { document: TextDocument; readonly body: HTMLElement }>();
  #count = 0;

  show(document: TextDocument, selection?: Range): void {
    const uri = document.uri.toString();
    const known = this.#shown.get(uri);
    const id = known?.body.dataset['id'] ?? `read-${++this.#count}`;
    const body = known?.body ?? make('div', { className: 'reader', tabIndex: 0, 'data-id': id });
    this.#shown.set(uri, { document, body });
    this.#fill(document, body);
    if (!known)
      panel.add(id, nameOf(document.uri).replace(/\.txt$/, ''), body, () => {
        this.#shown.delete(uri);
        if (this.#shown.size === 0) delete window.document.body.dataset['reading'];
        desk.close(document);
      });
    // Without a letter, the panel is there for this alone.
    window.document.body.dataset['reading'] = 'true';
    panel.reveal(id);
    if (selection) this.#go(body, selection.start.line);
    body.focus();
  }

  /** Shows what a document says by now, if it is shown. */
  refresh(document: TextDocument): void {
    const known = this.#shown.get(document.uri.toString());
    if (known) this.#fill(document, known.body);
  }

  #fill(document: TextDocument, body: HTMLElement): void {
    const links = linksIn(document);
    body.replaceChildren(
      ...Array.from({ length: document.lineCount }, (_, line) => {
        const { text } = document.lineAt(line);
        const row = make('div', { className: 'row' });
        let done = 0;
        for (const { range, target } of links.filter((link) => link.range.start.line === line)) {
          const { character: from } = range.start;
          const { character: to } = range.end;
          const link = make('a', { href: '#', role: 'button' }, text.slice(from, to));
          link.addEventListener('click', (event) => {
            event.preventDefault();
            void env.openExternal(target);
          });
          row.append(text.slice(done, from), link);
          done = to;
        }
        row.append(text.slice(done));
        return row;
      }),
    );
  }

  #go(body: HTMLElement, line: number): void {
    const row = body.children[line];
    if (!row) return;
    for (const one of body.querySelectorAll('.here')) one.classList.remove('here');
    row.classList.add('here');
    row.scrollIntoView({ block: 'center' });
  }
}

export const reader = new Reader();
