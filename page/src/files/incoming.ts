import { desk } from '../desk/desk';
import { showWarningMessage } from '../shell/messages';
import { l10n } from '../vscode/l10n';
import { letterFiles } from './letterFiles';
import { commands } from '../vscode/commands';
import { fileSystem } from './fileSystem';

interface DroppedItem extends DataTransferItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** Files that are dropped anywhere or pasted, and text that is pasted while no letter is open. */
export function takeIncoming(): void {
  // In the capture phase: the editor would put the file's text in, and elsewhere the browser would leave the page.
  window.addEventListener('dragover', hold, { capture: true });
  window.addEventListener('drop', drop, { capture: true });
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) delete document.body.dataset['dropping'];
  });
  window.addEventListener('paste', paste, { capture: true });
}

function hold(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  event.stopPropagation();
  event.dataTransfer.dropEffect = 'copy';
  document.body.dataset['dropping'] = 'true';
}

function drop(event: DragEvent): void {
  delete document.body.dataset['dropping'];
  if (event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  event.stopPropagation();
  const item: DroppedItem | undefined = [...event.dataTransfer.items].find(({ kind }) => kind === 'file');
  const file = event.dataTransfer.files[0];
  // Before anything is waited for: the items are gone afterwards.
  const handle = item?.getAsFileSystemHandle?.().catch(() => null);
  if (file) void open(file, handle);
}

async function open(file: File, given?: Promise<FileSystemHandle | null>): Promise<void> {
  try {
    const handle = await given;
    await letterFiles.open({
      file,
      ...(handle?.kind === 'file' ? { handle: handle as FileSystemFileHandle } : {}),
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void showWarningMessage(l10n.t('The file could not be read: {0}', why));
  }
}

function paste(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (target instanceof HTMLInputElement) return;
  const file = clipboardData?.files[0];
  const text = clipboardData?.getData('text/plain') ?? '';
  if (file && text === '') {
    event.preventDefault();
    event.stopPropagation();
    void open(file);
  } else if (!desk.editor && text.trim() !== '') {
    event.preventDefault();
    openText(text);
  }
}

/** Text is a letter when it has the marks of one; else it is a print's. */
function openText(text: string): void {
  if (/^\uFEFF?---\s*$/m.test(text.slice(0, 10)) || /^## /m.test(text))
    return void letterFiles.show('pasted.apa', text, { isSaved: false });
  const file = new File([text], 'pasted.txt', { type: 'text/plain' });
  void commands.executeCommand('apaLetter.importLetter', fileSystem.add(file));
}
