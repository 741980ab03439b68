import { l10n, window } from 'vscode';
import type { FrameworkAnswer } from '../../server/src/lsp/letterRequests';

/** What a new letter is about. */
export interface Subject {
  readonly council: string;
  readonly year: number;
  /** The id. */
  readonly framework: string;
}

/** Asks three questions; nothing when one of them is left. The first framework is the usual one. */
export async function askSubject(frameworks: readonly FrameworkAnswer[]): Promise<Subject | undefined> {
  const council = await window.showInputBox({
    title: l10n.t('New letter (1 of 3)'),
    prompt: l10n.t('Which council is it about? Write its full name.'),
    placeHolder: l10n.t('for example Northmere Borough Council'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Write the name of the council.') : undefined),
  });
  if (council === undefined) return undefined;
  const year = await window.showInputBox({
    title: l10n.t('New letter (2 of 3)'),
    prompt: l10n.t('Which year is the letter of?'),
    value: String(frameworks[0]?.years?.to ?? new Date().getFullYear()),
    ignoreFocusOut: true,
    validateInput: (value) =>
      /^\d{4}$/.test(value.trim()) ? undefined : l10n.t('Write a year of four digits, as in 2008.'),
  });
  if (year === undefined) return undefined;
  const framework = await pickFramework(frameworks, Number(year));
  return framework === undefined ? undefined : { council: council.trim(), year: Number(year), framework };
}

/** Those for the letters of the year come first. */
async function pickFramework(
  frameworks: readonly FrameworkAnswer[],
  year: number,
): Promise<string | undefined> {
  const serves = ({ years }: FrameworkAnswer): boolean => !years || (years.from <= year && year <= years.to);
  const ordered = [...frameworks.filter(serves), ...frameworks.filter((one) => !serves(one))];
  const picked = await window.showQuickPick(
    ordered.map(({ id, name, years }) => ({
      label: name,
      description: id,
      ...(years ? { detail: yearsOf(years) } : {}),
      id,
    })),
    {
      title: l10n.t('New letter (3 of 3)'),
      placeHolder: l10n.t('Which kind of letter?'),
      ignoreFocusOut: true,
    },
  );
  return picked?.id;
}

function yearsOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to
    ? l10n.t('For the letters of {0}', from)
    : l10n.t('For the letters of {0} to {1}', from, to);
}
