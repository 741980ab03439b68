import { FIELD_LABELS, type FieldName } from '../../letter/section/field';
import type { Section } from '../../letter/section/section';
import { text, title } from '../content';
import type { CompletionProvider } from './item';
import { isTopOf, touchesAbove, type CompletionPlace } from './place';

const MEANINGS: Readonly<Record<FieldName, string>> = {
  grade: 'the grade that the assessment gives',
  'self-grade': 'the grade that the council gave itself',
  'self-assessment': 'how the council’s own assessment compares with the evidence',
};

/** The fields that a section does not have yet: below its heading, before its prose. */
export const fields: CompletionProvider = (place) => {
  const { section, line, offset, before } = place;
  if (!section || !isFieldPlace(section, place)) return [];
  const written = section.fields.filter((field) => field.known && field.line.start !== line.start);
  const word = /^[\p{L}-]*/u.exec(line.text)![0];
  const rest = line.text.slice(word.length);
  const colon = /^[ \t]*[:：]/.test(rest);
  if (before.length > word.length || (rest.trim() !== '' && !colon)) return [];
  return namesFor(section)
    .filter((name) => !written.some(({ field }) => field === name))
    .filter((name) => colon || isBegun(FIELD_LABELS[name], before))
    .map((name) => ({
      kind: 'field',
      label: FIELD_LABELS[name],
      detail: MEANINGS[name],
      range: { start: line.start, end: Math.max(offset, line.start + word.length) },
      text: `${isBelowHeading(place) ? '\n' : ''}${FIELD_LABELS[name]}${colon ? '' : ': '}`,
      documentation: () => [title(FIELD_LABELS[name]), text(`This field holds ${MEANINGS[name]}.`)],
    }));
};

function namesFor({ area, naming }: Section): FieldName[] {
  const names: FieldName[] = [];
  if (area?.graded)
    names.push(
      ...(naming.grade && naming.grade.kind !== 'empty'
        ? (['self-grade'] as const)
        : (['grade', 'self-grade'] as const)),
    );
  if (area?.graded || area?.selfAssessment) names.push('self-assessment');
  return names;
}

/** A word that could become a field's name. Any other is the beginning of the section's prose. */
function isBegun(label: string, typed: string): boolean {
  return label.toLowerCase().startsWith(typed.toLowerCase());
}

function isFieldPlace(section: Section, place: CompletionPlace): boolean {
  const { line, block, free } = place;
  if (!(free || block?.kind === 'paragraph') || !isTopOf(place, section)) return false;
  const above = section.top.slice(1).filter(({ start }) => start < line.start);
  return (
    above.every(({ kind }) => kind === 'blank' || kind === 'paragraph' || kind === 'comment') &&
    section.prose.every(({ start }) => start >= line.start)
  );
}

function isBelowHeading(place: CompletionPlace): boolean {
  return place.free && touchesAbove(place) && place.above?.kind === 'heading';
}
