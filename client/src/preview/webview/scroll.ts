import { lineAt, topOf, type ScrollAnchor } from '../anchors';

/**
 * Keeps page and editor at the same line. Only what the writer scrolls is sent: where the page was put by the editor,
 * or by a change of its blocks, it is meant to be.
 */
export class Scroll {
  /** Where the page was put last, in pixels. */
  #put = 0;
  #line = 0;
  #soon = 0;

  constructor(
    readonly anchors: () => readonly ScrollAnchor[],
    readonly inSight: () => Iterable<Element>,
    readonly tell: (line: number) => void,
  ) {
    window.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    // Another width has other heights: the same line stays at the top.
    window.addEventListener('resize', () => this.to(this.#line));
  }

  /** The line at the top of the page. */
  get line(): number {
    return this.#line;
  }

  /** Puts a line of the text at the top. */
  to(line: number): void {
    this.#line = line;
    window.scrollTo({ top: topOf(line, this.anchors()), behavior: 'instant' });
    this.#put = window.scrollY;
  }

  /**
   * Makes a change of the page during which what is in sight stays where it is, even if the page gets longer or shorter
   * above. The browser would do the same a moment later, when it cannot be told from the writer's scrolling any more.
   */
  keep(change: () => void): void {
    const line = this.#line;
    const isAtTop = window.scrollY === 0 && line < 1;
    const held = [...this.inSight()].map((element) => ({ element, top: topIn(element) }));
    change();
    const stayed = held.find(({ element }) => element.isConnected);
    // Where nothing has stayed, as when the server has started again, at least the line does.
    if (isAtTop || !stayed) return this.to(isAtTop ? 0 : line);
    window.scrollBy({ top: topIn(stayed.element) - stayed.top, behavior: 'instant' });
    this.#put = window.scrollY;
    this.#line = lineAt(this.#put, this.anchors());
  }

  #scrolled(): void {
    // A page that has no place in the window yet has no heights; it learns its size when it has one.
    if (window.innerHeight === 0 || Math.abs(window.scrollY - this.#put) < 1.5) return;
    this.#put = -1;
    cancelAnimationFrame(this.#soon);
    this.#soon = requestAnimationFrame(() => {
      this.#line = lineAt(window.scrollY, this.anchors());
      this.tell(this.#line);
    });
  }
}

/** How far below the top of the window an element begins, in pixels. */
function topIn(element: Element): number {
  return element.getBoundingClientRect().top;
}
