import { readPages } from '../import/pdf/readPages';
import type { PdfReading } from './platform';

/** What is wanted of PDFs. It is larger than half the server: for the server it is a bundle of its own. */
export const pdf: PdfReading = { pagesOf: readPages };
