import { l10n } from 'vscode';
import type { StateAnswer } from '../../../server/src/protocol/letterRequests';

/** "Draft · 9 to do", "Final · 2 errors", "Final · ready". */
export function stateWords({ status, errors, warnings, toDo }: StateAnswer): string {
  const faults = [errorWords(errors), warningWords(warnings)].filter((words) => words !== '').join(', ');
  const parts = [
    status === 'draft' ? l10n.t('Draft') : l10n.t('Final'),
    faults,
    toDo > 0 ? l10n.t('{0} to do', toDo) : '',
  ].filter((words) => words !== '');
  return (parts.length > 1 ? parts : [...parts, l10n.t('ready')]).join(' · ');
}

/** What the words in the status bar mean, line by line. */
export function stateExplained(state: StateAnswer): string {
  const { status, toDo, remarks, framework } = state;
  return [
    stateWords(state),
    framework.name,
    ...(status === 'draft' && toDo > 0
      ? [l10n.t('Anything still missing is listed as to do; in a final letter it is an error.')]
      : []),
    ...(remarks > 0 ? [remarks === 1 ? l10n.t('1 info') : l10n.t('{0} infos', remarks)] : []),
    l10n.t('Select to see the list.'),
  ].join('\n');
}

/** "1 letter", "40 letters". */
export function countWords(letters: number): string {
  return letters === 1 ? l10n.t('1 letter') : l10n.t('{0} letters', letters);
}

/** The letters of a window: "40 letters", "40 letters · 3 errors". */
export function lettersWords(letters: number, errors: number): string {
  return [countWords(letters), errorWords(errors)].filter((words) => words !== '').join(' · ');
}

/** What the words about the letters of a window mean, line by line. */
export function lettersExplained(letters: number): string {
  const where =
    letters === 1 ? l10n.t('1 letter in this window') : l10n.t('{0} letters in this window', letters);
  return [where, l10n.t('Select to see them in the Letters view.')].join('\n');
}

function errorWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? l10n.t('1 error') : l10n.t('{0} errors', count);
}

function warningWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', count);
}
