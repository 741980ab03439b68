import { contributes } from '../../../package.json';
import texts from '../../../package.nls.json';
import { desk } from '../desk/desk';
import { commands, contextOf } from '../vscode/commands';
import { l10n } from '../vscode/l10n';
import { showQuickPick, type PickItem } from './quickPick';

/** Something that the page does itself, as VS Code does without the extension. */
export interface Action {
  readonly id: string;
  readonly title: string;
  /** As the editor writes them: “ctrl+shift+p”. The first is shown. */
  readonly keys?: readonly string[];
  /** Only where a letter is open. */
  readonly forLetter?: true;
  readonly run: () => unknown;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** All commands of the page and of the extension, and the keys that run them. */
class Actions {
  #all: readonly Action[] = [];
  /** The first stroke of two, until the next key. */
  #stroke = '';

  begin(own: readonly Action[]): void {
    this.#all = [...own, ...extensionActions()];
    for (const { id, run } of own) commands.registerCommand(id, run);
    window.addEventListener('keydown', (event) => this.#key(event), { capture: true });
  }

  /** The title with the keys: what a button says of itself. */
  hint(id: string): string {
    const action = this.#all.find((one) => one.id === id);
    if (!action) return '';
    const [keys] = action.keys ?? [];
    return keys === undefined ? action.title : `${action.title} (${keysInWords(keys)})`;
  }

  /** The Command Palette. */
  async showAll(): Promise<void> {
    const items = this.#all
      .filter(({ id, forLetter }) => isPossible(id, forLetter))
      .map(({ id, title, keys }): PickItem & { readonly id: string } => ({
        label: title,
        ...(keys?.[0] === undefined ? {} : { keys: keysInWords(keys[0]) }),
        id,
      }));
    items.sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
    const picked = await showQuickPick(items, {
      title: l10n.t('Command Palette'),
      placeHolder: l10n.t('Type the name of a command to run'),
    });
    if (picked) await commands.executeCommand(picked.id);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || document.querySelector('dialog[open]')) return;
    // Held down for the key that comes.
    if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
    const stroke = strokeOf(event);
    const whole = this.#stroke === '' ? stroke : `${this.#stroke} ${stroke}`;
    this.#stroke = '';
    const action = this.#all.find(({ keys = [] }) => keys.includes(whole));
    if (action && isPossible(action.id, action.forLetter)) {
      event.preventDefault();
      event.stopPropagation();
      void commands.executeCommand(action.id);
    } else if (this.#all.some(({ keys = [] }) => keys.some((one) => one.startsWith(`${whole} `)))) {
      event.preventDefault();
      event.stopPropagation();
      this.#stroke = whole;
    }
  }
}

export const actions = new Actions();

function isPossible(id: string, forLetter?: true): boolean {
  if (forLetter && !desk.editor) return false;
  const when = contributes.menus.commandPalette.find(({ command }) => command === id)?.when;
  if (when === 'apaLetter.hasLetters') return contextOf(when) === true;
  if (when?.includes('apaLetter.importedLetters') !== true) return true;
  const imported = contextOf('apaLetter.importedLetters');
  return Array.isArray(imported) && imported.includes(desk.editor?.document.uri.toString());
}

/** A command of the extension by its title alone. */
export function titleOf(id: string): string {
  const command = contributes.commands.find((one) => one.command === id);
  return command ? named(command.title) : id;
}

function named(key: string): string {
  return texts[key.replaceAll('%', '') as keyof typeof texts];
}

/** The commands of the extension under the names that the manifest gives them. */
function extensionActions(): Action[] {
  return contributes.commands.map(({ command, title, category }) => {
    const bound = contributes.keybindings.find((one) => one.command === command);
    const when = contributes.menus.commandPalette.find((one) => one.command === command)?.when;
    return {
      id: command,
      title: `${named(category)}: ${named(title)}`,
      ...(bound ? { keys: [bound.key] } : {}),
      ...(when === 'true' ? {} : { forLetter: true as const }),
      run: () => commands.executeCommand(command),
    };
  });
}

/** “ctrl” is the key of commands, which is another one on a Mac. */
function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): string {
  const names: Readonly<Record<string, string>> = { ' ': 'space' };
  // With Alt or Shift, keyboards write other signs.
  const letter = /^Key([A-Z])$/.exec(code)?.[1] ?? /^Digit(\d)$/.exec(code)?.[1];
  const name = (ctrlKey || metaKey || altKey ? letter : undefined) ?? names[key] ?? key;
  return [
    ...((isMac ? metaKey : ctrlKey) ? ['ctrl'] : []),
    ...(shiftKey ? ['shift'] : []),
    ...(altKey ? ['alt'] : []),
    name.toLowerCase(),
  ].join('+');
}

function keysInWords(keys: string): string {
  const words: Readonly<Record<string, string>> = {
    ctrl: isMac ? '⌘' : 'Ctrl',
    shift: isMac ? '⇧' : 'Shift',
    alt: isMac ? '⌥' : 'Alt',
    // The space between the two breaks nothing apart.
    pagedown: 'Page\u00a0Down',
    pageup: 'Page\u00a0Up',
  };
  return keys
    .split(' ')
    .map((stroke) =>
      stroke
        .split('+')
        .map((key) => words[key] ?? (key.length === 1 ? key.toUpperCase() : key.replace(/^f/, 'F')))
        .join(isMac ? '' : '+'),
    )
    .join(' ');
}
