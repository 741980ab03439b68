import { Disposable, l10n, Position, Range, workspace, type DataTransfer, type TextDocument } from 'vscode';
import { cleanPaste, isProse } from '../../../server/src/protocol/typing';
import { letterSelector } from '../letterSelector';
import { pasteApi, type PasteEdit } from './pasteApi';

/**
 * Offers text from a word processor in the markup's form when it is pasted; the editor's own list beside it still has
 * the text as it was. Where the editor knows no such offers, pasted text is checked like any other.
 */
export function offerCleanPaste(): Disposable {
  const api = pasteApi();
  const nothing = new Disposable(() => undefined);
  if (!api) return nothing;
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind } = api;
  const kind = DocumentDropOrPasteEditKind.Text.append('apaLetter', 'clean');
  const provideDocumentPasteEdits = async (
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
  ): Promise<PasteEdit[] | undefined> => {
    const text = await data.get('text/plain')?.asString();
    const clean = text === undefined ? undefined : cleanedFor(document, ranges, text);
    return clean === undefined ? undefined : [new DocumentPasteEdit(clean, l10n.t('Paste as Letter'), kind)];
  };
  try {
    return api.languages.registerDocumentPasteEditProvider(
      letterSelector,
      { provideDocumentPasteEdits },
      { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
    );
  } catch {
    // Editors of some years have it, but not for everybody.
    return nothing;
  }
}

/** The text in the markup's form, where that makes a difference and the place is prose. */
function cleanedFor(document: TextDocument, ranges: readonly Range[], text: string): string | undefined {
  const [range] = ranges;
  if (!range || ranges.length > 1) return undefined;
  if (!workspace.getConfiguration('apaLetter', document).get('paste.clean', true)) return undefined;
  const { line } = range.start;
  if (!isProse((n) => document.lineAt(n).text, line)) return undefined;
  const before = document.getText(new Range(new Position(line, 0), range.start));
  const clean = cleanPaste(text, before);
  return clean === text ? undefined : clean;
}
