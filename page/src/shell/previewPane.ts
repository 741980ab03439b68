import { NONCE } from '../desk/desk';
import { readBlockNow } from '../server/blocks';
import { EventEmitter, type Disposable } from '../vscode/events';
import { ViewColumn } from '../vscode/kinds';
import type { Uri } from '../vscode/uri';
import { part } from './dom';
import { layout } from './layout';
import { themeVariables } from './theme';

/** The frame in the pane beside the text, in the form that VS Code gives the pages of extensions. */
class PreviewPane {
  readonly viewColumn = ViewColumn.Two;
  readonly webview = new Frame();
  readonly #disposed = new EventEmitter<void>();
  readonly onDidDispose = this.#disposed.event;
  /** It follows the letter also while it is folded away: what is printed comes from here. */
  readonly visible = true;
  readonly onDidChangeViewState = new EventEmitter<void>().event;

  set title(words: string) {
    this.webview.element.title = words;
  }

  reveal(): void {
    layout.show('preview');
  }

  dispose(): void {
    this.#disposed.fire();
  }
}

/** An `iframe` with the page of the preview; it has the policy of the page around it. */
class Frame {
  readonly element = part('frame') as HTMLIFrameElement;
  readonly #received = new EventEmitter<unknown>();
  options: unknown;

  constructor() {
    window.addEventListener('message', ({ source, data }) => {
      if (source === this.element.contentWindow) this.#received.fire(data);
    });
    this.element.addEventListener('load', () => {
      this.colour();
      this.element.contentWindow?.addEventListener('keydown', (event) => this.#pass(event));
    });
  }

  readonly onDidReceiveMessage = (listener: (message: unknown) => unknown): Disposable =>
    this.#received.event(listener);

  readonly asWebviewUri = (uri: Uri): Uri => uri;

  readonly postMessage = (message: unknown): Promise<boolean> => {
    // A page from disk has no origin that could be named; the frame is this page's own.
    this.element.contentWindow?.postMessage(message, '*');
    return Promise.resolve(true);
  };

  /** The policy of the page around it holds, so that the page's own has to say nothing; the script stands in it. */
  set html(html: string) {
    this.element.srcdoc = html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, '')
      .replace(/ nonce="[^"]*"/g, ` nonce="${NONCE}"`)
      .replace(/<script[^>]*><\/script>/, () => `<script>${readBlockNow('frame')}</script>`);
  }

  /** The page's own keys are pressed here too. */
  #pass(event: KeyboardEvent): void {
    const isTaken = !window.dispatchEvent(
      new KeyboardEvent('keydown', { ...keysOf(event), cancelable: true }),
    );
    if (isTaken) event.preventDefault();
  }

  /** Gives it the colours of the page, as VS Code does with its own. */
  colour(): void {
    const inner = this.element.contentDocument;
    if (!inner?.body) return;
    const { classes, values } = themeVariables();
    inner.body.className = classes;
    for (const [name, value] of values) inner.documentElement.style.setProperty(name, value);
  }
}

function keysOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): KeyboardEventInit {
  return { key, code, ctrlKey, metaKey, altKey, shiftKey };
}

let pane: PreviewPane | undefined;

/** There is one. */
export function createPreviewPanel(): PreviewPane {
  pane = new PreviewPane();
  return pane;
}

/** The colours of the page are others now. */
export function colourPreview(): void {
  pane?.webview.colour();
}

/** What the preview shows, to be printed. */
export function previewContent(): { readonly lang: string; readonly letter: HTMLElement } | undefined {
  const letter = pane?.webview.element.contentDocument?.getElementById('letter');
  return letter ? { lang: letter.lang, letter } : undefined;
}
