import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { desk } from '../desk/desk';
import { happenings } from '../desk/happenings';
import { goTo } from '../editor/goTo';
import type { PageServer } from '../server/pageServer';
import { l10n } from '../vscode/l10n';
import { make, part } from './dom';
import { icon } from './icons';
import { layout } from './layout';
import { log } from './log';

/** After a key the outline waits so long for the next one, in milliseconds. */
const PAUSE = 250;

interface Row {
  readonly element: HTMLElement;
  readonly symbol: DocumentSymbol;
  /** The way to it from the top: the same as long as it is the same part of the letter. */
  readonly key: string;
  readonly level: number;
}

/** The parts of the letter as the server names them, with the grades beside the areas; a tree for keys and screen readers. */
export class OutlinePane {
  readonly #root = part('outline-tree');
  /** What the writer has unfolded or folded against the custom. */
  readonly #turned = new Set<string>();
  #symbols: readonly DocumentSymbol[] = [];
  #rows: readonly Row[] = [];
  #focus = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown = '';

  constructor(readonly server: PageServer) {
    this.#root.addEventListener('keydown', (event) => this.#key(event));
    const soon = (pause: number) => (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(), pause);
    };
    happenings.changed.event(soon(PAUSE));
    happenings.activeEditor.event(soon(0));
    happenings.selected.event(() => this.#mark());
    server.onRunning(soon(0));
    layout.onChange(soon(0));
  }

  async #ask(): Promise<void> {
    const document = desk.editor?.document;
    if (!document || !layout.isShown('outline')) return;
    try {
      const symbols = await this.server.request<DocumentSymbol[] | null>('textDocument/documentSymbol', {
        textDocument: { uri: document.uri.toString() },
      });
      if (document.isClosed) return;
      this.#symbols = symbols ?? [];
      this.#fill();
    } catch (error) {
      log.warn(String(error instanceof Error ? error.message : error));
    }
  }

  /** Made again only where something that is shown has changed: a reader of screens keeps its place. */
  #fill(): void {
    const rows: Row[] = [];
    const add = (symbol: DocumentSymbol, level: number, way: string): void => {
      const key = `${way}/${symbol.name}`;
      const children = symbol.children ?? [];
      const isOpen = children.length > 0 && this.#isOpen(key, level);
      rows.push({ symbol, key, level, element: this.#row(symbol, key, level, children.length > 0, isOpen) });
      if (isOpen) for (const child of children) add(child, level + 1, key);
    };
    for (const symbol of this.#symbols) add(symbol, 1, '');
    const shown = rows.map(({ element }) => element.outerHTML).join('');
    if (shown === this.#shown) {
      // The same words at other lines: only where they lead has changed.
      this.#rows = this.#rows.map((row, n) => ({ ...row, symbol: rows[n]?.symbol ?? row.symbol }));
      return this.#mark();
    }
    this.#shown = shown;
    const hadFocus = this.#root.contains(document.activeElement);
    this.#rows = rows;
    this.#root.replaceChildren(...rows.map(({ element }) => element));
    if (rows.length === 0)
      this.#root.replaceChildren(make('p', { className: 'none' }, l10n.t('The letter is empty.')));
    this.#setFocus(this.#rows.find(({ key }) => key === this.#focus) ?? rows[0], hadFocus);
    this.#mark();
  }

  /** Areas are unfolded by the writer alone: the letter is seen at one glance. */
  #isOpen(key: string, level: number): boolean {
    return level < 1 !== this.#turned.has(key);
  }

  #row(
    { name, detail }: DocumentSymbol,
    key: string,
    level: number,
    hasChildren: boolean,
    isOpen: boolean,
  ): HTMLElement {
    const row = make(
      'div',
      {
        role: 'treeitem',
        className: 'part',
        tabIndex: -1,
        'aria-level': level,
        'aria-expanded': hasChildren ? isOpen : undefined,
      },
      make('span', { className: 'twist' }, ...(hasChildren ? [icon('chevron')] : [])),
      make('span', { className: 'name' }, name),
      // The grade, or whatever stands first; the rest is in the tooltip.
      ...(detail === undefined || detail === ''
        ? []
        : [make('span', { className: 'grade' }, detail.split(' · ', 1)[0] ?? '')]),
    );
    row.title = detail === undefined || detail === '' ? name : `${name}\n${detail}`;
    row.style.setProperty('--level', String(level - 1));
    row.addEventListener('click', ({ target }) => {
      const here = this.#rows.find((one) => one.key === key);
      if (!here) return;
      this.#setFocus(here, false);
      if (target instanceof Element && target.closest('.twist') && hasChildren) this.#turn(key);
      else goTo(here.symbol.selectionRange);
    });
    return row;
  }

  #turn(key: string): void {
    if (!this.#turned.delete(key)) this.#turned.add(key);
    this.#fill();
  }

  #setFocus(row: Row | undefined, focus: boolean): void {
    for (const { element } of this.#rows) element.tabIndex = -1;
    if (!row) return;
    this.#focus = row.key;
    row.element.tabIndex = 0;
    if (focus) row.element.focus();
  }

  #key(event: KeyboardEvent): void {
    const at = this.#rows.findIndex(({ key }) => key === this.#focus);
    const row = this.#rows[at];
    if (!row) return;
    const isOpen = row.element.getAttribute('aria-expanded');
    const go = (to: Row | undefined): void => this.#setFocus(to ?? row, true);
    const parent = (): Row | undefined => this.#rows.slice(0, at).findLast(({ level }) => level < row.level);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(this.#rows[at + 1]),
      ArrowUp: () => go(this.#rows[at - 1]),
      Home: () => go(this.#rows[0]),
      End: () => go(this.#rows.at(-1)),
      ArrowRight: () =>
        isOpen === 'false' ? this.#turn(row.key) : isOpen ? go(this.#rows[at + 1]) : undefined,
      ArrowLeft: () => (isOpen === 'true' ? this.#turn(row.key) : go(parent())),
      Enter: () => goTo(row.symbol.selectionRange),
      ' ': () => goTo(row.symbol.selectionRange, false),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  }

  /** Shows in which part the cursor is. */
  #mark(): void {
    const line = desk.editor?.selection.active.line ?? -1;
    const here = this.#rows.findLast(
      ({ symbol: { range } }) => range.start.line <= line && line <= range.end.line,
    );
    for (const row of this.#rows) row.element.classList.toggle('here', row === here);
  }
}
