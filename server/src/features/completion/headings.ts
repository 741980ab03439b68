import type { Area } from '../../framework/framework';
import { areaWords } from '../../letter/areaWords';
import { list, text, title, type Part } from '../content';
import { headingPlaceAt, headingText } from './headingPlace';
import type { CompletionProvider } from './item';
import type { CompletionPlace } from './place';

/** The areas that have no section yet, the one first that comes next in the framework's order. */
export const headings: CompletionProvider = (place) => {
  const heading = headingPlaceAt(place);
  if (!heading || heading.level > 2 || (heading.level === 0 && !mayBegin(place))) return [];
  const { letter, line } = place;
  const others = letter.sections.filter(({ heading: { start } }) => start !== line.start);
  const missing = letter.framework.areas.filter(
    (area) => !others.some(({ naming }) => naming.exact && naming.area === area),
  );
  const above = others.findLast(({ start, area }) => start < line.start && area)?.area;
  // Areas whose grade may stand in the table alone come last.
  const wanted = fromNext(missing, above);
  return [...wanted.filter(({ section }) => section), ...wanted.filter(({ section }) => !section)].map(
    (area) => {
      const label = areaWords(
        area,
        letter.table?.rows.find((row) => row.exact && row.area === area),
      );
      return {
        kind: 'heading',
        label,
        detail: 'section',
        range: heading.range,
        ...headingText(place, heading, '##', label),
        documentation: () => describeArea(area),
      };
    },
  );
};

/** On an empty line: below the title and above the closing. */
function mayBegin({ letter: { title, closing }, line }: CompletionPlace): boolean {
  return (!title || title.start < line.start) && (!closing || line.start < closing.blocks[0]!.start);
}

/** The areas in their order, from the one that comes next after `above`; those before it stand at the end. */
export function fromNext(areas: readonly Area[], above: Area | undefined): Area[] {
  const next = areas.findIndex(({ order }) => order > (above?.order ?? -1));
  return next < 0 ? [...areas] : [...areas.slice(next), ...areas.slice(0, next)];
}

export function describeArea({ label, description, aims }: Area): Part[] {
  return [title(label), text(description), ...(aims?.length ? [text('What it considers:'), list(aims)] : [])];
}
