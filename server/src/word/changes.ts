/** Takes note of a part's new content; nothing when the part goes. */
export type NotePart = (path: string, content: string | undefined) => void;

/** The part that says of which kind each other is. */
export const TYPES = '[Content_Types].xml';
/** Of the relation to a part for comments that we have made. */
export const OWN_RELATION = 'rIdApaLetterComments';

/** Path of the part with the relations of another. */
export function relationsOf(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}
