import { make } from './dom';

interface MenuItem {
  readonly label: string;
  /** Why it cannot be chosen. */
  readonly disabled?: string;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** A menu beside a place of the window; undefined when it is left. */
export function showMenu<Item extends MenuItem>(
  name: string,
  items: readonly Item[],
  place: Place,
): Promise<Item | undefined> {
  return new Promise((resolve) => {
    const dialog = make('dialog', { className: 'menu', 'aria-label': name });
    const list = make('div', { role: 'menu', 'aria-label': name });
    let answer: Item | undefined;
    const rows = items.map((item) => {
      const row = make(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          'aria-disabled': item.disabled === undefined ? undefined : 'true',
          title: item.disabled ?? '',
        },
        item.label,
      );
      row.addEventListener('click', () => {
        if (item.disabled !== undefined) return;
        answer = item;
        dialog.close();
      });
      return row;
    });
    list.append(...rows);
    list.addEventListener('keydown', (event) => {
      const at = rows.findIndex((row) => row === document.activeElement);
      const to = {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        Home: 0,
        End: rows.length - 1,
      }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      rows[(to + rows.length) % rows.length]?.focus();
    });
    dialog.append(list);
    dialog.addEventListener('pointerdown', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    const { width, height } = list.getBoundingClientRect();
    const isAbove = place.bottom + height > window.innerHeight && place.top > height;
    list.style.left = `${Math.max(4, Math.min(place.left, window.innerWidth - width - 8))}px`;
    list.style.top = `${Math.max(4, isAbove ? place.top - height - 2 : place.bottom + 2)}px`;
    rows[0]?.focus();
  });
}
