import type { HeaderEntry } from '../../../server/src/letter/header/header';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { before, behind, misspelt } from '../change';
import type { Fault, Planted, Sample } from '../sample';

const entry = ({ letter }: Sample, ...path: string[]): HeaderEntry | undefined =>
  letter.header?.entry(...path);

/** The entries at the left margin, with those of one person below them. */
function entries(sample: Sample): HeaderEntry[] {
  return (sample.letter.header?.entries ?? []).flatMap((one) => [one, ...(one.entries ?? [])]);
}

/** The lines of an entry, with all that stands below it. */
function linesOf(sample: Sample, { key, value }: HeaderEntry): { start: number; end: number } {
  const { start } = sample.lineAt(key);
  return { start, end: sample.lineAt({ start: Math.max(value.end, key.end), end: 0 }).end };
}

/** The value of a key, changed. */
function* values(sample: Sample, path: readonly string[], wrong: readonly string[]): Iterable<Planted> {
  const found = entry(sample, ...path);
  if (found?.text !== undefined) for (const one of wrong) yield sample.with([[found.value, `⟦${one}⟧`]]);
}

export const header: readonly Fault[] = [
  {
    name: 'no header',
    code: 'header/missing',
    *plant(sample) {
      const { header, framework, blocks } = sample.letter;
      const first = blocks.find(({ kind }) => !['bom', 'header', 'blank'].includes(kind));
      // Without its header a letter of another framework is not known for one.
      if (header && first && framework === defaultFramework)
        yield sample.with([[{ start: header.block.start, end: first.start }, '']], first.lines()[0]!.trim());
    },
  },
  {
    name: 'key left out of the header',
    code: 'header/missing-key',
    *plant(sample) {
      const { header, status } = sample.letter;
      for (const name of ['council', 'year', ...(status === 'final' ? ['date', 'to', 'signed'] : [])]) {
        const found = entry(sample, name);
        if (found) yield sample.with([[linesOf(sample, found), '']], header!.block.opening);
      }
    },
  },
  {
    name: 'key without a value',
    code: 'header/missing-key',
    *plant(sample) {
      const paths = [
        ['council'],
        ['year'],
        ...(sample.letter.status === 'final' ? [['date'], ['to', 'name']] : []),
      ];
      for (const path of paths) {
        const found = entry(sample, ...path);
        if (found) yield sample.with([[{ start: found.key.end + 1, end: found.value.end }, '']], found.key);
      }
    },
  },
  {
    name: 'misspelt key',
    code: 'header/unknown-key',
    *plant(sample) {
      for (const { key } of entries(sample))
        if (key.text.length > 3) yield sample.with([[key, `⟦${misspelt(key.text)}⟧`]]);
    },
  },
  {
    name: 'key that there is not',
    code: 'header/unknown-key',
    *plant(sample) {
      for (const one of entries(sample).filter(
        ({ text, value }) => text !== undefined && !/\n/.test(value.text),
      )) {
        const indent = sample.slice({ start: sample.lineAt(one.key).start, end: one.key.start });
        if (!indent.includes('-'))
          yield sample.with([[behind(sample.lineAt(one.key)), `${indent}⟦telephone⟧: 01632 960144\n`]]);
      }
    },
  },
  {
    name: 'key twice',
    code: 'header/duplicate-key',
    *plant(sample) {
      for (const one of entries(sample).filter(
        ({ text, value }) => text !== undefined && !/\n/.test(value.text),
      )) {
        const indent = sample.slice({ start: sample.lineAt(one.key).start, end: one.key.start });
        const at = behind(sample.lineAt(one.key));
        yield sample.with([[at, `${indent}⟦${one.key.text}⟧: ${one.value.text}\n`]]);
        yield sample.with([[at, `${indent}⟦${one.key.text}⟧: other\n`]]);
      }
    },
  },
  {
    name: 'header that cannot be read',
    code: 'header/syntax',
    *plant(sample) {
      const { header } = sample.letter;
      if (!header) return;
      for (const { key, value, text } of entries(sample)) {
        if (text === undefined || /\n/.test(value.text)) continue;
        const plain = value.text.replace(/^['"]|['"]$/g, '');
        yield sample.with([[value, `⟦"${plain}⟧`]]);
        yield sample.with([[value, `⟦@${plain}⟧`]]);
        yield sample.with([[{ start: key.end, end: value.end }, `: "${plain}" ⟦x⟧`]]);
      }
    },
  },
  {
    name: 'header without an end',
    code: 'header/syntax',
    *plant(sample) {
      const { header } = sample.letter;
      if (!header) return;
      const last = sample.text.lastIndexOf('---', header.block.end);
      yield sample.with([[sample.lineAt({ start: last, end: last }), '']], header.block.opening);
    },
  },
  {
    name: 'unknown framework',
    code: 'header/unknown-framework',
    *plant(sample) {
      const { header } = sample.letter;
      const wrong = ['apa-208', 'apa2008', 'school'];
      if (entry(sample, 'framework')) yield* values(sample, ['framework'], wrong);
      else if (header)
        for (const one of wrong) yield sample.with([[header.block.yaml.part(0, 0), `framework: ⟦${one}⟧\n`]]);
    },
  },
  {
    name: 'value of another kind',
    code: 'header/wrong-type',
    *plant(sample) {
      yield* values(sample, ['year'], ['two thousand', '2007/08', '08', '20008']);
      yield* values(sample, ['status'], ['finished', 'Final', 'fnal']);
      yield* values(sample, ['lang'], ['British English']);
      const to = entry(sample, 'to');
      if (to) yield sample.with([[{ start: to.key.end, end: to.value.end }, ': ⟦Ms A Rowan⟧']]);
      const council = entry(sample, 'council');
      if (council)
        yield sample.with([
          [{ start: council.key.start, end: council.value.end }, '⟦council⟧:\n  - Northmere\n  - Westholt'],
        ]);
    },
  },
  {
    name: 'broken date',
    code: 'header/invalid-date',
    *plant(sample) {
      yield* values(
        sample,
        ['date'],
        [
          '2008-02-31',
          '2008-13-01',
          '17 December 2008',
          '17/12/2008',
          '05/06/2008',
          '2008-12',
          'soon',
          '2008-1-7',
          '20081217',
        ],
      );
    },
  },
  {
    name: 'broken period',
    code: 'header/invalid-period',
    *plant(sample) {
      yield* values(
        sample,
        ['period'],
        [
          '2008-03-31/2007-04-01',
          '2007-04-01',
          '2007-04-31/2008-03-31',
          '2007-04-01/2008-02-30',
          '1 April 2007 to 31 March 2008',
          '2007-04-01 2008-03-31',
          'last year',
        ],
      );
    },
  },
  {
    name: 'period of another year',
    code: 'header/period-mismatch',
    *plant(sample) {
      yield* values(
        sample,
        ['period'],
        ['2006-04-01/2007-03-31', '2008-04-01/2009-03-31', '2007-01-01/2007-12-31'],
      );
    },
  },
  {
    name: 'date before the end of the period',
    code: 'header/date-order',
    *plant(sample) {
      const year = sample.letter.header?.year ?? 0;
      if (sample.letter.framework.data.period)
        yield* values(sample, ['date'], [`${year - 1}-12-17`, `${year}-03-30`, `${year - 8}-06-01`]);
    },
  },
];

/** What the letter says besides the header. */
export const disagreement: readonly Fault[] = [
  {
    name: 'wrong year in the title',
    code: 'header/disagrees',
    *plant(sample) {
      const { title, header } = sample.letter;
      const year = header?.year ?? 0;
      const at = title && sample.find(String(year), title.title.start);
      if (at) for (const wrong of [year - 1, year + 1, year - 10]) yield sample.with([[at, `⟦${wrong}⟧`]]);
    },
  },
  {
    name: 'wrong council in the title',
    code: 'header/disagrees',
    *plant(sample) {
      const { title, header } = sample.letter;
      const name = header?.text('council');
      const at = title && name ? sample.find(name, title.title.start) : undefined;
      if (!at || !header || !name) return;
      const year = sample.find(String(header.year), at.start)!;
      const rest = sample.slice({ start: at.end, end: year.start - 1 });
      const all = { start: at.start, end: at.end + rest.length };
      const [first = ''] = name.split(' ');
      yield sample.with([[all, `⟦${misspelt(first)}${name.slice(first.length)}${rest}⟧`]]);
      yield sample.with([[all, `⟦Westholt${name.slice(first.length)}${rest}⟧`]]);
    },
  },
  {
    name: 'wrong year in the introduction',
    code: 'header/disagrees',
    *plant(sample) {
      const year = sample.letter.header?.year ?? 0;
      const at = sample.find(`${year} annual performance assessment`);
      if (at)
        for (const wrong of [year - 1, year + 1])
          yield sample.with([[{ start: at.start, end: at.start + 4 }, `⟦${wrong}⟧`]]);
    },
  },
  {
    name: 'salutation to somebody else',
    code: 'header/disagrees',
    *plant(sample) {
      const { salutation, header } = sample.letter;
      if (!salutation || !header?.text('to', 'name')) return;
      const name = salutation.text.slice(salutation.text.lastIndexOf(' ') + 1);
      const at = salutation.part(salutation.text.length - name.length);
      for (const wrong of ['Elder', misspelt(name)]) yield sample.with([[at, `⟦${wrong}⟧`]]);
    },
  },
  {
    name: 'signature of somebody else',
    code: 'header/disagrees',
    *plant(sample) {
      const { closing, header } = sample.letter;
      const { signature } = closing ?? {};
      if (!signature || !header?.entry('signed')) return;
      const surname = signature.text.slice(signature.text.lastIndexOf(' ') + 1);
      const initial = signature.text.slice(0, -surname.length);
      for (const wrong of [misspelt(surname), 'Farrow'])
        yield sample.with([[signature, `⟦${initial}${wrong}⟧`]]);
    },
  },
  {
    name: 'comment above the header',
    code: 'header/not-first',
    *plant(sample) {
      const { header } = sample.letter;
      if (header)
        yield sample.with([[before(header.block), '<!-- Kept by the office. -->\n\n']], header.block.opening);
    },
  },
  {
    name: 'value that YAML cuts off',
    code: 'header/needs-quotes',
    plant: (sample) => values(sample, ['to', 'role'], ['Director #1 of Services']),
  },
];
