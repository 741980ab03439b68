import type { ToPage } from './messages';

/** The page as the editor gives it: hidden and shown again as the writer likes. Once closed, it throws. */
export interface PreviewPage {
  readonly visible: boolean;
  tell(message: ToPage): void;
}

/** Decides when a page gets a message, and when it is brought up to date: never when nobody would see it. */
export class PageLife {
  /** Is the page there? What is sent before is lost. */
  #isReady = false;
  #isClosed = false;
  #updating = false;
  #again = false;

  constructor(
    readonly page: PreviewPage,
    /** Asks for what is new, and tells the page. */
    readonly update: () => Promise<void>,
  ) {}

  /** The page has begun, for the first time or after it was hidden, and shows nothing. */
  begun(): void {
    this.#isReady = true;
  }

  closed(): void {
    this.#isClosed = true;
  }

  /** A page that is not to be seen is not there: it asks for everything when it is. */
  get isThere(): boolean {
    // First: a page that is closed throws when it is asked whether it is to be seen.
    return !this.#isClosed && this.#isReady && this.page.visible;
  }

  tell(message: ToPage): void {
    if (this.isThere) this.page.tell(message);
  }

  /** Brings the page up to date: one question at a time, and one more when something has happened since. */
  refresh(): void {
    if (!this.isThere) return;
    this.#again = true;
    if (!this.#updating) void this.#updates();
  }

  async #updates(): Promise<void> {
    this.#updating = true;
    try {
      while (this.#again && this.isThere) {
        this.#again = false;
        await this.update();
      }
    } catch {
      // A server that is gone or starts again: the page stays as it is until the next reason to look.
    } finally {
      this.#updating = false;
    }
  }
}
