import JSZip from 'jszip';

/** What is unpacked of a Word document, at most. A letter's parts have a twentieth of it. */
const MOST_BYTES = 12_000_000;
const MOST_FILES = 2000;

/** The document would take too much to unpack. */
export class ArchiveTooLarge extends Error {}

/** The parts of a Word document that are text, by their paths; pictures, fonts and the like are not unpacked. */
export async function unpack(bytes: Uint8Array): Promise<Map<string, string>> {
  const archive = await JSZip.loadAsync(bytes);
  const entries = Object.values(archive.files).filter(({ dir, name }) => !dir && isWanted(name));
  if (entries.length > MOST_FILES) throw new ArchiveTooLarge();
  const parts = new Map<string, string>();
  let left = MOST_BYTES;
  for (const entry of entries) {
    const content = await contentOf(entry, left);
    left -= content.length;
    parts.set(entry.name.replace(/^\//, ''), decoded(content));
  }
  return parts;
}

/** Parts as an archive that the library reads, without packing them. */
export async function pack(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of parts) archive.file(name, content, { createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

/** Markup, the relations between parts, and text of another program that stands in the document. */
function isWanted(name: string): boolean {
  return (
    /\.(?:xml|rels|x?html?|txt)$/i.test(name) &&
    !/^\/?(?:docProps|customXml)\/|\/(?:theme|embeddings|media|glossary)\//.test(name)
  );
}

/** What a directory says of sizes need not be so: bytes are counted as they come. */
function contentOf(entry: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = streamOf(entry);
    stream
      .on('data', (chunk) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length <= most) return;
        stream.pause();
        reject(new ArchiveTooLarge());
      })
      .on('error', reject)
      .on('end', () => resolve(joined(chunks, length)))
      .resume();
  });
}

interface ByteStream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): ByteStream;
  on(event: 'error', listener: (error: Error) => void): ByteStream;
  on(event: 'end', listener: () => void): ByteStream;
  pause(): void;
  resume(): void;
}

/** The library's types leave out what its documentation has. */
function streamOf(entry: JSZip.JSZipObject): ByteStream {
  return (entry as unknown as { internalStream(type: 'uint8array'): ByteStream }).internalStream(
    'uint8array',
  );
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function decoded(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}
