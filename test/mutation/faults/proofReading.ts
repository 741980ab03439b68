import type { Section } from '../../../server/src/letter/section/section';
import type { OffsetRange } from '../../../server/src/text/span';
import { behind, type Change } from '../change';
import type { Fault, Planted, Sample } from '../sample';

/** Sections whose last paragraph above the lists may have one more sentence. */
function* prose(
  sample: Sample,
  kind?: 'overall' | 'outcome' | 'capacity',
): Iterable<{ section: Section; end: OffsetRange }> {
  for (const { section, area } of sample.sections) {
    const last = section.prose.at(-1);
    if (last && (kind === undefined || area.kind === kind)) yield { section, end: behind(last.trim()) };
  }
}

/** A sentence at the end of every section's prose. */
function said(sentence: string, kind?: 'overall' | 'outcome' | 'capacity') {
  return function* plant(sample: Sample): Iterable<Planted> {
    for (const { end } of prose(sample, kind)) yield sample.with([[end, ` ${sentence}`]]);
  };
}

/** A point at the end of every list that has points. */
function point(words: string) {
  return function* plant(sample: Sample): Iterable<Planted> {
    for (const { body } of sample.sections)
      for (const { items, none } of body.evidence) {
        const last = items.at(-1);
        if (last && !none) yield sample.with([[behind(last), `${last.marker.text} ${words}\n`]]);
      }
  };
}

/** Areas of a grade that stands in one place alone or is the same in all of them. */
function graded(sample: Sample): { label: string; label2: string; other: string }[] {
  const { scale } = sample.letter.framework;
  return sample.letter.assessments.flatMap(({ area, grade, section }) => {
    const value = grade?.value;
    const other = scale.grades.find((one) => one.value !== value);
    return value === undefined || !other || area.kind === 'overall' || !section
      ? []
      : [{ label: area.label, label2: scale.grade(value)!.label, other: other.label }];
  });
}

function* inOverall(
  sample: Sample,
  sentences: (of: { label: string; label2: string; other: string }) => string,
): Iterable<Planted> {
  for (const { end } of prose(sample, 'overall'))
    for (const of of graded(sample)) yield sample.with([[end, ` ${sentences(of)}`]]);
}

