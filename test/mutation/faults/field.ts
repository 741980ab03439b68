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
  {
    name: 'two fields on one line',
    code: 'field/joined',
    *plant(sample) {
      for (const { section } of sample.sections) {
        const [first, second] = section.fields;
        if (!first || !second || first.line.anchor !== second.line.anchor) continue;
        if (!section.top.some(({ kind, start }) => kind === 'paragraph' && start === first.line.anchor.start))
          continue;
        const [above, below] = [first.line.trim(), second.line.trim()];
        yield sample.with([[{ start: above.end, end: below.start }, ' ']], {
          start: above.start,
          end: below.end,
        });
      }
    },
  },
  {
    name: 'remark that goes on in the next line',
    code: 'field/wrapped-remark',
    *plant(sample) {
      for (const { section } of sample.sections) {
        const last = section.fields.at(-1);
        if (last?.field === 'self-assessment' && /^[a-z]+$/.test(last.value.text))
          yield sample.with([
            [behind(last.value), ' – the panel was not sure, and\n⟦the director did not agree⟧'],
          ]);
      }
    },
  },
];
