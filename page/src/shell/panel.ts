import { l10n } from '../vscode/l10n';
import { make, part } from './dom';
import { icon } from './icons';
import { layout } from './layout';

interface Tab {
  readonly id: string;
  readonly tab: HTMLElement;
  readonly body: HTMLElement;
  readonly closed: (() => void) | undefined;
}

/** The panel below the text: the problems, and beside them whatever was opened to be read. */
class Panel {
  readonly #tabs: Tab[] = [];
  #chosen: Tab | undefined;

  /** Adds a tab after the others. One that can be closed calls back when it is. */
  add(id: string, title: HTMLElement | string, body: HTMLElement, closed?: () => void): void {
    const tab = make(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-controls': `panel-${id}`,
        'aria-selected': 'false',
      },
      title,
    );
    body.id = `panel-${id}`;
    body.setAttribute('role', 'tabpanel');
    body.setAttribute('aria-labelledby', tab.id);
    body.hidden = true;
    const one: Tab = { id, tab, body, closed };
    this.#tabs.push(one);
    tab.addEventListener('click', () => this.select(id));
    tab.addEventListener('keydown', (event) => this.#key(event, one));
    part('panel-tabs').append(tab);
    part('panel').append(body);
    if (!this.#chosen) this.select(id);
  }

  has(id: string): boolean {
    return this.#tabs.some((one) => one.id === id);
  }

  select(id: string): void {
    const chosen = this.#tabs.find((one) => one.id === id);
    if (!chosen) return;
    this.#chosen = chosen;
    for (const { tab, body } of this.#tabs) {
      const isChosen = tab === chosen.tab;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      body.hidden = !isChosen;
    }
    const shut = part('panel-close');
    const words = chosen.closed ? l10n.t('Close Tab') : l10n.t('Hide Panel');
    shut.title = words;
    shut.setAttribute('aria-label', words);
  }

  /** Shows a tab, and the panel if that is folded away. */
  reveal(id: string): void {
    this.select(id);
    layout.show('panel');
  }

  close(id: string): void {
    const at = this.#tabs.findIndex((one) => one.id === id);
    const [gone] = at < 0 ? [] : this.#tabs.splice(at, 1);
    if (!gone) return;
    gone.tab.remove();
    gone.body.remove();
    gone.closed?.();
    const next = this.#tabs[Math.max(0, at - 1)];
    if (gone === this.#chosen && next) this.select(next.id);
  }

  /** What the cross does: closes what can be closed, and hides the panel of the problems. */
  begin(): void {
    const shut = part('panel-close');
    shut.append(icon('close'));
    shut.addEventListener('click', () => {
      if (this.#chosen?.closed) this.close(this.#chosen.id);
      else layout.hide('panel');
    });
  }

  #key(event: KeyboardEvent, { id, closed }: Tab): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      const at = this.#tabs.findIndex((one) => one.id === id);
      const next = this.#tabs[(at + step + this.#tabs.length) % this.#tabs.length];
      if (next) this.select(next.id);
      next?.tab.focus();
    } else if (event.key === 'Delete' && closed) this.close(id);
  }
}

export const panel = new Panel();
