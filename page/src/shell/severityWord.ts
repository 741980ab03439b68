import { l10n } from '../vscode/l10n';

/** As VS Code says it to a screen reader. */
export function severityWord(severity: number): string {
  return [l10n.t('Error'), l10n.t('Warning'), l10n.t('Info'), l10n.t('Hint')][severity] ?? '';
}
