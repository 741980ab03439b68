import { attachedWords } from './attached';
import { dotsOf } from './dots';
import { boldFonts } from './fonts';
import { getDocument } from './library';
import { IDENTITY, readMatrix, times } from './matrix';
import type { PdfPage, PagePiece } from './page';
import { placedPiece, withWholeLines } from './placed';
import { fillPurse, isSpent } from './purse';

/** How much of a PDF is read. */
export interface PdfBounds {
  readonly milliseconds: number;
  /** What may be unpacked of it. */
  readonly bytes: number;
  readonly pages: number;
  readonly characters: number;
}

/** Pages, or why there are none: `number` is that of the pages, or the 1-based one of the page that is damaged. */
export type PdfContent =
  | { readonly pages: readonly PdfPage[] }
  | { readonly fault: 'locked' | 'broken' | 'costly' }
  | { readonly fault: 'long' | 'damaged'; readonly number: number };

/** Nothing is drawn, loaded from elsewhere or made into code. */
const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  fontExtraProperties: true,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  stopAtErrors: true,
  verbosity: 0,
};

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

/** There is one purse, so one PDF is read after the other. */
let turn: Promise<unknown> = Promise.resolve();

/** What stands on the pages of a PDF. Never rejects, whatever the bytes are. */
export function readPages(bytes: Uint8Array, bounds: PdfBounds): Promise<PdfContent> {
  const read = turn.then(() => readNow(bytes, bounds));
  turn = read;
  return read;
}

async function readNow(bytes: Uint8Array, bounds: PdfBounds): Promise<PdfContent> {
  fillPurse(bounds.bytes, bounds.milliseconds);
  // The library keeps the bytes that it is given: these are its own.
  const task = getDocument({ data: bytes.slice(), ...OPTIONS });
  try {
    const document = await task.promise;
    return await allPages(document, bounds);
  } catch (error) {
    if (isSpent()) return { fault: 'costly' };
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function allPages(document: Document, bounds: PdfBounds): Promise<PdfContent> {
  if (document.numPages > bounds.pages) return { fault: 'long', number: document.numPages };
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      pages.push(await onePage(document, number));
    } catch {
      return isSpent() ? { fault: 'costly' } : { fault: 'damaged', number };
    }
    characters += pages.at(-1)!.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (isSpent() || characters > bounds.characters) return { fault: 'costly' };
    await breath();
  }
  return { pages };
}

async function onePage(document: Document, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = readMatrix(transform)!;
  const { items, styles } = await page.getTextContent();
  // Only this has the fonts sent.
  const operators = await page.getOperatorList();
  const bold = await boldFonts(page.commonObjs, Object.keys(styles));
  const pieces = items.flatMap((item): PagePiece[] => {
    if (!('str' in item) || item.str === '') return [];
    const place = times(view, readMatrix(item.transform) ?? IDENTITY);
    return [placedPiece(item.str, item.width, place, bold.has(item.fontName), { width, height })];
  });
  const dots = dotsOf(operators, view);
  const attached = attachedWords(await page.getAnnotations());
  page.cleanup();
  return { width, pieces: withWholeLines(pieces), dots, attached };
}

/** Whoever waits for the thread has it between two pages. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
