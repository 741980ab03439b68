import type { Section } from '../letter/section/section';
import type { ReadSentence } from '../letter/section/sentences';
import { VERDICT_MEANINGS } from '../letter/selfAssessment/verdict';

type Reading = ReadSentence['readings'][number];

const KINDS: Readonly<Record<Reading['kind'], string>> = {
  judgement: 'a judgement',
  'self-assessment': 'a statement on the self-assessment',
};

/** How a sentence of the section was read, or why it was not: a line for each thing that it says. */
export function readingWords(
  { readings, silences }: ReadSentence,
  section: Pick<Section, 'area' | 'framework'>,
): string[] {
  const read = readings.map((reading) => `Read as: ${meaning(reading, section)}`);
  // Where there is more to say, one has to know of what each line speaks.
  const alone = readings.length + silences.length === 1;
  const silent = silences.map(({ kind, reason }) =>
    alone ? `Not read: ${reason}` : `Not read as ${KINDS[kind]}: ${reason}`,
  );
  return [...new Set([...read, ...silent])];
}

function meaning(reading: Reading, { area, framework }: Pick<Section, 'area' | 'framework'>): string {
  if (reading.kind === 'judgement')
    return `the grade of “${area?.label ?? ''}” is ${framework.scale.name(reading.grade)}`;
  const { direction, partial } = reading;
  return `${partial ? 'in part, ' : ''}${VERDICT_MEANINGS[direction]} (${direction})`;
}
