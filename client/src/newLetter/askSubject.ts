import { l10n, window } from 'vscode';
import type { FrameworkAnswer } from '../../../server/src/protocol/letterRequests';
import { partsOf } from '../partsOf';

/** What a new letter is about. */
export interface LetterSubject {
  readonly council: string;
  readonly year: number;
  /** The id. */
  readonly framework: string;
}

/** What a key or a link may give, so that the writer is not asked. */
export function readGiven(given: unknown): Partial<LetterSubject> {
  const { council, year, framework } = partsOf(given);
  return {
    ...(typeof council === 'string' && council.trim() !== '' ? { council } : {}),
    ...(typeof year === 'number' && isYear(String(year)) ? { year } : {}),
    ...(typeof framework === 'string' ? { framework } : {}),
  };
}

/** Asks what is not given, at most three questions; nothing when one of them is left. The first framework is the usual one. */
export async function askSubject(
  frameworks: readonly FrameworkAnswer[],
  given: Partial<LetterSubject>,
): Promise<LetterSubject | undefined> {
  const council = given.council ?? (await askCouncil());
  if (council === undefined) return undefined;
  const year = given.year ?? (await askYear(frameworks));
  if (year === undefined) return undefined;
  const known = frameworks.find(({ id }) => id === given.framework)?.id;
  const framework = known ?? (await pickFramework(frameworks, year));
  return framework === undefined ? undefined : { council: council.trim(), year, framework };
}

async function askCouncil(): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t('New Letter (1 of 3)'),
    prompt: l10n.t('Full name of the council'),
    placeHolder: l10n.t('For example Northmere Borough Council'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Enter the name of the council.') : undefined),
  });
}

async function askYear([usual]: readonly FrameworkAnswer[]): Promise<number | undefined> {
  const year = await window.showInputBox({
    title: l10n.t('New Letter (2 of 3)'),
    prompt: l10n.t('Assessment year'),
    value: String(usual?.years?.to ?? new Date().getFullYear()),
    ignoreFocusOut: true,
    validateInput: (value) =>
      isYear(value) ? undefined : l10n.t('Enter a four-digit year, for example 2008'),
  });
  return year === undefined ? undefined : Number(year);
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text.trim());
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
      title: l10n.t('New Letter (3 of 3)'),
      placeHolder: l10n.t('Choose the assessment framework'),
      ignoreFocusOut: true,
    },
  );
  return picked?.id;
}

function yearsOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to
    ? l10n.t('Used for letters from {0}', from)
    : l10n.t('Used for letters from {0} to {1}', from, to);
}
