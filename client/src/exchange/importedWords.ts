import { l10n } from 'vscode';
import type { ReportSummary } from '../../../server/src/protocol/exchangeRequests';

/** What was recognised in a printed letter and how sure that is, in one message. */
export function importedWords({ sure, unsure, toLookAt, leftOut }: ReportSummary, framework: string): string {
  const parts = [
    sure === 1 ? l10n.t('1 part is recognised for sure') : l10n.t('{0} parts are recognised for sure', sure),
    ...(unsure === 0
      ? []
      : [unsure === 1 ? l10n.t('1 may be something else') : l10n.t('{0} may be something else', unsure)]),
    ...(toLookAt === 0
      ? []
      : [toLookAt === 1 ? l10n.t('1 place wants your eyes') : l10n.t('{0} places want your eyes', toLookAt)]),
    ...(leftOut === 0
      ? []
      : [
          leftOut === 1
            ? l10n.t('1 line of page headers and numbers is left out')
            : l10n.t('{0} lines of page headers and numbers are left out', leftOut),
        ]),
  ];
  return l10n.t('Imported as “{0}”: {1}. No word was changed.', framework, parts.join(', '));
}
