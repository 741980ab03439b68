import { l10n } from 'vscode';
import type { ReportSummary } from '../../../server/src/protocol/exchangeRequests';

/** What was recognised in a printed letter and how sure that is, in one message. */
export function importedWords({ sure, unsure, toLookAt, leftOut }: ReportSummary, framework: string): string {
  const parts = [
    sure === 1 ? l10n.t('1 part recognised') : l10n.t('{0} parts recognised', sure),
    ...(unsure === 0 ? [] : [unsure === 1 ? l10n.t('1 uncertain') : l10n.t('{0} uncertain', unsure)]),
    ...(toLookAt === 0
      ? []
      : [toLookAt === 1 ? l10n.t('1 needs checking') : l10n.t('{0} need checking', toLookAt)]),
    ...(leftOut === 0
      ? []
      : [
          leftOut === 1
            ? l10n.t('1 line of page headers and page numbers was removed')
            : l10n.t('{0} lines of page headers and page numbers were removed', leftOut),
        ]),
  ];
  return l10n.t('Imported using “{0}”. {1}. The wording is unchanged.', framework, parts.join(', '));
}
