import type { Letter } from '../letter/letter';
import { page } from './html/page';
import { json } from './json';
import { sentTree, type SentOptions } from './letterTree';
import { printed } from './printed';
import type { Form } from './target';

/**
 * A letter in one of the forms that are text. The others are not made here: a browser prints a PDF from the page, and
 * what makes Word documents (`docx/document`) is too large to be loaded with the rest.
 */
export function render(letter: Letter, form: Exclude<Form, 'pdf' | 'docx'>, options?: SentOptions): string {
  switch (form) {
    case 'html':
      return page(sentTree(letter, options));
    case 'txt':
      return printed(sentTree(letter, options));
    case 'json':
      return json(letter);
  }
}
