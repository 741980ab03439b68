import { desk } from '../desk/desk';
import { diagnostics, type LetterDiagnostic } from '../desk/diagnostics';
import { happenings } from '../desk/happenings';
import { goTo } from '../editor/goTo';
import { l10n } from '../vscode/l10n';
import { make, part } from './dom';
import { icon } from './icons';
import { panel } from './panel';
import { severityWord } from './severityWord';

/** The list waits so long for the next key, in milliseconds: the underlines in the text do not. */
const PAUSE = 200;
/** So many are listed; nobody reads more, and each costs at every key. */
const MOST = 500;

const KINDS = ['error', 'warning', 'info', 'lightbulb'] as const;

interface Row {
  readonly element: HTMLElement;
  finding: LetterDiagnostic;
}

/** The findings in a list, as VS Code's Problems: the gravest first, each with its place and its quick fixes. */
export class Problems {
  readonly #list = make('div', { className: 'problems', role: 'list', tabIndex: 0 });
  readonly #count = make('span', { className: 'count' });
  #rows = new Map<string, Row>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly fix: (finding: LetterDiagnostic, beside: DOMRect) => void,
    readonly showRule: (code: string) => void,
  ) {
    const title = make('span', {}, l10n.t('Problems'), ' ', this.#count);
    this.#list.setAttribute('aria-label', l10n.t('Problems'));
    panel.add('problems', title, make('div', {}, this.#list));
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    happenings.diagnostics.event(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#fill(), PAUSE);
    });
  }

  #fill(): void {
    const document = desk.editor?.document;
    const all = document ? [...diagnostics.of(document.uri)] : [];
    all.sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start));
    this.#count.textContent = String(all.length);
    this.#count.title = l10n.t('{0} in total', all.length);
    part('only-panel-count').textContent = String(all.length);
    const rows = new Map<string, Row>();
    for (const finding of all.slice(0, MOST)) {
      const words = `${finding.severity} ${finding.code} ${finding.message}`;
      let key = words;
      for (let n = 2; rows.has(key); n++) key = `${words} ${n}`;
      const row = this.#rows.get(key) ?? this.#row(finding);
      row.finding = finding;
      const place = row.element.querySelector('.place');
      const says = l10n.t('line {0}', finding.range.start.line + 1);
      if (place && place.textContent !== says) place.textContent = says;
      rows.set(key, row);
    }
    this.#rows = rows;
    const wanted: HTMLElement[] = [...rows.values()].map(({ element }) => element);
    if (all.length === 0)
      wanted.push(make('p', { className: 'none' }, l10n.t('No problems have been detected in the letter.')));
    if (all.length > MOST)
      wanted.push(make('p', { className: 'none' }, l10n.t('{0} more are not listed.', all.length - MOST)));
    // What is there already is left where it is.
    const isSame =
      wanted.length === this.#list.childElementCount &&
      wanted.every((element, n) => this.#list.children[n] === element);
    if (!isSame) this.#list.replaceChildren(...wanted);
  }

  #row(finding: LetterDiagnostic): Row {
    const kind = KINDS[finding.severity] ?? 'info';
    const go = make(
      'button',
      { type: 'button', className: 'go' },
      icon(kind),
      make('span', { className: 'hidden' }, `${severityWord(finding.severity)}: `),
      make('span', { className: 'message' }, finding.message),
      make('span', { className: 'place' }),
    );
    const rule = make(
      'button',
      { type: 'button', className: 'code', title: l10n.t('Show Rule') },
      finding.code,
    );
    const fix = make(
      'button',
      { type: 'button', className: 'fix', title: l10n.t('Show Quick Fixes ({0})', 'Ctrl+.') },
      icon('lightbulb'),
      l10n.t('Fix…'),
    );
    const element = make('div', { className: `problem ${kind}`, role: 'listitem' }, go, rule, fix);
    const row: Row = { element, finding };
    go.addEventListener('click', () => goTo(row.finding.plain.range));
    rule.addEventListener('click', () => this.showRule(row.finding.code));
    fix.addEventListener('click', () => {
      goTo(row.finding.plain.range, false);
      this.fix(row.finding, fix.getBoundingClientRect());
    });
    return row;
  }

  /** Up and down lead from one to the next. */
  #key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...this.#list.querySelectorAll<HTMLElement>('.go')];
    const active = document.activeElement?.closest('.problem')?.querySelector('.go');
    const at = buttons.findIndex((one) => one === active);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
  }
}
