import type { Area } from '../framework/framework';
import { bare } from '../prose/english/bare';
import { nameKey } from '../text/key';
import type { Span } from '../text/span';

/** Where a letter names an area. */
interface Naming {
  readonly name: Span;
  readonly exact: boolean;
}

/**
 * The name to write for an area where the letter does not name it yet: the one that it has in the other place, so
 * that the two agree; the framework's label when that is misspelt, an id, or not there.
 */
export function areaWords(area: Area, other?: Naming): string {
  if (!other?.exact) return area.label;
  const words = bare(other.name.text).replaceAll('\\|', '|').split(/\s+/).filter(Boolean).join(' ');
  const names = [area.label, ...(area.aliases ?? [])];
  return names.some((name) => nameKey(name) === nameKey(words)) ? words : area.label;
}
