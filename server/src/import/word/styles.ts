import { child, childrenOf, isOn, valueOf, type Element } from '../../word/xml';

/** What a style gives to its paragraphs or runs. */
interface Style {
  readonly based?: string;
  readonly list?: string;
  readonly level?: number;
  /** Of the styles for lists inside lists, which count each by itself. */
  readonly depth?: number;
  readonly isHeading: boolean;
  readonly hidden?: boolean;
  readonly struck?: boolean;
}

/** Where a paragraph stands in its list. */
export interface ListPlace {
  /** The list's number, `w:numId`. */
  readonly list: string;
  /** Where it counts; 0-based. */
  readonly level: number;
  /** How many lists it is printed inside of. */
  readonly depth: number;
}

const MOST_STEPS = 20;

/** The styles of a Word document, as far as they say what is printed. */
export class Styles {
  readonly #styles: ReadonlyMap<string, Style>;

  constructor(styles: Element | undefined) {
    this.#styles = new Map(
      childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', readStyle(style)]),
    );
  }

  isHeading(style: string | undefined): boolean {
    return this.#chain(style).some(({ isHeading }) => isHeading);
  }

  isHidden(style: string | undefined): boolean {
    return this.#chain(style).find(({ hidden }) => hidden !== undefined)?.hidden ?? false;
  }

  isStruck(style: string | undefined): boolean {
    return this.#chain(style).find(({ struck }) => struck !== undefined)?.struck ?? false;
  }

  /** The place in a list that the paragraph or its style names. */
  place(properties: Element | undefined): ListPlace | undefined {
    const own = child(properties, 'w:numPr');
    const chain = this.#chain(valueOf(properties, 'w:pStyle'));
    const list = valueOf(own, 'w:numId') ?? chain.find((style) => style.list !== undefined)?.list;
    if (list === undefined || list === '0') return undefined;
    const given = valueOf(own, 'w:ilvl') ?? chain.find((style) => style.level !== undefined)?.level;
    const level = Number(given ?? 0) || 0;
    const depth = Math.max(level, chain.find((style) => style.depth !== undefined)?.depth ?? 0);
    return { list, level, depth };
  }

  /** The style and those it is based on. */
  #chain(style: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let one = this.#styles.get(style ?? ''); one && chain.length < MOST_STEPS;) {
      chain.push(one);
      one = this.#styles.get(one.based ?? '');
    }
    return chain;
  }
}

function readStyle(style: Element): Style {
  const run = child(style, 'w:rPr');
  const paragraph = child(style, 'w:pPr');
  const numbered = child(paragraph, 'w:numPr');
  const level = valueOf(numbered, 'w:ilvl');
  const name = valueOf(style, 'w:name') ?? '';
  const inside = /^list (?:bullet|number) ([2-5])$/i.exec(name)?.[1];
  return {
    based: valueOf(style, 'w:basedOn'),
    list: valueOf(numbered, 'w:numId'),
    ...(level === undefined ? {} : { level: Number(level) || 0 }),
    ...(inside === undefined ? {} : { depth: Number(inside) - 1 }),
    isHeading: /^heading \d/i.test(name) || child(paragraph, 'w:outlineLvl') !== undefined,
    ...(child(run, 'w:vanish') ? { hidden: isOn(run, 'w:vanish') } : {}),
    ...((child(run, 'w:strike') ?? child(run, 'w:dstrike'))
      ? { struck: isOn(run, 'w:strike') || isOn(run, 'w:dstrike') }
      : {}),
  };
}
