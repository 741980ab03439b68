import { commands } from '../vscode/commands';
import { make, part } from './dom';

/** An item of the bar at the bottom; the extension makes one, the page others. */
class StatusBarItem {
  readonly #button = make('button', { type: 'button', hidden: true });
  readonly #bar: HTMLElement;
  name = '';
  command: string | undefined;

  constructor(bar: HTMLElement) {
    this.#bar = bar;
    this.#button.addEventListener('click', () => {
      if (this.command !== undefined) void commands.executeCommand(this.command);
    });
  }

  set text(words: string) {
    if (this.#button.textContent !== words) this.#button.textContent = words;
  }

  set tooltip(words: string) {
    this.#button.title = words;
  }

  show(): void {
    this.#bar.append(this.#button);
    this.#button.hidden = false;
  }

  hide(): void {
    this.#button.hidden = true;
  }

  dispose(): void {
    this.#button.remove();
  }
}

/** The letter's state is on the left, where it is read first. */
export function createStatusBarItem(): StatusBarItem {
  return new StatusBarItem(part('status-left'));
}

/** On the right is where the cursor is, and whether the letter is saved. */
export function createRightItem(): StatusBarItem {
  return new StatusBarItem(part('status-right'));
}
