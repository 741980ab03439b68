import { l10n } from '../vscode/l10n';
import { make, part } from './dom';
import { icon, type IconName } from './icons';

interface MessageOptions {
  readonly modal?: boolean;
  readonly detail?: string;
}

/** How long a message stays that nothing depends on, in milliseconds; with a button, twice as long. */
const STAYS = 8000;

/** As VS Code calls it: the words, perhaps options, and the buttons; resolves to the button that was chosen. */
type Show = (message: string, ...rest: readonly (MessageOptions | string)[]) => Promise<string | undefined>;

const shower =
  (kind: Extract<IconName, 'info' | 'warning' | 'error'>): Show =>
  (message, ...rest) => {
    const buttons = rest.filter((one) => typeof one === 'string');
    const options = rest.find((one): one is MessageOptions => typeof one !== 'string');
    return options?.modal === true
      ? showModal(message, options.detail, buttons)
      : showToast(kind, message, buttons);
  };

export const showInformationMessage = shower('info');
export const showWarningMessage = shower('warning');
export const showErrorMessage = shower('error');

function showToast(
  kind: 'info' | 'warning' | 'error',
  message: string,
  buttons: readonly string[],
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const close = (answer?: string): void => {
      clearTimeout(timer);
      toast.remove();
      resolve(answer);
    };
    const shut = make(
      'button',
      { type: 'button', className: 'plain', title: l10n.t('Close'), 'aria-label': l10n.t('Close') },
      icon('close'),
    );
    shut.addEventListener('click', () => close());
    const toast = make(
      'div',
      { className: `toast ${kind}` },
      icon(kind),
      make('p', {}, message),
      shut,
      ...(buttons.length === 0
        ? []
        : [
            make(
              'div',
              { className: 'buttons' },
              ...buttons.map((label, n) => button(label, n === 0, () => close(label))),
            ),
          ]),
    );
    toast.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') close();
    });
    part('toasts').append(toast);
    const timer =
      kind === 'info' ? setTimeout(() => close(), buttons.length === 0 ? STAYS : 2 * STAYS) : undefined;
    // Read out by screen readers, and found with the Tab key; the writer's cursor stays where it is.
    (kind === 'info' ? part('said') : part('warned')).textContent = message;
  });
}

function showModal(
  message: string,
  detail: string | undefined,
  buttons: readonly string[],
): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer: string | undefined;
    const dialog = make(
      'dialog',
      { className: 'modal', 'aria-label': message },
      make('p', { className: 'message' }, message),
      ...(detail === undefined ? [] : [make('p', { className: 'detail' }, detail)]),
    );
    const choose = (label?: string) => () => {
      answer = label;
      dialog.close();
    };
    dialog.append(
      make(
        'div',
        { className: 'buttons' },
        ...buttons.map((label, n) => button(label, n === 0, choose(label))),
        button(l10n.t('Cancel'), buttons.length === 0, choose()),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export function button(label: string, isFirst: boolean, run: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', className: isFirst ? 'first' : 'second' }, label);
  made.addEventListener('click', run);
  return made;
}
