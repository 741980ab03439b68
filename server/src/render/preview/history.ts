import type { Preview, PreviewBlock } from './blocks';

/** What a preview that is shown already needs to become another: the HTML of what is new in it, and no more. */
export interface PreviewChange {
  readonly resultId: string;
  /** The result that this one builds on; without one, all blocks have their HTML. */
  readonly previousResultId?: string;
  readonly lang: string;
  /** The picture of the grades as SVG; null when there is none, missing when it is the one of the result before. */
  readonly profile?: string | null;
  /** All blocks, in order. */
  readonly blocks: readonly KeyedBlock[];
}

interface KeyedBlock extends Omit<PreviewBlock, 'html'> {
  /** The same as long as the HTML is the same; no two blocks of a preview have the same. */
  readonly key: string;
  /** Missing when the result before has a block with this key. */
  readonly html?: string;
}

/** What one document's preview was last, so that only changes need to be sent. */
export class PreviewHistory {
  /** The keys by the HTML that they stand for. */
  #keys: ReadonlyMap<string, readonly string[]> = new Map();
  #profile: string | null = null;
  #resultId = '';
  #made = 0;

  /** `previousResultId` is what the one who asks has. */
  next(
    { lang, blocks }: Preview,
    profile: string | null,
    previousResultId: string | undefined,
  ): PreviewChange {
    const goesOn = previousResultId === this.#resultId;
    const known = goesOn ? this.#keys : new Map<string, readonly string[]>();
    const keys = new Map<string, string[]>();
    const keyed = blocks.map(({ html, ...where }): KeyedBlock => {
      const same = keys.get(html) ?? [];
      keys.set(html, same);
      const before = known.get(html)?.[same.length];
      const key = before ?? `b${++this.#made}`;
      same.push(key);
      return before === undefined ? { key, ...where, html } : { key, ...where };
    });
    const isShown = goesOn && profile === this.#profile;
    this.#keys = keys;
    this.#profile = profile;
    this.#resultId = `${seed}.${++made}`;
    return {
      resultId: this.#resultId,
      ...(goesOn ? { previousResultId } : {}),
      lang,
      ...(isShown ? {} : { profile }),
      blocks: keyed,
    };
  }
}

/** Results of another run of the server are never taken for those of this one. */
const seed = Math.random().toString(36).slice(2, 10);
let made = 0;
