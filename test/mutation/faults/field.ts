import type { Field } from '../../../server/src/letter/section/field';
import type { Section } from '../../../server/src/letter/section/section';
import { behind, inTurn } from '../change';
import type { Fault, Sample } from '../sample';

function* fields(sample: Sample): Iterable<{ field: Field; section: Section }> {
  for (const { section } of sample.sections)
    for (const field of section.fields) if (!field.value.isEmpty) yield { field, section };
}

const SLIPS = {
  grade: ['Grad', 'Garde', 'Graade'],
  'self-grade': ['Self-garde', 'Self-grad', 'Slef-grade'],
  'self-assessment': ['Self-asessment', 'Self-assesment', 'Self-assessmnet'],
} as const;

export const field: readonly Fault[] = [
  {
    name: 'misspelt field',
    code: 'field/unknown',
    *plant(sample) {
      for (const { field } of fields(sample))
        // Only a colon shows that a name nobody knows is meant for a field.
        if (sample.slice({ start: field.name.end, end: field.value.start }).includes(':'))
          for (const slip of SLIPS[field.field]) yield sample.with([[field.name, `⟦${slip}⟧`]]);
    },
  },
  {
    name: 'field twice',
    code: 'field/duplicate',
    *plant(sample) {
      for (const { field, section } of fields(sample)) {
        if (field.field === 'grade') continue;
        const last = section.fields[section.fields.length - 1]!;
        const label = field.field === 'self-grade' ? 'Self-grade' : 'Self-assessment';
        const other = field.field === 'self-grade' ? String(sample.letter.framework.scale.min) : 'mixed';
        for (const value of [field.value.text, other])
          yield sample.with([[behind(sample.lineAt(last.line)), `⟦${label}⟧: ${value}\n`]]);
      }
    },
  },
  {
    name: 'field below the text',
    code: 'field/misplaced',
    *plant(sample) {
      for (const { field, section } of fields(sample)) {
        const paragraph = inTurn(section.prose, section.start);
        if (
          !paragraph ||
          sample.letter.blocks.some((block) => block === field.line.anchor && block.kind === 'item')
        )
          continue;
        const form = sample.slice({ start: field.name.end, end: field.value.start });
        if (/[*_]/.test(field.line.text)) continue;
        yield sample.with([
          [sample.lineAt(field.line), ''],
          [
            behind(sample.lineAt({ start: paragraph.end, end: 0 })),
            `\n⟦${field.name.text}⟧${form}${field.value.text}\n`,
          ],
        ]);
      }
    },
  },
];
