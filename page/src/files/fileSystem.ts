import { FileType } from '../vscode/kinds';
import { Uri, nameOf } from '../vscode/uri';
import { download } from './download';

/** A file of the machine, as far as the browser lets it be had. */
interface Known {
  readonly bytes?: () => Promise<Uint8Array>;
  readonly write?: (bytes: Uint8Array) => Promise<void>;
}

let count = 0;

/** The files that somebody has chosen, and those that are built in. There are no folders. */
class FileSystem {
  readonly #known = new Map<string, Known>();

  /** A file that was chosen, dropped or pasted. */
  add(file: Blob & { readonly name: string }): Uri {
    const uri = Uri.from({ scheme: 'page-file', path: `/${file.name}`, query: String(++count) });
    this.#known.set(uri.toString(), {
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    });
    return uri;
  }

  /** Something that the page brings along. */
  build(uri: Uri, text: string): void {
    this.#known.set(uri.toString(), { bytes: () => Promise.resolve(new TextEncoder().encode(text)) });
  }

  /** A place to write to: the file that was chosen, else a download. */
  target(name: string, handle?: FileSystemFileHandle): Uri {
    const uri = Uri.from({ scheme: 'page-file', path: `/${name}`, query: String(++count) });
    this.#known.set(uri.toString(), {
      write: handle
        ? (bytes) => writeTo(handle, bytes)
        : (bytes) => {
            download(name, bytes);
            return Promise.resolve();
          },
    });
    return uri;
  }

  knows(uri: Uri): boolean {
    return this.#known.has(uri.toString());
  }

  async stat(uri: Uri): Promise<{ type: FileType; size: number }> {
    return { type: FileType.File, size: (await this.readFile(uri)).length };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const bytes = this.#known.get(uri.toString())?.bytes;
    if (!bytes) throw new Error(`${nameOf(uri)} is not there.`);
    return bytes();
  }

  async writeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
    const write = this.#known.get(uri.toString())?.write;
    if (!write) throw new Error(`${nameOf(uri)} cannot be written to.`);
    await write(bytes);
    this.#known.set(uri.toString(), { write, bytes: () => Promise.resolve(bytes) });
  }
}

export const fileSystem = new FileSystem();

export async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(bytes.slice());
  await stream.close();
}
