import type { Attached } from './page';

/** What the library says of a thing that is put on a page. All of it may be missing. */
interface Annotation {
  readonly subtype?: unknown;
  readonly annotationFlags?: unknown;
  /** The lines that it shows. */
  readonly textContent?: unknown;
  /** What is filled in, of a form field. */
  readonly fieldValue?: unknown;
  readonly fieldType?: unknown;
  readonly contentsObj?: { readonly str?: unknown } | null;
}

const HIDDEN = 2;

/** The words of form fields, text boxes, stamps and comments, in the order in which the page lists them. */
export function attachedWords(annotations: readonly unknown[]): Attached[] {
  return annotations.flatMap((one) => {
    const annotation = one as Annotation;
    const { subtype, annotationFlags: flags } = annotation;
    if (typeof flags === 'number' && (flags & HIDDEN) !== 0) return [];
    const shown = shownBy(annotation);
    if (shown !== '') return [{ kind: 'box', words: shown }];
    const comment = subtype === 'Link' || subtype === 'Popup' ? '' : textOf(annotation.contentsObj?.str);
    return comment === '' ? [] : [{ kind: subtype === 'FreeText' ? 'box' : 'comment', words: comment }];
  });
}

function shownBy({ textContent, fieldValue, fieldType }: Annotation): string {
  const shown = textOf(textContent);
  return shown === '' && fieldType !== 'Btn' ? textOf(fieldValue) : shown;
}

function textOf(given: unknown): string {
  if (Array.isArray(given)) return given.map(textOf).join(' ').trim();
  return typeof given === 'string' ? given.trim() : '';
}
