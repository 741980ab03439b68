import type { Form } from '../../render/target';

/** May this be an earlier export in the form? A text cannot be told from another: the ending of its name says so. */
export function isExport(bytes: Uint8Array, form: Form, file: string): boolean {
  const begins = (mark: string): boolean =>
    Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart().toLowerCase().startsWith(mark);
  switch (form) {
    case 'html':
      return begins('<!doctype html') || begins('<html');
    case 'docx':
      return begins('pk');
    case 'pdf':
      return begins('%pdf-');
    case 'json':
      return begins('{');
    case 'txt':
      return /\.txt$/i.test(file);
  }
}
