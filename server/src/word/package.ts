import JSZip from 'jszip';
import { WordFault } from './fault';

/** A part of a package as its bytes lie in the file. */
interface Entry {
  readonly name: string;
  /** All bytes from its own header up to those of the next. */
  readonly local: Uint8Array;
  /** Its record in the directory at the end of the file. */
  readonly record: Uint8Array;
  readonly isEncrypted: boolean;
}

interface Package {
  readonly entries: readonly Entry[];
  /** What ends the file: where the directory is, and how long. */
  readonly end: Uint8Array;
}

const DIRECTORY_END = 0x06054b50;
const RECORD = 0x02014b50;
/** A comment on the whole file, which stands after its end, is no longer. */
const LONGEST_COMMENT = 0xffff;

/**
 * A Word document with some of its parts changed, added or, where there is nothing, taken out. All others keep their
 * bytes as they lie in the file. The same changes make the same bytes. Throws a `WordFault` when it may not be changed.
 */
export async function withParts(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, string | undefined>,
): Promise<Uint8Array> {
  // Node's own kind of bytes does not copy what is cut from it.
  const { entries, end } = openPackage(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  refuse(entries);
  const names = new Map(entries.map(({ name }) => [name.replace(/^\//, ''), name]));
  const made = await packed([...changes].map(([name, content]) => [names.get(name) ?? name, content]));
  const isGone = (name: string): boolean => changes.has(name) && changes.get(name) === undefined;
  const kept = entries
    .filter(({ name }) => !isGone(name.replace(/^\//, '')))
    .map((entry) => made.get(entry.name) ?? entry);
  const added = [...made.values()].filter(({ name }) => !entries.some((entry) => entry.name === name));
  return joined([...kept, ...added], end);
}

function refuse(entries: readonly Entry[]): void {
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new WordFault('This Word document is locked with a password. Save it without one and try again.');
  if (entries.some(({ name }) => name.includes('_xmlsignatures/')))
    throw new WordFault(
      'This Word document has a digital signature, which comments would invalidate. Save a copy without it and try again.',
    );
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length)
    throw new WordFault(DAMAGED);
}

export const DAMAGED =
  'This Word document is damaged. Open it in Word, save it under another name and try again.';

function openPackage(bytes: Uint8Array): Package {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== DIRECTORY_END) end--;
  if (end < lowest) throw new WordFault(DAMAGED);
  const [count, directory] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const found: { name: string; start: number; record: Uint8Array; isEncrypted: boolean }[] = [];
  for (let at = directory; found.length < count;) {
    if (at + 46 > end || view.getUint32(at, true) !== RECORD) throw new WordFault(DAMAGED);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + 46 + name! + extra! + comment!;
    const start = view.getUint32(at + 42, true);
    if (next > end || start >= directory) throw new WordFault(DAMAGED);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!)),
      start,
      record: bytes.subarray(at, next),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    });
    at = next;
  }
  const starts = [...found.map(({ start }) => start), directory].sort((a, b) => a - b);
  const following = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory]));
  return {
    end: bytes.subarray(end),
    entries: found.map(({ start, ...entry }) => ({
      ...entry,
      local: bytes.subarray(start, following.get(start)),
    })),
  };
}

/** What is written is UTF-8, also where it was something else. */
const OTHER_ENCODING = /^(<\?xml[^<>]{1,100}encoding=["'])UTF-16/i;

/** Parts as they lie in a file, by their names. */
async function packed(
  parts: readonly (readonly [name: string, content: string | undefined])[],
): Promise<Map<string, Entry>> {
  const archive = new JSZip();
  const options = { createFolders: false, date: new Date(Date.UTC(1980, 0, 1)) };
  for (const [name, content] of parts)
    if (content !== undefined) archive.file(name, content.replace(OTHER_ENCODING, '$1UTF-8'), options);
  const bytes = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return new Map(openPackage(bytes).entries.map((entry) => [entry.name, entry]));
}

function joined(entries: readonly Entry[], end: Uint8Array): Uint8Array {
  const size = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);
  const locals = entries.map(({ local }) => local);
  const records = entries.map(({ record }) => record.slice());
  const [directory, length] = [size(locals), size(records)];
  let at = 0;
  records.forEach((record, index) => {
    new DataView(record.buffer).setUint32(42, at, true);
    at += locals[index]!.length;
  });
  const last = end.slice();
  const view = new DataView(last.buffer);
  for (const offset of [8, 10]) view.setUint16(offset, entries.length, true);
  view.setUint32(12, length, true);
  view.setUint32(16, directory, true);
  const all = new Uint8Array(directory + length + last.length);
  at = 0;
  for (const part of [...locals, ...records, last]) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
