import { bare } from '../../prose/english/bare';
import type { Letter } from '../../letter/letter';
import { councilInTitle, yearsInTitle } from '../../prose/names/titleNames';
import { scalar } from './writeValue';

/** The council or year that the title gives, as a value to be written in the header. */
export function knownFromTitle(name: string, { title, framework }: Letter): string | undefined {
  if (!title) return undefined;
  if (name === 'council') {
    const council = councilInTitle(title.title, framework);
    return council && scalar(bare(council.text).split(/\s+/).filter(Boolean).join(' '));
  }
  const years = name === 'year' ? yearsInTitle(title.title) : [];
  return years.length === 1 ? years[0]!.text : undefined;
}
