import { l10n, window, workspace, Uri, type TextDocument } from 'vscode';
import { targetOf, type Form } from '../../../server/src/protocol/exchangeRequests';

/** What a letter is exported as. */
export interface ExportChoice {
  readonly form: Form;
  /** A Word document with what is found as comments. */
  readonly comments?: boolean;
}

interface Choice extends ExportChoice {
  readonly label: string;
  readonly detail: string;
}

function choices(): Choice[] {
  return [
    { form: 'html', label: l10n.t('Web page (HTML)'), detail: l10n.t('Opens and prints in any browser') },
    { form: 'docx', label: l10n.t('Word document (.docx)'), detail: l10n.t('Continue editing in Word') },
    {
      form: 'docx',
      comments: true,
      label: l10n.t('Word document with comments (.docx)'),
      detail: l10n.t('With the letter’s problems as comments in the text'),
    },
    { form: 'pdf', label: l10n.t('PDF'), detail: l10n.t('For sending and filing') },
    {
      form: 'txt',
      label: l10n.t('Plain text'),
      detail: l10n.t('The letter as plain text, without markup'),
    },
    { form: 'json', label: l10n.t('JSON'), detail: l10n.t('Grades and text as data, for other software') },
  ];
}

export async function askForm(): Promise<ExportChoice | undefined> {
  return window.showQuickPick(choices(), {
    title: l10n.t('Export Letter'),
    placeHolder: l10n.t('Choose a format'),
  });
}

/** Asks where the export goes; beside the letter at first, under its name. */
export async function askTarget({ uri }: TextDocument, form: Form): Promise<Uri | undefined> {
  const label = choices().find((choice) => choice.form === form)?.label ?? form;
  return window.showSaveDialog({
    title: l10n.t('Export Letter'),
    saveLabel: l10n.t('Export'),
    filters: { [label]: [form] },
    ...defaultUri(uri, form),
  });
}

function defaultUri(letter: Uri, form: Form): { defaultUri?: Uri } {
  const name = `${letter.path.slice(letter.path.lastIndexOf('/') + 1).replace(/\.apa(?:\.md)?$/i, '')}.${form}`;
  if (letter.scheme !== 'untitled') return { defaultUri: Uri.joinPath(letter, '..', name) };
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: Uri.joinPath(folder, name) } : {};
}

/** Why nothing can be exported to a file; undefined when it can. */
export function problemOf(form: Form, { path }: Uri): string | undefined {
  const target = targetOf({ to: form, output: path, isTerminal: false });
  return 'problem' in target ? target.problem : undefined;
}
