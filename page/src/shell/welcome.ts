import { drafts, type Draft } from '../files/drafts';
import { happenings } from '../desk/happenings';
import { desk } from '../desk/desk';
import { commands } from '../vscode/commands';
import { l10n } from '../vscode/l10n';
import { titleOf } from './actions';
import { make, part } from './dom';
import { icon, type IconName } from './icons';
import { button } from './messages';

/** The first screen: what this is, a letter to begin with, and what was not saved. */
export class Welcome {
  readonly #drafts = make('section', { className: 'drafts', hidden: true });

  constructor() {
    const choice = (id: string, name: IconName, label: string, words: string): HTMLElement => {
      const made = make(
        'button',
        { type: 'button', className: 'begin', 'data-runs': id },
        icon(name),
        make('span', {}, make('b', {}, label), make('small', {}, words)),
      );
      made.addEventListener('click', () => void commands.executeCommand(id));
      return made;
    };
    part('welcome').append(
      make('h1', {}, 'APA Letter'),
      make(
        'p',
        { className: 'lead' },
        l10n.t(
          'Write annual performance assessment letters and have them checked as you type: contradictions between grades, tables and sentences are underlined, most of them with a quick fix.',
        ),
        ' ',
        l10n.t('Everything runs in this page: nothing you open or write leaves your computer.'),
      ),
      make(
        'div',
        { className: 'choices' },
        choice(
          'page.open',
          'open',
          l10n.t('Open Letter…'),
          l10n.t('An .apa file, or a text, Word or PDF file to import. You can also drop or paste one here.'),
        ),
        choice(
          'apaLetter.newLetter',
          'new',
          `${titleOf('apaLetter.newLetter')}…`,
          l10n.t('All the sections, set up for the council and year you enter.'),
        ),
        choice(
          'apaLetter.openSample',
          'sample',
          titleOf('apaLetter.openSample'),
          l10n.t('A short letter with a few mistakes in it, to try things out.'),
        ),
      ),
      this.#drafts,
      make(
        'p',
        { className: 'keys' },
        make('kbd', {}, 'F1'),
        ' ',
        l10n.t('Show all commands'),
        ' · ',
        make('kbd', {}, 'F6'),
        ' ',
        l10n.t('Go to the next pane'),
      ),
    );
    happenings.activeEditor.event(() => this.#arrange());
    this.#arrange();
    void this.listDrafts();
  }

  /** Letters that are kept in this browser, and no tab is writing. */
  async listDrafts(): Promise<void> {
    const waiting = await drafts.waiting();
    this.#drafts.hidden = waiting.length === 0;
    this.#drafts.replaceChildren(
      make('h2', {}, l10n.t('Unsaved letters')),
      make('p', {}, l10n.t('These letters were closed without saving. This browser has kept them.')),
      make('ul', {}, ...waiting.map((draft) => this.#row(draft))),
    );
  }

  #row(draft: Draft): HTMLElement {
    const when = new Date(draft.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
    const forget = button(l10n.t('Discard'), false, () => {
      drafts.forget(draft.id);
      void this.listDrafts();
    });
    forget.setAttribute('aria-label', l10n.t('Discard {0}', draft.name));
    const go = button(l10n.t('Resume'), true, () => drafts.resume(draft));
    go.setAttribute('aria-label', l10n.t('Resume {0}', draft.name));
    return make(
      'li',
      {},
      make('span', { className: 'name' }, draft.name),
      make('span', { className: 'when' }, when),
      go,
      forget,
    );
  }

  #arrange(): void {
    document.body.dataset['letter'] = desk.editor ? 'open' : 'none';
    part('welcome').hidden = desk.editor !== undefined;
  }
}
