import type { Area } from '../../../server/src/framework/framework';
import type { EvidenceGroup } from '../../../server/src/letter/evidence/evidence';
import type { Section } from '../../../server/src/letter/section/section';
import type { SectionBody } from '../../../server/src/letter/section/sectionBody';
import type { OffsetRange } from '../../../server/src/text/span';
import { behind, inTurn, misspelt } from '../change';
import type { Fault, Planted, Sample } from '../sample';

interface Place {
  readonly section: Section;
  readonly body: SectionBody;
  readonly area: Area;
  readonly group: EvidenceGroup;
  /** The heading and all below it. */
  readonly extent: OffsetRange;
  /** From the first point to the last. */
  readonly points: OffsetRange;
}

function* groups(sample: Sample): Iterable<Place> {
  for (const { section, body, area } of sample.sections)
    for (const [i, group] of body.evidence.entries()) {
      const next = body.evidence[i + 1];
      const filled = group.blocks.filter(({ kind }) => kind !== 'blank');
      yield {
        section,
        body,
        area,
        group,
        extent: { start: group.heading.start, end: next?.heading.start ?? body.end },
        points: { start: filled[0]!.start, end: filled[filled.length - 1]!.end },
      };
    }
}

/** Puts a point at the end of a list. */
function add(sample: Sample, { items }: EvidenceGroup, point: string): Planted {
  const last = items[items.length - 1]!;
  return sample.with([[behind(last), `${last.marker.text} ⟦${point}⟧\n`]]);
}

export const evidence: readonly Fault[] = [
  {
    name: 'list without points',
    code: 'evidence/empty',
    *plant(sample) {
      for (const { group, points, area } of groups(sample))
        if (area.evidence) {
          yield sample.with([[points, '']], group.heading.title);
          yield sample.with([[points, '-\n']], group.heading.title);
        }
    },
  },
  {
    name: 'list left out',
    code: 'evidence/missing',
    *plant(sample) {
      for (const { section, extent, area } of groups(sample))
        if (area.evidence) yield sample.with([[extent, '']], section.naming.name);
    },
  },
  {
    name: 'heading of a list left out',
    code: 'evidence/missing',
    *plant(sample) {
      for (const { section, group, area } of groups(sample))
        if (area.evidence) yield sample.with([[group.heading, '']], section.naming.name);
    },
  },
  {
    name: 'both lists left out',
    code: 'evidence/missing',
    *plant(sample) {
      for (const { section, body, area } of sample.sections) {
        const [first] = body.evidence;
        if (area.evidence && first)
          yield sample.with([[{ start: first.heading.start, end: body.end }, '']], section.naming.name);
      }
    },
  },
  {
    name: 'heading of a list without its hashes',
    code: 'evidence/missing',
    *plant(sample) {
      for (const { group, area } of groups(sample))
        if (area.evidence) {
          const { heading } = group;
          yield sample.with([[heading.content, `⟦${heading.title.text}⟧`]]);
          yield sample.with([[heading.content, `⟦**${heading.title.text}**⟧`]]);
        }
    },
  },
  {
    name: 'only point without its mark',
    code: 'evidence/not-a-list',
    *plant(sample) {
      for (const { group, points } of groups(sample))
        for (const { body } of group.items) yield sample.with([[points, `⟦${body.text}⟧\n`]]);
    },
  },
  {
    name: 'point twice in a list',
    code: 'evidence/duplicate',
    *plant(sample) {
      for (const { group } of groups(sample))
        for (const [i, { body }] of group.items.entries())
          yield add(
            sample,
            group,
            inTurn([body.text, body.text.replace(/\.$/, ''), body.text.toUpperCase()], i),
          );
    },
  },
  {
    name: 'point as strength and weakness',
    code: 'evidence/duplicate',
    *plant(sample) {
      for (const { body: below, group } of groups(sample)) {
        const other = below.evidence.find(({ kind, items }) => kind !== group.kind && items.length > 0);
        for (const { body } of group.items)
          if (other && other.heading.start > group.heading.start) yield add(sample, other, body.text);
      }
    },
  },
  {
    name: 'point in two sections',
    code: 'evidence/duplicate',
    *plant(sample) {
      const all = [...groups(sample)];
      for (const { section, group } of all)
        for (const [i, { body }] of group.items.entries()) {
          const later = all.filter((one) => one.section.start > section.start && one.group.items.length > 0);
          if (later.length > 0 && body.text.split(/[\s-]+/).length >= 6)
            yield add(sample, inTurn(later, i).group, body.text);
        }
    },
  },
  {
    name: 'lists exchanged',
    code: 'evidence/order',
    *plant(sample) {
      for (const { body } of sample.sections) {
        const [first, second] = body.evidence;
        if (!first || !second) continue;
        const { start, end } = second.heading.title;
        const upper = { start: first.heading.start, end: second.heading.start };
        const lower = { start: second.heading.start, end: body.end };
        yield sample.with([
          [
            upper,
            `${sample.slice({ start: lower.start, end: start })}⟦${second.heading.title.text}⟧${sample.slice({ start: end, end: lower.end })}`,
          ],
          [lower, sample.slice(upper)],
        ]);
      }
    },
  },
  {
    name: 'heading of a list in other words',
    code: 'evidence/heading-name',
    *plant(sample) {
      const { evidence: headings } = sample.letter.framework.data;
      for (const { group } of groups(sample)) {
        const { label, aliases } = headings[group.kind];
        const { title } = group.heading;
        if (title.text === label)
          for (const name of [...aliases.slice(0, 2), label.toUpperCase(), misspelt(label), `${label}:`])
            yield sample.with([[title, `⟦${name}⟧`]]);
      }
    },
  },
];
