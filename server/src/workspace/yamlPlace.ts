import { isAlias, isCollection, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import type { OffsetRange } from '../text/span';

/**
 * Where a path leads in a YAML file: its value, or its key. A group or an empty value is shown by its key, an entry
 * of a list by its first key. Where the path goes on after what the file has, the last that it has.
 */
export function placeOf(
  path: readonly (string | number)[],
  document: Document.Parsed,
  part: 'key' | 'value' = 'value',
): OffsetRange {
  let node: Node | null = document.contents;
  let key: Node | undefined;
  for (const step of path) {
    const inside: Node | null | undefined = isAlias(node) ? node.resolve(document) : node;
    if (isSeq(inside)) {
      const entry = inside.items[Number(step)] as Node | null | undefined;
      if (!entry) break;
      node = entry;
      key = undefined;
    } else {
      const pair = isMap(inside) ? inside.items.find((one) => nameOf(one.key) === String(step)) : undefined;
      if (!pair) break;
      ({ key, value: node } = pair as Pair<Node, Node | null>);
    }
  }
  return rangeOf(part === 'key' || !hasWords(node) ? (key ?? firstKey(node)) : node);
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function hasWords(node: Node | null): boolean {
  return !isCollection(node) && !!node?.range && node.range[0] < node.range[1];
}

function firstKey(node: Node | null): Node | null {
  const first: unknown = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : undefined;
  return first ? firstKey(first as Node) : node;
}

function rangeOf(node: Node | null): OffsetRange {
  return { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
}
