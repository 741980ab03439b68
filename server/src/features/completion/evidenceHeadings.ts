import { text, title } from '../content';
import { bodyOf } from '../../letter/letter';
import { headingPlaceAt, headingText } from './headingPlace';
import type { CompletionProvider } from './item';

const KINDS = ['strengths', 'weaknesses'] as const;

/** The headings of the two lists that a section does not have yet. */
export const evidenceHeadings: CompletionProvider = (place) => {
  const { section, letter, line } = place;
  const heading = headingPlaceAt(place);
  if (!section?.area?.evidence || !heading || (heading.level !== 3 && heading.level !== 0)) return [];
  if (line.start === section.heading.start) return [];
  const written = bodyOf(letter, section).evidence.filter((group) => group.heading.start !== line.start);
  return KINDS.filter((kind) => !written.some((group) => group.kind === kind)).map((kind) => {
    const { label } = letter.framework.data.evidence[kind];
    return {
      kind: 'heading',
      label,
      detail: 'list',
      range: heading.range,
      ...headingText(place, heading, '###', label),
      documentation: () => [
        title(label),
        text(
          'A list with one point on each line. If there is nothing to list, write “None identified.” below the heading.',
        ),
      ],
    };
  });
};
