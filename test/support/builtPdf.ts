import { createRequire } from 'node:module';
import path from 'node:path';
import type { PdfReading } from '../../server/src/workspace/platform';

/** What reads PDFs as it is built: the bounds are put into the library then. */
export function builtPdf(): PdfReading {
  const load = createRequire(path.resolve('package.json'));
  return (load(path.resolve('dist/pdf.js')) as { readonly pdf: PdfReading }).pdf;
}
