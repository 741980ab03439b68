import mammoth from 'mammoth';

/** A Word document as HTML of paragraphs, headings, lists and tables; rejects what is none. Pictures are left out. */
export async function htmlOfWord(bytes: Uint8Array): Promise<string> {
  // Node's build of the reader takes the one name, the build for browsers the other.
  const input = Object.assign({ arrayBuffer: bytes.slice().buffer }, { buffer: bytes });
  const { value } = await mammoth.convertToHtml(input, {
    ignoreEmptyParagraphs: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return value;
}
