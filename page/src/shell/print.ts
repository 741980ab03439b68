import { STYLE } from '../../../server/src/protocol/previewRequest';
import { NONCE } from '../desk/desk';
import { make, part } from './dom';
import { previewContent } from './previewPane';

/** What is printed is the letter as an exported page has it, and nothing of the page around it. */
export function beginPrinting(nameOf: () => string | undefined): void {
  document.head.append(
    make('style', { nonce: NONCE, media: 'print' }, `${STYLE}\nbody > :not(#print) { display: none; }`),
  );
  let title = document.title;
  window.addEventListener('beforeprint', () => {
    const content = previewContent();
    const printed = part('print');
    printed.lang = content?.lang ?? 'en-GB';
    printed.replaceChildren(
      ...(content ? [...content.letter.childNodes].map((one) => one.cloneNode(true)) : []),
    );
    for (const mark of printed.querySelectorAll('.marks')) mark.remove();
    title = document.title;
    // It becomes the name of the PDF.
    document.title = nameOf() ?? title;
  });
  window.addEventListener('afterprint', () => {
    part('print').replaceChildren();
    document.title = title;
  });
}
