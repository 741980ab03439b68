import { EventEmitter } from '../vscode/events';
import { l10n } from '../vscode/l10n';
import { kept } from './kept';
import { part } from './dom';

/** What can be folded away beside the text. */
type PartName = 'outline' | 'panel' | 'preview';

/** Three columns; text and preview; or one thing at a time. */
type Mode = 'wide' | 'medium' | 'narrow';

interface Sizes {
  readonly outline: number;
  readonly preview: number;
  readonly panel: number;
}

const USUAL: Sizes = { outline: 260, preview: 0.46, panel: 190 };
const OPEN: Readonly<Record<Mode, ReadonlySet<PartName>>> = {
  wide: new Set(['outline', 'panel', 'preview']),
  medium: new Set(['panel', 'preview']),
  narrow: new Set(),
};
const SIZES = 'sizes';

/** Where the parts of the page are, and how large. */
class Layout {
  readonly #changed = new EventEmitter<void>();
  readonly onChange = this.#changed.event;
  readonly #shown: Record<Mode, Set<PartName>> = {
    wide: new Set(OPEN.wide),
    medium: new Set(OPEN.medium),
    narrow: new Set(),
  };
  #mode: Mode = 'wide';
  #sizes: Sizes = USUAL;

  begin(): void {
    const wide = matchMedia('(min-width: 1080px)');
    const narrow = matchMedia('(max-width: 719px)');
    const measure = (): void => {
      this.#mode = narrow.matches ? 'narrow' : wide.matches ? 'wide' : 'medium';
      this.#arrange();
    };
    wide.addEventListener('change', measure);
    narrow.addEventListener('change', measure);
    this.#sizes = readSizes();
    this.#sash('sash-outline', 'outline');
    this.#sash('sash-preview', 'preview');
    this.#sash('sash-panel', 'panel');
    for (const name of ['text', 'outline', 'panel', 'preview'] as const)
      part(`only-${name}`).addEventListener('click', () => {
        if (name === 'text') this.#one();
        else this.show(name);
      });
    measure();
  }

  isShown(name: PartName): boolean {
    return this.#shown[this.#mode].has(name);
  }

  show(name: PartName): void {
    if (this.isShown(name)) return;
    const shown = this.#shown[this.#mode];
    if (this.#mode === 'narrow') shown.clear();
    // Three columns have no room.
    if (this.#mode === 'medium' && name === 'outline') shown.delete('preview');
    if (this.#mode === 'medium' && name === 'preview') shown.delete('outline');
    shown.add(name);
    this.#arrange();
  }

  hide(name: PartName): void {
    if (this.#shown[this.#mode].delete(name)) this.#arrange();
  }

  toggle(name: PartName): void {
    if (this.isShown(name)) this.hide(name);
    else this.show(name);
  }

  /** The text is in sight: something is to be done with it. */
  showText(): void {
    if (this.#mode === 'narrow') this.#one();
  }

  #one(): void {
    this.#shown.narrow.clear();
    this.#arrange();
  }

  #arrange(): void {
    const { dataset } = document.body;
    dataset['mode'] = this.#mode;
    for (const name of ['outline', 'panel', 'preview'] as const) {
      const isShown = this.isShown(name);
      dataset[name] = isShown ? 'shown' : 'hidden';
      for (const button of document.querySelectorAll(`[data-toggles="${name}"]`))
        button.setAttribute('aria-pressed', String(isShown));
      part(`only-${name}`).setAttribute('aria-pressed', String(isShown));
    }
    part('only-text').setAttribute('aria-pressed', String(this.#shown.narrow.size === 0));
    this.#size();
    this.#changed.fire();
  }

  #size(): void {
    const { outline, preview, panel } = this.#sizes;
    const { style } = part('main');
    style.setProperty('--outline', `${outline}px`);
    style.setProperty('--preview', `${Math.round(preview * 1000) / 10}%`);
    style.setProperty('--panel', `${panel}px`);
  }

  /** A line between two parts that can be moved, by the pointer and by arrows. */
  #sash(id: string, name: PartName): void {
    const sash = part(id);
    const isFlat = name === 'panel';
    sash.setAttribute(
      'aria-label',
      {
        outline: l10n.t('Width of the outline'),
        preview: l10n.t('Width of the preview'),
        panel: l10n.t('Height of the panel'),
      }[name],
    );
    const tell = (): void => {
      const all = isFlat ? part('centre').clientHeight : part('main').clientWidth;
      const value = name === 'preview' ? this.#sizes.preview : this.#sizes[name] / Math.max(1, all);
      sash.setAttribute('aria-valuenow', String(Math.round(value * 100)));
    };
    const put = (sizes: Partial<Sizes>): void => {
      const { innerWidth, innerHeight } = window;
      const wanted = { ...this.#sizes, ...sizes };
      this.#sizes = {
        outline: between(150, wanted.outline, innerWidth * 0.4),
        preview: between(0.2, wanted.preview, 0.7),
        panel: between(90, wanted.panel, innerHeight * 0.7),
      };
      this.#size();
      tell();
      kept.write(SIZES, this.#sizes);
    };
    const at = ({ clientX, clientY }: PointerEvent): Partial<Sizes> => {
      if (name === 'outline') return { outline: clientX - part('main').getBoundingClientRect().left };
      const { right, width } = part('centre').getBoundingClientRect();
      if (name === 'preview') return { preview: (right - clientX) / width };
      return { panel: part('centre').getBoundingClientRect().bottom - clientY };
    };
    sash.addEventListener('pointerdown', (event) => {
      sash.setPointerCapture(event.pointerId);
      // The frame of the preview would take the pointer's movements.
      document.body.dataset['sizing'] = 'true';
      const move = (moved: PointerEvent): void => put(at(moved));
      sash.addEventListener('pointermove', move);
      sash.addEventListener(
        'lostpointercapture',
        () => {
          sash.removeEventListener('pointermove', move);
          delete document.body.dataset['sizing'];
        },
        { once: true },
      );
    });
    sash.addEventListener('dblclick', () => put({ [name]: USUAL[name] }));
    sash.addEventListener('keydown', ({ key }) => {
      const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key];
      if (step === undefined) return;
      if (name === 'outline') put({ outline: this.#sizes.outline + step * 16 });
      else if (name === 'preview') put({ preview: this.#sizes.preview - step * 0.02 });
      else put({ panel: this.#sizes.panel - step * 16 });
    });
    tell();
  }
}

/** What is kept may be anything. */
function readSizes(): Sizes {
  const wanted = (kept.read(SIZES) ?? {}) as Partial<Record<keyof Sizes, unknown>>;
  const size = (name: keyof Sizes): number => {
    const value = wanted[name];
    return typeof value === 'number' && value > 0 ? value : USUAL[name];
  };
  return { outline: size('outline'), preview: size('preview'), panel: size('panel') };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

export const layout = new Layout();
