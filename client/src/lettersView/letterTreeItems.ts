import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { LetterAnswer, LetterDetails } from '../../../server/src/protocol/treeRequests';
import type { CouncilGroup } from '../../../server/src/protocol/treeRequests';
import { countWords, stateWords } from '../state/stateWords';

export type LetterNode =
  | { readonly kind: 'council'; readonly council: CouncilGroup }
  | {
      readonly kind: 'letter';
      readonly letter: LetterAnswer;
      readonly council: CouncilGroup;
      /** Is it the council's only one of its year? */
      readonly alone: boolean;
    };

/** "Northmere Borough Council", "2007–2008". */
export function councilItem({ key, name, letters, years }: CouncilGroup): TreeItem {
  const item = new TreeItem(name || l10n.t('No council'), TreeItemCollapsibleState.Collapsed);
  item.id = `council:${key}`;
  const count = countWords(letters);
  if (years) item.description = years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
  item.tooltip = [name, count].filter(Boolean).join(': ');
  item.accessibilityInformation = {
    label: [item.label, item.description, count].filter((words) => typeof words === 'string').join(', '),
  };
  return item;
}

/** "2008", "3 2 – 3 4 2 3 · Final · 1 error"; the tooltip has a line for each area. */
export function letterItem({ letter, council, alone }: Extract<LetterNode, { kind: 'letter' }>): TreeItem {
  const { uri, year, details } = letter;
  const file = Uri.parse(uri);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const label = year === undefined ? name : alone ? String(year) : `${year} (${name})`;
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = `letter:${uri}`;
  item.contextValue = 'letter';
  item.iconPath = iconOf(details);
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [file] };
  const lines =
    details?.grades.map(({ area, name: grade }) => `${area}: ${grade ?? l10n.t('no grade')}`) ?? [];
  const state = details ? [stateWords(details.state)] : [];
  const grades = details?.grades.map(({ value }) => value ?? '–').join(' ') ?? '';
  // The grades come first: they are the same width in all letters.
  item.description = [grades, ...state].filter(Boolean).join(' · ');
  const heading = [council.name, year].filter((part) => part !== undefined && part !== '').join(' ');
  item.tooltip = [heading, ...state, ...lines, name].join('\n');
  item.accessibilityInformation = { label: [label, ...state, ...lines].join(', ') };
  return item;
}

function iconOf(details: LetterDetails | undefined): ThemeIcon {
  if (!details) return new ThemeIcon('mail');
  const { errors, warnings } = details.state;
  if (errors > 0) return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
  if (warnings > 0) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return new ThemeIcon('mail');
}
