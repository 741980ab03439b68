import type { Letter } from '../../letter/letter';
import { onFreeLine } from './freeLine';
import type { CompletionProvider } from './item';

/** "Yours sincerely" with the names and offices of the header, at the end of a letter that has all its sections. */
export const closing: CompletionProvider = (place) => {
  const { letter, line, free } = place;
  const { blocks, sections, framework } = letter;
  const [words] = framework.data.valediction;
  if (!free || words === undefined || letter.closing?.valediction) return [];
  if (framework.areas.some((one) => one.section && !sections.some(({ area }) => area === one))) return [];
  if (blocks.some(({ kind, end }) => kind !== 'blank' && end > line.start)) return [];
  return [
    onFreeLine(place, {
      label: words,
      detail: 'closing',
      words: [words, ...signatories(letter)].join('\n\n'),
      about: ['With the names and roles of the signatories in the header.'],
    }),
  ];
};

function signatories({ header }: Letter): string[] {
  const lines = header?.people('signed').flatMap((person) => person.map((entry) => entry.text?.trim() ?? ''));
  return lines?.filter((words) => words !== '' && !/[\r\n]/.test(words)) ?? [];
}
