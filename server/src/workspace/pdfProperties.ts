interface Properties {
  readonly title: string;
  readonly author?: string;
}

/**
 * A PDF as a browser prints it, with title and author in its properties: a browser writes its own name and no author.
 * What is there stays, and the new properties come after it, as the format allows; a PDF of some other shape is
 * returned as it is.
 */
export function withProperties(pdf: Uint8Array, { title, author }: Properties): Uint8Array {
  // One character a byte: the numbers in the text are places in the file.
  const tail = latin1(pdf.subarray(Math.max(0, pdf.length - 2048)));
  const trailer = /trailer\s*<<([^]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail);
  const words = trailer?.[1] ?? '';
  const size = /\/Size (\d+)/.exec(words)?.[1];
  const root = /\/Root (\d+ \d+ R)/.exec(words)?.[1];
  const info = /\/Info (\d+) 0 R/.exec(words)?.[1];
  if (!trailer || size === undefined || root === undefined || info === undefined) return pdf;
  const entries = [
    `/Title ${pdfText(title)}`,
    ...(author === undefined ? [] : [`/Author ${pdfText(author)}`]),
    '/Creator (APA Letter)',
  ];
  const object = `\n${info} 0 obj\n<<${entries.join('\n')}>>\nendobj\n`;
  const at = String(pdf.length + 1).padStart(10, '0');
  const table = `xref\n${info} 1\n${at} 00000 n \n`;
  const end = `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${trailer[2]!}>>\nstartxref\n${pdf.length + object.length}\n%%EOF\n`;
  const added = new TextEncoder().encode(object + table + end);
  const whole = new Uint8Array(pdf.length + added.length);
  whole.set(pdf);
  whole.set(added, pdf.length);
  return whole;
}

/** A text as the format has it for all of Unicode: in hexadecimal, as UTF-16. */
function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase()).join('')}>`;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