/** What a careful reader sees in the words of a letter. */
export const proofReading: readonly Fault[] = [
  { name: 'word written twice', code: 'text/doubled', plant: said('Much is still to ⟦to⟧ be done.') },
  {
    name: 'sentence written twice',
    code: 'text/doubled',
    plant: said('Much is to be done. ⟦Much is to be done.⟧'),
  },
  {
    name: 'bracket without its partner',
    code: 'text/unclosed',
    plant: said('Much ⟦(⟧or all of it is done.'),
  },
  {
    name: 'point that breaks off',
    code: 'text/broken-off',
    plant: point('Managers know their work and ⟦the⟧'),
  },
  {
    name: 'rise that is a fall',
    code: 'evidence/direction',
    plant: point('Places rose from ⟦214 to 188⟧ this time.'),
  },
  {
    name: 'share above the whole',
    code: 'evidence/more-than-all',
    plant: point('⟦191%⟧ of plans are complete.'),
  },
  {
    name: '“None” among points',
    code: 'evidence/none-and-points',
    *plant(sample) {
      for (const { body } of sample.sections) {
        if (new Set(body.evidence.map(({ kind }) => kind)).size < 2) continue;
        for (const { items, none } of body.evidence) {
          const last = items.at(-1);
          if (last && !none) yield sample.with([[behind(last), `${last.marker.text} ⟦None identified.⟧\n`]]);
        }
      }
    },
  },
  {
    name: 'another grade for an area in the overall section',
    code: 'grade/other-area',
    plant: (sample) => inOverall(sample, ({ label, other }) => `${label} is ⟦${other}⟧.`),
  },
  {
    name: 'a move to another grade',
    code: 'grade/changed',
    plant: (sample) => inOverall(sample, ({ label, other }) => `${label} has moved to ⟦${other}⟧.`),
  },
  {
    name: 'a count that is wrong',
    code: 'grade/count',
    *plant(sample) {
      const { areas, scale } = sample.letter.framework;
      const outcomes = areas.filter(({ kind, graded }) => kind === 'outcome' && graded);
      const all = sample.letter.assessments.filter(({ area }) => outcomes.includes(area));
      if (outcomes.length < 2 || all.length < outcomes.length) return;
      for (const { end } of prose(sample, 'overall'))
        for (const { label, value } of scale.grades)
          if (!all.every(({ grade }) => grade?.value === value))
            yield sample.with([[end, ` ⟦All outcome areas are ${label}⟧.`]]);
    },
  },
  {
    name: 'another area’s name in the judgement',
    code: 'area/other-name',
    *plant(sample) {
      // In the words of the letters; other frameworks judge something else.
      if (!sample.letter.framework.data.judgement.subjects.includes('contribution of {who}')) return;
      const outcomes = sample.letter.framework.areas.filter(({ kind }) => kind === 'outcome');
      for (const { section, end } of prose(sample, 'outcome')) {
        const other = outcomes.find((area) => area !== section.area);
        const name = other?.label.toLowerCase();
        if (name) yield sample.with([[end, ` The contribution of services to ⟦${name}⟧ is varied.`]]);
      }
    },
  },
  {
    name: 'two sentences on the self-assessment that contradict each other',
    code: 'self-assessment/sentences-contradict',
    *plant(sample) {
      if (!sample.letter.framework.data.selfAssessment.assessors.includes('the council')) return;
      for (const { section, row, area } of sample.sections) {
        // A verdict more of an outcome area changes what the summary in capacity has to say.
        if (area.kind === 'outcome') continue;
        const [only, ...more] = section.selfAssessments;
        const last = section.prose.at(-1);
        if (only?.direction !== 'consistent' || only.partial || more.length > 0 || row?.selfGrade) continue;
        if (!last || last.anchor !== only.phrase.anchor || / (?:but|other|some) /.test(last.text)) continue;
        // The fields would be compared with the sentences too.
        const fields = [...section.fieldsNamed('self-grade'), ...section.fieldsNamed('self-assessment')];
        yield sample.with([
          ...fields.map(({ line }): Change => [sample.lineAt(line), '']),
          [behind(last.trim()), " The council's analysis ⟦overvalues progress⟧."],
        ]);
      }
    },
  },
  {
    name: 'another self-grade in words',
    code: 'self-assessment/self-grade-in-words',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { section, selfGrade } of sample.sections) {
        const last = section.prose.at(-1);
        const other = scale.grades.find(({ value }) => value !== selfGrade?.value);
        if (last && other && selfGrade?.value !== undefined)
          yield sample.with([[behind(last.trim()), ` The council graded itself ⟦${other.label}⟧.`]]);
      }
    },
  },
  {
    name: 'second table that contradicts',
    code: 'table/second-table',
    *plant(sample) {
      const { letter } = sample;
      const { data, scale } = letter.framework;
      const [first, second] = letter.assessments.filter(
        ({ grade, section }) => grade?.value !== undefined && section,
      );
      const before = first?.section?.heading;
      if (!letter.table || !first || !second || !before) return;
      const other = scale.grades.find(({ value }) => value !== first.grade?.value)!;
      const rows = [
        `${data.table.area.label} | ${data.table.grade.label}`,
        '--- | ---',
        `${first.area.label} | ⟦${other.value}⟧`,
        `${second.area.label} | ${second.grade!.value}`,
      ];
      const table = rows.map((row) => `| ${row} |\n`).join('');
      const at = { start: before.start, end: before.start };
      yield sample.with([[at, `${table}\n`]]);
    },
  },
  {
    name: 'another council that does what this one does',
    code: 'header/other-council',
    *plant(sample) {
      if (!/ council$/i.test(sample.letter.header?.text('council') ?? '')) return;
      yield* said('⟦Westholt City Council⟧ knows its children well.')(sample);
    },
  },
  {
    name: 'framework of other years',
    code: 'header/framework-year',
    *plant(sample) {
      const { header, framework, frameworks } = sample.letter;
      const named = header?.entry('framework');
      const period = header?.entry('period');
      const year = header?.text('year');
      const other = frameworks.find(({ id, data: { years } }) => years && id !== framework.id);
      if (!named || !year || !framework.data.years || !other?.data.years) return;
      const wrong = String(Math.max(other.data.years.from, Math.min(other.data.years.to, Number(year))));
      const planted = sample.with(period ? [[sample.lineAt(period.key), '']] : [], named.value);
      yield {
        ...planted,
        text: planted.text.replace(new RegExp(`(?<![\\w/-])${year}(?![\\w-])`, 'g'), wrong),
      };
    },
  },
  {
    name: 'ending that does not go with the salutation',
    code: 'header/valediction',
    *plant(sample) {
      const { salutation, closing } = sample.letter;
      const name = salutation && /^Dear (?:Mr|Mrs|Ms|Miss|Dr) /.test(salutation.text);
      if (name && closing?.valediction?.text.startsWith('Yours '))
        yield sample.with([[closing.valediction, '⟦Yours faithfully⟧']]);
    },
  },
  {
    name: 'Act of another year',
    code: 'header/act',
    *plant(sample) {
      const known = sample.letter.framework.data.sources.find((one) => / Act \d{4}, section \d+$/.test(one));
      const [, act = '', section = ''] = /^(.*) \d{4}, section (\d+)$/.exec(known ?? '') ?? [];
      if (known) yield* said(`This is by section ${section} of the ${act} ⟦1999⟧.`)(sample);
    },
  },
];
