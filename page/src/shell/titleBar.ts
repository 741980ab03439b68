import { desk } from '../desk/desk';
import { happenings } from '../desk/happenings';
import { letterFiles } from '../files/letterFiles';
import { commands } from '../vscode/commands';
import { l10n } from '../vscode/l10n';
import { actions } from './actions';
import { make, part } from './dom';
import { icon, type IconName } from './icons';

const TOOLS: readonly (readonly [id: string, name: IconName, label: string])[] = [
  ['page.open', 'open', l10n.t('Open…')],
  ['apaLetter.newLetter', 'new', l10n.t('New…')],
  ['page.save', 'save', l10n.t('Save')],
  ['apaLetter.exportLetter', 'export', l10n.t('Export…')],
  ['page.print', 'print', l10n.t('Print…')],
  ['page.fixAll', 'fix', l10n.t('Fix All')],
];

const VIEWS: readonly (readonly [id: string, name: IconName, toggles: string, label: string])[] = [
  ['page.toggleOutline', 'outline', 'outline', l10n.t('Outline')],
  ['page.togglePanel', 'problems', 'panel', l10n.t('Problems')],
  ['page.togglePreview', 'preview', 'preview', l10n.t('Preview')],
];

/** The bar at the top: what is done most, the letter's name, and what is folded away or not. */
export function beginTitleBar(): void {
  const run = (id: string) => () => void commands.executeCommand(id);
  for (const [id, name, label] of TOOLS) {
    const made = make(
      'button',
      { type: 'button', className: 'tool', title: actions.hint(id), 'data-runs': id, 'aria-label': label },
      icon(name),
      make('span', {}, label),
    );
    made.addEventListener('click', run(id));
    part('tools').append(made);
  }
  for (const [id, name, toggles, label] of VIEWS) {
    const made = make(
      'button',
      {
        ...{ type: 'button', className: 'view', title: actions.hint(id), 'data-toggles': toggles },
        ...{ 'aria-label': label, 'aria-pressed': 'true' },
      },
      icon(name),
    );
    made.addEventListener('click', run(id));
    part('views').append(made);
  }
  for (const [id, name, label] of [
    ['page.theme', 'theme', l10n.t('Colour Theme')],
    ['page.commands', 'palette', l10n.t('All Commands')],
  ] as const) {
    const made = make(
      'button',
      { type: 'button', className: 'view', title: actions.hint(id), 'aria-label': label },
      icon(name),
    );
    made.addEventListener('click', run(id));
    part('views').append(made);
  }
  for (const one of [happenings.activeEditor, happenings.changed, happenings.saved]) one.event(name);
  name();
  // Only a letter that is not saved holds the tab back; what it has is kept in any case.
  window.addEventListener('beforeunload', (event) => {
    const letter = desk.editor?.document;
    if (letter && letterFiles.isDirty(letter)) event.preventDefault();
  });
}

/** The letter's name, in the bar and as the title of the tab. */
function name(): void {
  const letter = desk.editor?.document;
  const words = letter ? letterFiles.of(letter).name : '';
  const isDirty = letter !== undefined && letterFiles.isDirty(letter);
  const shown = part('name');
  // Most keys change nothing here.
  const key = `${letter?.uri.toString() ?? ''} ${words} ${String(isDirty)}`;
  if (shown.dataset['key'] === key) return;
  shown.dataset['key'] = key;
  shown.hidden = letter === undefined;
  shown.textContent = words;
  shown.dataset['dirty'] = String(isDirty);
  shown.title = isDirty ? l10n.t('{0}, unsaved', words) : words;
  document.title = letter ? `${isDirty ? '● ' : ''}${words} – APA Letter` : 'APA Letter';
  for (const button of document.querySelectorAll<HTMLButtonElement>('#tools [data-runs]'))
    button.disabled = !letter && !['page.open', 'apaLetter.newLetter'].includes(button.dataset['runs'] ?? '');
}
