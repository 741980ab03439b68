/* The file system's own dialogues, where the browser has them; types that TypeScript does not have yet. */

interface FileType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

interface PickerWindow {
  showOpenFilePicker?: (options: { readonly types?: readonly FileType[] }) => Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: {
    readonly suggestedName?: string;
    readonly types?: readonly FileType[];
  }) => Promise<FileSystemFileHandle>;
}

const picker = window as unknown as PickerWindow;

/** What the writer has chosen; `none` when the dialogue was left, undefined where there is none or it may not be shown. */
async function chosen<Chosen>(ask: () => Promise<Chosen>): Promise<Chosen | 'none' | undefined> {
  try {
    return await ask();
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'none' : undefined;
  }
}

export async function pickFile(
  types: readonly FileType[],
): Promise<FileSystemFileHandle | 'none' | undefined> {
  if (!picker.showOpenFilePicker) return undefined;
  const handles = await chosen(() => picker.showOpenFilePicker!({ types }));
  return handles === 'none' ? handles : handles?.[0];
}

export async function pickTarget(
  suggestedName: string,
  types: readonly FileType[],
): Promise<FileSystemFileHandle | 'none' | undefined> {
  if (!picker.showSaveFilePicker) return undefined;
  return chosen(() => picker.showSaveFilePicker!({ suggestedName, types }));
}

/** One kind of file, by its endings. */
export function fileType(description: string, ...endings: readonly string[]): FileType {
  return { description, accept: { 'application/octet-stream': endings } };
}
