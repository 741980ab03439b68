import './olderNode';
// The part that reads announces itself to the other: then both run in this thread, and no second script is loaded.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
