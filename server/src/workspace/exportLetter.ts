import type { Letter } from '../letter/letter';
import { sentTree, type SentOptions } from '../render/letterTree';
import { render } from '../render/render';
import type { Form } from '../render/target';
import { titleOf } from '../render/tree';
import type { Finding } from '../rules/rule';
import { withProperties } from './pdfProperties';
import type { Platform } from './platform';

/** A letter in a form: text, the bytes of a file, or a sentence that says why it cannot be had. */
type Exported = string | Uint8Array | { readonly problem: string };

interface ExportOptions extends SentOptions {
  /** The program that prints a PDF. */
  readonly browser?: string;
  /** A Word document whose styles, header and footer a Word document takes. */
  readonly template?: Uint8Array;
}

export async function exportLetter(
  letter: Letter,
  form: Form,
  { word, printPdf }: Pick<Platform, 'word' | 'printPdf'>,
  { browser, template, ...options }: ExportOptions = {},
): Promise<Exported> {
  switch (form) {
    case 'docx': {
      const { docx, docxOn } = await word();
      const tree = sentTree(letter, options);
      return template ? docxOn(tree, template) : docx(tree);
    }
    case 'pdf': {
      if (!printPdf) return { problem: NO_PDF };
      const printed = await printPdf(render(letter, 'html', options), browser);
      if ('problem' in printed) return printed;
      const tree = sentTree(letter, options);
      return withProperties(printed, { title: titleOf(tree), author: tree.author });
    }
    default:
      return render(letter, form, options);
  }
}

const NO_PDF = 'A PDF cannot be created here, because no browser can be started.';

/**
 * Why a letter should not leave the house as it is: the beginning of a sentence. Undefined when it may. What is found in
 * it is no reason when it goes along as comments.
 */
export function reasonToStay(
  letter: Letter,
  findings: readonly Pick<Finding, 'severity' | 'code'>[],
  withComments = false,
): string | undefined {
  if (letter.conflicts.length > 0) return 'This letter has an unresolved merge conflict';
  if (letter.headerBroken) return 'The header of this letter cannot be read';
  const errors = findings.filter(({ severity }) => severity === 'error');
  const { length } = errors;
  if (letter.status === 'final' && length > 0 && !withComments)
    return `This final letter has ${length} ${length === 1 ? 'error' : 'errors'}`;
  return errors.some(({ code }) => LEAKS.has(code))
    ? 'This letter has lines that would be printed, probably by mistake'
    : undefined;
}

/** What is found where something that is not meant for print may slip into it, in a draft too. */
const LEAKS: ReadonlySet<string> = new Set([
  'comment/slip',
  'comment/unclosed',
  'field/joined',
  'field/wrapped-remark',
  'header/not-first',
]);
