import { behind, type Change } from '../change';
import { unmarked, writeGrade } from '../grades';
import type { Fault, Planted, Sample } from '../sample';

/** All that the letter says of an area's grade, changed together. */
function regrade(sample: Sample, place: Sample['sections'][number], value: number): Planted {
  const { scale } = sample.letter.framework;
  const { section, row } = place;
  const [own, ...rest] = [section.grade, row?.grade, section.selfGrade, row?.selfGrade].filter(
    (one) => one?.value !== undefined,
  );
  return sample.with([
    ...writeGrade(own!, value, scale),
    ...rest.flatMap((one) => unmarked(writeGrade(one!, value, scale))),
    ...section.judgements.map(({ word }): Change => [word, scale.grade(value)!.label]),
  ]);
}

export const bestFit: readonly Fault[] = [
  {
    name: 'overall grade far from the others',
    code: 'best-fit/implausible',
    *plant(sample) {
      const outcomes = sample.letter.assessments.flatMap(({ area, grade }) =>
        area.kind === 'outcome' && grade?.value !== undefined ? [grade.value] : [],
      );
      const sorted = [...outcomes].sort((a, b) => a - b);
      const half = sorted.length / 2;
      const middle = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
      for (const place of sample.sections)
        if (place.area.kind === 'overall')
          for (const { value } of sample.letter.framework.scale.grades)
            if (Math.abs(value - middle) >= 2) yield regrade(sample, place, value);
    },
  },
];

const other = { uri: 'file:///letters/other.apa', name: 'other.apa' };

/** What only other letters show. */
export const letter: readonly Fault[] = [
  {
    name: 'second final letter of the same council and year',
    code: 'letter/duplicate',
    *plant(sample) {
      const council = sample.letter.header?.entry('council');
      if (council && sample.letter.status === 'final')
        yield { ...sample.with([], council.value), neighbours: { twins: [other] } };
    },
  },
  {
    name: 'last year’s letter that is not there',
    code: 'letter/previous-not-found',
    *plant(sample) {
      yield { ...previous(sample), neighbours: { twins: [], previous: null } };
    },
  },
  {
    name: 'letter of another council or year instead of last year’s',
    code: 'letter/previous-mismatch',
    *plant(sample) {
      const { header } = sample.letter;
      const council = header?.text('council');
      const year = header?.year ?? 0;
      for (const wrong of [
        { council, year },
        { council, year: year - 2 },
        { council: 'Westholt', year: year - 1 },
      ])
        yield { ...previous(sample), neighbours: { twins: [], previous: { ...other, ...wrong } } };
    },
  },
  {
    name: 'another grade of last year than last year’s letter has',
    code: 'letter/previous-grade',
    *plant(sample) {
      const [said, known] = sample.letter.framework.scale.grades;
      for (const { section, area } of sample.sections) {
        const last = section.prose.at(-1);
        if (!last || !said || !known || area.kind !== 'outcome') continue;
        const sentence = ` ${area.label} was ⟦${said.label}⟧ last year.`;
        const lastYear = { ...other, grades: { [area.id]: known.label } };
        yield { ...sample.with([[behind(last.trim()), sentence]]), neighbours: { twins: [], lastYear } };
      }
    },
  },
];

function previous(sample: Sample): Planted {
  const year = sample.letter.header!.entry('year')!;
  return sample.with([[behind(sample.lineAt(year.key)), 'previous: ⟦other.apa⟧\n']]);
}
