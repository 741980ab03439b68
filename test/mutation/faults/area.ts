import type { SectionBody } from '../../../server/src/letter/section/sectionBody';
import { behind, misspelt } from '../change';
import type { Fault, Sample } from '../sample';

/** A section's text with the words of its heading marked. */
function marked(sample: Sample, { section, start, end }: SectionBody): string {
  const { title } = section.heading;
  const before = sample.slice({ start, end: title.start });
  return `${before}⟦${title.text}⟧${sample.slice({ start: title.end, end })}`;
}

/** The sections that follow one another directly, in the order of the text. */
function inText(sample: Sample): SectionBody[] {
  return sample.sections.map(({ body }) => body).sort((a, b) => a.start - b.start);
}

export const area: readonly Fault[] = [
  {
    name: 'section left out',
    code: 'area/missing',
    *plant(sample) {
      for (const { body, area } of sample.sections)
        if (area.section) yield sample.with([[body, '']], sample.letter.title!.title);
    },
  },
  {
    name: 'section twice',
    code: 'area/duplicate',
    *plant(sample) {
      const sections = inText(sample);
      const last = sections[sections.length - 1]!;
      for (const section of sections) {
        yield sample.with([[behind(section), marked(sample, section)]]);
        if (section !== last) yield sample.with([[behind(last), marked(sample, section)]]);
      }
    },
  },
  {
    name: 'name of an area misspelt in its heading',
    code: 'area/unknown',
    *plant(sample) {
      for (const { section, area } of sample.sections) {
        const { name } = section.naming;
        yield sample.with([[name, `⟦${misspelt(name.text)}⟧`]]);
        yield sample.with([[name, `⟦${name.text}s⟧`]]);
        if (area.graded && area.section) yield sample.with([[name, '⟦Average⟧']]);
      }
    },
  },
  {
    name: 'heading of an area on another level',
    code: 'area/heading-level',
    *plant(sample) {
      for (const { section } of sample.sections) {
        const { marker, form } = section.heading;
        for (const wrong of form === 'setext' ? ['==='] : ['#', '###', '####'])
          yield sample.with([[marker, `⟦${wrong}⟧`]]);
      }
    },
  },
  {
    name: 'two sections exchanged',
    code: 'area/order',
    *plant(sample) {
      const sections = inText(sample);
      for (const [i, section] of sections.entries()) {
        const next = sections[i + 1];
        if (next && next.start === section.end)
          yield sample.with([
            [section, sample.slice(next)],
            [next, marked(sample, section)],
          ]);
      }
    },
  },
  {
    name: 'two distant sections exchanged',
    code: 'area/order',
    *plant(sample) {
      const sections = inText(sample);
      for (const [i, section] of sections.entries())
        for (const other of sections.slice(i + 3))
          yield sample.with([
            [section, marked(sample, other)],
            [other, marked(sample, section)],
          ]);
    },
  },
  {
    name: 'another name of the area',
    code: 'area/inconsistent-name',
    *plant(sample) {
      for (const { section, row, area } of sample.sections) {
        const { name } = section.naming;
        const other = [area.label, ...area.aliases].find(
          (one) => sample.letter.framework.areaNamed(one) === area && !same(one, name.text),
        );
        if (!row || other === undefined) continue;
        yield sample.with([[name, `⟦${other}⟧`]]);
        yield sample.with([[row.name, other]], name);
      }
    },
  },
];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
