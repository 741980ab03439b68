import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { readLetter, type Status } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import { fixAll } from '../../../server/src/rules/fixAll';
import type { Finding } from '../../../server/src/rules/rule';
import { applyEdits } from '../../../server/src/text/edit';
import { apply } from '../../support/check';

const { areas } = defaultFramework;

/** A name that a row or heading may have: the area's, an alias, misspelt, or another. */
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...areas.map(({ label }) => label)) },
  { weight: 3, arbitrary: fc.constantFrom(...areas.flatMap(({ aliases }) => aliases ?? [])) },
  fc.constantFrom('Being heathy', 'Staying save', 'Average', 'being-healthy', ''),
);
const grade = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }).map(String) },
  fc.constantFrom('', '5', '2 (adequate)', '2 (good)', 'good', 'Grade 3'),
);
const rows = fc.array(fc.tuple(name, grade, grade, fc.constantFrom('', '', '', '| |', '| x |')), {
  maxLength: 8,
});
const heading = fc.oneof({ weight: 6, arbitrary: fc.constant('## ') }, fc.constantFrom('### ', '# '));
const body = fc.constantFrom(
  '',
  'Text.\n\n',
  '### Major strengths\n\n- One\n- Two\n\n',
  '### Major strengths\n\n- One\n\nText.\n\n',
  '<!-- note -->\n',
  '```\ncode\n```\n\n',
);
const sections = fc.array(fc.tuple(heading, name, grade, body), { maxLength: 9 });

const table = fc
  .tuple(fc.constantFrom('pipes', 'bare', 'tabs', 'none'), fc.boolean(), rows)
  .map(([form, selfGrades, all]) => {
    if (form === 'none') return '';
    const bar = form === 'tabs' ? '\t' : ' | ';
    const line = (cells: string[]): string => (form === 'pipes' ? `| ${cells.join(bar)} |` : cells.join(bar));
    const lines = all.map(([area, own, self, tail]) =>
      form === 'pipes'
        ? line([area, own, ...(selfGrades ? [self] : [])]) + tail.slice(1)
        : line([area, own, ...(selfGrades ? [self] : [])]),
    );
    const columns = ['Area', 'Grade', ...(selfGrades ? ['Self-grade'] : [])];
    const dashes = form === 'tabs' ? [] : [line(columns.map(() => '---'))];
    return [line(columns), ...dashes, ...lines, '', ''].join('\n');
  });

const letter = fc
  .tuple(
    fc.constantFrom('# Letter\n\n', '', '\uFEFF# Letter\n\nDear Ms Rowan\n'),
    table,
    sections,
    fc.constantFrom('', 'We are grateful.\n\nYours sincerely\n', 'Goodbye.\n'),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([top, grades, parts, closing, end, cut]) => {
    const text = `${top}${grades}${parts
      .map(
        ([hashes, area, own, below]) =>
          `${hashes}${area}\n\n${own === '' ? '' : `Grade: ${own}\n\n`}${below}`,
      )
      .join('')}${closing}`;
    return (cut ? text.trimEnd() : text).replaceAll('\n', end);
  });

const ours = ({ code }: Finding): boolean => code.startsWith('table/') || code.startsWith('area/');
const grave = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/** How often each code is found. */
function counts(findings: readonly Finding[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { code } of findings) all.set(code, (all.get(code) ?? 0) + 1);
  return all;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean).sort();

describe('the safe fixes of the families table and area', () => {
  const status = fc.constantFrom<Status>('draft', 'final');

  it('put their finding right and bring no new error or warning', () => {
    fc.assert(
      fc.property(letter, status, (text, as) => {
        const model = readLetter(text, { status: as });
        const before = checkLetter(model);
        for (const finding of before.filter(ours)) {
          for (const fix of finding.fixes()) {
            if (!fix.safe || fix.disabled !== undefined) continue;
            const after = checkLetter(readLetter(apply(text, fix), { status: as }));
            const told = `${finding.code} “${fix.title}” makes ${JSON.stringify(apply(text, fix))}`;
            assert.ok(
              (counts(after).get(finding.code) ?? 0) < counts(before).get(finding.code)!,
              `is still there: ${told}`,
            );
            for (const [code, count] of counts(after.filter(grave)))
              assert.ok(count <= (counts(before).get(code) ?? 0), `brings ${code}: ${told}`);
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it('come to an end when all are applied again and again (T56)', () => {
    fc.assert(
      fc.property(letter, (text) => {
        let current = text;
        for (let round = 0; ; round++) {
          const model = readLetter(current);
          const edits = fixAll(checkLetter(model).filter(ours));
          if (edits.length === 0) return;
          assert.ok(round < 30, `no end to ${JSON.stringify(text)}`);
          current = applyEdits(current, edits);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lose and change no word by moving', () => {
    fc.assert(
      fc.property(letter, (text) => {
        const model = readLetter(text);
        for (const finding of checkLetter(model))
          if (finding.code === 'table/order' || finding.code === 'area/order')
            for (const fix of finding.fixes())
              if (fix.disabled === undefined) assert.deepEqual(wordsOf(apply(text, fix)), wordsOf(text));
      }),
      { numRuns: 200 },
    );
  });

  it('keep to the line ends of the letter (T05)', () => {
    fc.assert(
      fc.property(letter, (text) => {
        const end = text.includes('\r\n') ? '\r\n' : '\n';
        const model = readLetter(text);
        for (const finding of checkLetter(model).filter(ours))
          for (const fix of finding.fixes())
            if (text.includes('\n'))
              assert.equal(
                apply(text, fix)
                  .replaceAll(end, '')
                  .search(/[\r\n]/),
                -1,
                fix.title,
              );
      }),
      { numRuns: 200 },
    );
  });
});
