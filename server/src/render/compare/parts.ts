import type { Letter } from '../../letter/letter';
import type { OffsetRange } from '../../text/span';
import { headHtml, blockHtml } from '../html/block';
import { letterTree } from '../letterTree';
import type { TreeBlock } from '../tree';

/** A letter as it is printed, cut where its sections begin. */
export interface LetterParts {
  readonly lang: string;
  /** What stands above the first section, the head included. */
  readonly opening: string;
  /** By the areas' ids, without the headings. */
  readonly areas: ReadonlyMap<string, string>;
  /** The sections on something else than an area, with their headings. */
  readonly others: string;
  readonly closing: string;
}

export function letterParts(letter: Letter): LetterParts {
  const places = new Map<object, OffsetRange>();
  const { lang, head, body } = letterTree(letter, (piece, source) => places.set(piece, source));
  const html = { opening: head.map(headHtml), others: [] as string[], closing: [] as string[] };
  const areas = new Map<string, string[]>();
  const begins = letter.closing?.blocks[0]?.start ?? Infinity;
  let into = html.opening;
  for (const block of body) {
    const at = places.get(block)?.start;
    // What has no place of its own, such as who signed by the header, comes last.
    if (at === undefined || at >= begins || signs(block)) into = html.closing;
    const section = at === undefined ? undefined : letter.sections.find(({ start }) => start === at);
    if (section?.area) {
      into = areas.get(section.area.id) ?? [];
      areas.set(section.area.id, into);
      continue;
    }
    if (section) into = html.others;
    into.push(blockHtml(below(block)));
  }
  const joined = (parts: readonly string[]): string => parts.join('\n');
  return {
    lang,
    opening: joined(html.opening),
    areas: new Map([...areas].map(([id, parts]) => [id, joined(parts)])),
    others: joined(html.others),
    closing: joined(html.closing),
  };
}

function signs(block: TreeBlock): boolean {
  return block.kind === 'paragraph' && block.role === 'signature';
}

/** The page has a title of its own, and a heading of the second level above each part. */
function below(block: TreeBlock): TreeBlock {
  if (block.kind === 'title') return { kind: 'heading', role: 'other', level: 3, content: block.content };
  return block.kind === 'heading' && block.level < 3 ? { ...block, level: 3 } : block;
}
