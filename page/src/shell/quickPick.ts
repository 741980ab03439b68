import { QuickPickItemKind } from '../vscode/kinds';
import { l10n } from '../vscode/l10n';
import { make } from './dom';
import { withIcons } from './icons';

export interface PickItem {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly kind?: QuickPickItemKind;
  /** The keys that do the same. */
  readonly keys?: string;
}

interface PickOptions {
  readonly title?: string;
  readonly placeHolder?: string;
}

interface InputOptions {
  readonly title?: string;
  readonly prompt?: string;
  readonly placeHolder?: string;
  readonly value?: string;
  readonly validateInput?: (value: string) => string | undefined;
}

let count = 0;

/** A list to choose from by typing a part, by arrows or by the pointer; undefined when it is left. */
export function showQuickPick<Item extends PickItem>(
  items: readonly Item[],
  { title, placeHolder }: PickOptions = {},
): Promise<Item | undefined> {
  return ask<Item>(title, placeHolder, (box, choose) => {
    const id = `pick-${++count}`;
    const list = make('div', {
      role: 'listbox',
      id,
      className: 'choices',
      'aria-label': title ?? placeHolder,
    });
    const { input } = box;
    for (const [key, value] of [
      ['role', 'combobox'],
      ['aria-expanded', 'true'],
      ['aria-controls', id],
      ['aria-autocomplete', 'list'],
    ] as const)
      input.setAttribute(key, value);
    let shown: { readonly item: Item; readonly row: HTMLElement }[] = [];
    let at = 0;
    const mark = (to: number): void => {
      shown[at]?.row.setAttribute('aria-selected', 'false');
      at = shown.length === 0 ? 0 : (to + shown.length) % shown.length;
      const row = shown[at]?.row;
      row?.setAttribute('aria-selected', 'true');
      row?.scrollIntoView({ block: 'nearest' });
      if (row) input.setAttribute('aria-activedescendant', row.id);
      else input.removeAttribute('aria-activedescendant');
    };
    const fill = (): void => {
      const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const says = ({ label, description = '', detail = '' }: Item): string =>
        `${label} ${description} ${detail}`.toLowerCase();
      const isSeparator = ({ kind }: Item): boolean => kind === QuickPickItemKind.Separator;
      const left = items.filter((item) =>
        isSeparator(item) ? wanted.length === 0 : wanted.every((word) => says(item).includes(word)),
      );
      shown = [];
      list.replaceChildren(
        ...left.map((item, n) => {
          if (isSeparator(item))
            return make('div', { className: 'between', role: 'presentation' }, item.label);
          const row = choiceRow(item, `${id}-${n}`);
          row.addEventListener('click', () => choose(item));
          row.addEventListener('pointermove', () => {
            const here = shown.findIndex((one) => one.row === row);
            if (here !== at) mark(here);
          });
          shown.push({ item, row });
          return row;
        }),
      );
      if (left.length === 0) list.append(make('div', { className: 'none' }, l10n.t('No matching results')));
      mark(0);
    };
    input.addEventListener('input', fill);
    input.addEventListener('keydown', (event) => {
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
      const step = steps[event.key];
      if (step !== undefined) {
        event.preventDefault();
        mark(Math.abs(step) === 1 ? at + step : Math.max(0, Math.min(shown.length - 1, at + step)));
      } else if (event.key === 'Enter') {
        event.preventDefault();
        const one = shown[at];
        if (one) choose(one.item);
      }
    });
    box.add(list);
    fill();
  });
}

/** Asks for words; undefined when it is left. */
export function showInputBox(options: InputOptions): Promise<string | undefined> {
  const { title, prompt, placeHolder, value = '', validateInput } = options;
  return ask<string>(title, prompt ?? placeHolder, ({ input, add }, choose) => {
    if (placeHolder !== undefined) input.placeholder = placeHolder;
    input.value = value;
    const id = `input-${++count}`;
    const said = make('p', { className: 'prompt', id, role: 'status' }, prompt ?? '');
    input.setAttribute('aria-describedby', id);
    const problem = (): string | undefined => validateInput?.(input.value);
    const look = (isLast: boolean): void => {
      const wrong = problem();
      // What is only begun is not yet wrong.
      const isShown = wrong !== undefined && (isLast || input.value !== '');
      said.textContent = isShown ? wrong : (prompt ?? '');
      said.classList.toggle('wrong', isShown);
      input.setAttribute('aria-invalid', String(isShown));
    };
    input.addEventListener('input', () => look(false));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (problem() === undefined) choose(input.value);
      else look(true);
    });
    add(said);
    input.select();
  });
}

interface Box {
  readonly input: HTMLInputElement;
  readonly add: (below: HTMLElement) => void;
}

function ask<Answer>(
  title: string | undefined,
  words: string | undefined,
  fill: (box: Box, choose: (answer: Answer) => void) => void,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const input = make('input', {
      type: 'text',
      autocomplete: 'off',
      spellcheck: false,
      placeholder: words ?? '',
      'aria-label': words ?? title,
    });
    const dialog = make('dialog', { className: 'quick', 'aria-label': title ?? words });
    if (title !== undefined) dialog.append(make('div', { className: 'title' }, title));
    dialog.append(make('div', { className: 'field' }, input));
    let answer: Answer | undefined;
    const close = (): void => dialog.close();
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      resolve(answer);
    });
    // A click beside it leaves it.
    dialog.addEventListener('pointerdown', (event) => {
      if (event.target === dialog) close();
    });
    document.body.append(dialog);
    fill({ input, add: (below) => dialog.append(below) }, (chosen) => {
      answer = chosen;
      close();
    });
    dialog.showModal();
    input.focus();
  });
}

function choiceRow({ label, description, detail, keys }: PickItem, id: string): HTMLElement {
  const row = make('div', { role: 'option', id, className: 'choice', 'aria-selected': 'false' });
  const line = make('div', { className: 'line' }, make('span', { className: 'label' }, ...withIcons(label)));
  if (description !== undefined) line.append(make('span', { className: 'description' }, description));
  if (keys !== undefined)
    line.append(make('span', { className: 'keys' }, ...keys.split(' ').map((key) => make('kbd', {}, key))));
  row.append(line);
  if (detail !== undefined) row.append(make('div', { className: 'detail' }, detail));
  return row;
}
