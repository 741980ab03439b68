import { desk } from '../desk/desk';
import { happenings } from '../desk/happenings';
import type { TextDocument } from '../desk/textDocument';
import { kept } from '../shell/kept';
import { letterFiles } from './letterFiles';

/** A letter that was written in and not saved, as the browser keeps it. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** When it was last kept, in milliseconds since 1970. */
  readonly at: number;
}

const BEGINNING = 'draft.';
const VERSION = 1;
/** Kept so long after a key, in milliseconds, and at once when the page is left. */
const PAUSE = 400;
/** The name under which a tab keeps which draft is its own. */
const TAB = 'apa-letter.page.draft';

/**
 * Keeps what is not saved yet in the browser, as a net against accidents: the file is the letter. Each letter has a
 * draft of its own, which goes when the letter is saved. A draft that is being written in another tab is left to it.
 */
class Drafts {
  readonly #ids = new WeakMap<TextDocument, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The draft that the letter is from that is being opened. */
  #resuming: string | undefined;
  /** False when the browser keeps nothing. */
  works = true;

  begin(): void {
    happenings.changed.event(({ document }) => {
      if (document !== desk.editor?.document) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#keep(document), PAUSE);
    });
    // A letter that gives way to another one is still not saved; its draft waits on the first screen.
    happenings.closed.event((document) => {
      if (this.#ids.has(document) || letterFiles.isDirty(document)) this.#keep(document);
    });
    happenings.activeEditor.event((editor) => {
      if (editor) this.#keep(editor.document);
    });
    happenings.saved.event((document) => this.#keep(document));
    for (const event of ['pagehide', 'visibilitychange'])
      window.addEventListener(event, () => this.flush(), { capture: true });
  }

  /** Keeps the letter now. */
  flush(): void {
    clearTimeout(this.#timer);
    const document = desk.editor?.document;
    if (document) this.#keep(document);
  }

  /** Goes on with a draft in this tab. */
  resume({ id, name, text }: Draft): void {
    this.#resuming = id;
    letterFiles.show(name, text, { isSaved: false });
    this.#resuming = undefined;
  }

  forget(id: string): void {
    kept.remove(BEGINNING + id);
  }

  /** Takes what is kept of this letter away; the letter stays as it is on the page. */
  forgetLetter(document: TextDocument): void {
    clearTimeout(this.#timer);
    const id = this.#ids.get(document);
    if (id !== undefined) this.forget(id);
  }

  /** The draft that this very tab was writing when it was loaded again. */
  ofThisTab(): Draft | undefined {
    const id = sessionStorage.getItem(TAB);
    return id === null ? undefined : read(id);
  }

  /** Those that no open tab is writing, the latest first. */
  async waiting(): Promise<Draft[]> {
    const held = await heldLocks();
    return kept
      .names(BEGINNING)
      .flatMap((name) => read(name.slice(BEGINNING.length)) ?? [])
      .filter(({ id }) => !held.has(lockOf(id)))
      .sort((a, b) => b.at - a.at);
  }

  #own(document: TextDocument, id: string): void {
    this.#ids.set(document, id);
    sessionStorage.setItem(TAB, id);
    // Held until the letter or the tab is closed.
    if (hasLocks())
      void navigator.locks.request(
        lockOf(id),
        () =>
          new Promise<void>((resolve) => {
            const ended = happenings.closed.event((closed) => {
              if (closed !== document) return;
              ended.dispose();
              resolve();
            });
          }),
      );
  }

  #keep(document: TextDocument): void {
    const known = this.#ids.get(document);
    if (!letterFiles.isDirty(document)) {
      if (known !== undefined) this.forget(known);
      if (document === desk.editor?.document && known === undefined) sessionStorage.removeItem(TAB);
      return;
    }
    const id = known ?? this.#resuming ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    if (known === undefined) this.#own(document, id);
    const { name } = letterFiles.of(document);
    this.works = kept.write(BEGINNING + id, {
      version: VERSION,
      name,
      text: document.getText(),
      at: Date.now(),
    });
  }
}

/** Pages that come over a network without a certificate have none. */
function hasLocks(): boolean {
  return 'locks' in navigator;
}

async function heldLocks(): Promise<ReadonlySet<string | undefined>> {
  const { held = [] } = hasLocks() ? await navigator.locks.query() : {};
  return new Set(held.map(({ name }) => name));
}

function lockOf(id: string): string {
  return `apa-letter.page.draft.${id}`;
}

/** Other pages on the same disk may have written it: nothing is taken that has not the shape of a draft. */
function read(id: string): Draft | undefined {
  const { version, name, text, at } = (kept.read(BEGINNING + id) ?? {}) as Record<string, unknown>;
  return version === VERSION && typeof name === 'string' && typeof text === 'string' && typeof at === 'number'
    ? { id, name, text, at }
    : undefined;
}

export const drafts = new Drafts();
