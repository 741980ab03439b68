import type { Letter } from '../letter/letter';
import { page } from './html/page';
import { json } from './json';
import { letterTree } from './letterTree';
import { printed } from './printed';
import type { Form } from './target';

/** A letter in one of its forms. A PDF is not made here: a browser prints it from the page. */
export async function render(letter: Letter, form: Exclude<Form, 'pdf'>): Promise<string | Uint8Array> {
  switch (form) {
    case 'html':
      return page(letterTree(letter));
    case 'txt':
      return printed(letterTree(letter));
    case 'json':
      return json(letter);
    case 'docx': {
      // Large, and seldom wanted.
      const { docx } = await import('./docx/document');
      return docx(letterTree(letter));
    }
  }
}
