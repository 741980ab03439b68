/** All names begin with this: in some browsers all pages from disk have one store. */
const OURS = 'apa-letter.page.';

/** What the browser keeps for the page; where it keeps nothing, all works without. What is read may be anything. */
export const kept = {
  read(name: string): unknown {
    try {
      const text = localStorage.getItem(OURS + name);
      return text === null ? undefined : (JSON.parse(text) as unknown);
    } catch {
      return undefined;
    }
  },

  /** False when it could not be kept. */
  write(name: string, value: unknown): boolean {
    try {
      localStorage.setItem(OURS + name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },

  remove(name: string): void {
    try {
      localStorage.removeItem(OURS + name);
    } catch {
      // Nothing was kept.
    }
  },

  /** The names that begin so, without our own beginning. */
  names(beginning: string): string[] {
    try {
      return Object.keys(localStorage)
        .filter((name) => name.startsWith(OURS + beginning))
        .map((name) => name.slice(OURS.length));
    } catch {
      return [];
    }
  },
};
