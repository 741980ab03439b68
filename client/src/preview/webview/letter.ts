import type { PreviewAnswer } from '../../../../server/src/protocol/previewRequest';
import type { ScrollAnchor } from '../anchors';
import { planOf } from '../plan';

interface Shown {
  readonly element: HTMLElement;
  line: number;
  source: number;
}

/** The letter on the page. A block whose HTML is the same is left alone, whatever happens around it. */
export class LetterOnPage {
  #blocks = new Map<string, Shown>();
  #order: readonly string[] = [];
  #resultId: string | undefined;
  #lines = 0;

  constructor(
    readonly root: HTMLElement,
    readonly profile: HTMLDetailsElement,
    readonly picture: HTMLElement,
    readonly nothing: string,
  ) {}

  /** Shows a letter; false when the change is one of something else than what is shown. */
  show(answer: PreviewAnswer): boolean {
    const { previousResultId, resultId, lang, blocks, profile, lines } = answer;
    if (previousResultId === undefined) this.#clear();
    else if (previousResultId !== this.#resultId) return false;
    if (this.#order.length === 0) this.root.replaceChildren();
    this.root.lang = lang;
    this.#resultId = resultId;
    this.#lines = lines;
    if (profile !== undefined) {
      // Made of our own SVG, in which the words of a letter are escaped.
      this.picture.innerHTML = profile ?? '';
      this.profile.hidden = profile === null;
    }
    const wanted = new Map(blocks.map((block) => [block.key, block]));
    const order = blocks.map(({ key }) => key);
    for (const step of planOf(this.#order, order))
      if (step.do === 'remove') {
        this.#blocks.get(step.key)?.element.remove();
        this.#blocks.delete(step.key);
      } else {
        const element = this.#blocks.get(step.key)?.element ?? made(wanted.get(step.key)?.html ?? '');
        const before = step.before === undefined ? null : (this.#blocks.get(step.before)?.element ?? null);
        this.root.insertBefore(element, before);
        this.#blocks.set(step.key, { element, line: 0, source: 0 });
      }
    this.#order = order;
    for (const { key, line, source } of blocks) {
      const shown = this.#blocks.get(key)!;
      Object.assign(shown, { line, source });
      shown.element.dataset['line'] = String(line);
    }
    if (order.length === 0) this.say(this.nothing);
    return true;
  }

  /** Shows a sentence instead of a letter. */
  say(words: string): void {
    this.#clear();
    this.profile.hidden = true;
    const paragraph = document.createElement('p');
    paragraph.className = 'nothing';
    paragraph.textContent = words;
    this.root.replaceChildren(paragraph);
  }

  /** Where the lines of the text are on the page as it is laid out now. */
  anchors(): ScrollAnchor[] {
    const anchors: ScrollAnchor[] = [{ line: 0, top: 0 }];
    for (const key of this.#order) {
      const { element, line } = this.#blocks.get(key)!;
      const top = element.getBoundingClientRect().top + window.scrollY;
      const last = anchors[anchors.length - 1]!;
      if (line > last.line && top >= last.top) anchors.push({ line, top });
    }
    const bottom = this.root.getBoundingClientRect().bottom + window.scrollY;
    const last = anchors[anchors.length - 1]!;
    if (this.#lines > last.line) anchors.push({ line: this.#lines, top: Math.max(bottom, last.top) });
    return anchors;
  }

  /** The blocks that end below the top of the window and begin above its bottom. */
  *inSight(): Iterable<Element> {
    for (const key of this.#order) {
      const { element } = this.#blocks.get(key)!;
      const { top, bottom } = element.getBoundingClientRect();
      if (top > window.innerHeight) return;
      if (bottom > 0) yield element;
    }
  }

  /** The line that an element of the page stands for, 0-based; -1 when it stands for none. */
  lineOf(element: Element): number {
    const block = element.closest('.block');
    const shown = [...this.#blocks.values()].find((one) => one.element === block);
    if (!shown) return -1;
    const at = Number(element.closest<HTMLElement>('[data-at]')?.dataset['at'] ?? 0);
    return Math.max(0, shown.source + at);
  }

  #clear(): void {
    this.#blocks.clear();
    this.#order = [];
    this.#resultId = undefined;
    this.root.replaceChildren();
  }
}

/** The server's HTML of one block: the same that an export has, with all words escaped. */
function made(html: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'block';
  element.innerHTML = html;
  return element;
}
