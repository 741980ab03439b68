import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

/** The files in a zip archive, by their names: enough for archives below 4 GB that are not encrypted. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  assert.ok(end >= 0, 'not a zip archive');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    const path = archive.toString('utf8', at + 46, at + 46 + name!);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    assert.ok(method === 0 || method === 8, `${path}: compressed by an unknown method`);
    if (!path.endsWith('/')) files.set(path, method === 0 ? data : inflateRawSync(data));
    at += 46 + name! + extra! + comment!;
  }
  return files;
}
