/** The forms in which a letter can leave the editor. */
export const FORMS = ['html', 'docx', 'txt', 'pdf', 'json'] as const;

export type Form = (typeof FORMS)[number];

export interface Wanted {
  /** The form that is wanted. */
  readonly to?: Form;
  /** The file that is to be written; `-` and nothing mean standard output. */
  readonly output?: string;
  /** Is standard output a terminal? */
  readonly isTerminal: boolean;
}

/** Where an export goes and in which form, or a sentence that says what to do instead. */
type Target = { readonly form: Form; readonly output?: string } | { readonly problem: string };

/** The one place where it is decided what an export comes to. The form is the one named, else the file's ending. */
export function targetOf({ to, output, isTerminal }: Wanted): Target {
  const file = output === '-' ? undefined : output;
  const form = to ?? (file === undefined ? undefined : formOf(file));
  if (!form) return { problem: `Choose a format: --to ${FORMS.join(', --to ')}.` };
  if (file !== undefined && isLetter(file))
    return { problem: 'An export cannot be saved with the name of a letter. Choose another name.' };
  if (file === undefined && isTerminal && (form === 'docx' || form === 'pdf'))
    return {
      problem: `A terminal cannot show ${form === 'pdf' ? 'a PDF' : 'a Word document'}. Give a file name: -o letter.${form}`,
    };
  return { form, output: file };
}

function formOf(file: string): Form | undefined {
  const name = file.toLowerCase();
  return FORMS.find((form) => name.endsWith(`.${form}`)) ?? (name.endsWith('.htm') ? 'html' : undefined);
}

function isLetter(file: string): boolean {
  return /\.apa(?:\.md)?$/i.test(file);
}
