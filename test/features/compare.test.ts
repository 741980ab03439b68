import assert from 'node:assert/strict';
import { compareLetters, type Comparison } from '../../server/src/features/compare';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { readLetter } from '../../server/src/letter/letter';
import { library } from '../support/libraryFramework';

const frameworks = [...builtinFrameworks, library];

function compare(a: string, b: string): Comparison {
  const side = (text: string, file: string) => ({
    letter: readLetter(text, { frameworks }),
    findings: [],
    file,
  });
  return compareLetters(side(a, 'a.apa'), side(b, 'b.apa'));
}

const changeOf = ({ areas }: Comparison, area: string) => areas.find((row) => row.area === area)?.change;
const graded = (framework: string, area: string, grade: number) =>
  `---\nframework: ${framework}\n---\n\n## ${area}\n\nGrade: ${grade}\n`;

describe('two letters compared', () => {
  it('tells which letter is which', () => {
    const { a, b } = compare('---\ncouncil: Northmere\nyear: 2007\n---\n', '---\ncouncil: Westholt\n---\n');
    assert.deepEqual(a, { file: 'a.apa', council: 'Northmere', year: 2007, framework: 'apa-2008' });
    assert.deepEqual(b, { file: 'b.apa', council: 'Westholt', year: undefined, framework: 'apa-2008' });
  });

  it('counts changes towards the better by the direction of the scale', () => {
    const rising = compare(graded('apa-2008', 'Staying safe', 2), graded('apa-2008', 'Staying safe', 4));
    assert.equal(changeOf(rising, 'staying-safe'), 2);
    assert.equal(changeOf(rising, 'being-healthy'), undefined);
    const area = library.areas[0]!;
    assert.equal(library.data.scale.best, 'lowest');
    const falling = compare(graded(library.id, area.label, 2), graded(library.id, area.label, 3));
    assert.equal(changeOf(falling, area.id), -1);
  });

  it('compares only areas that both frameworks have, and says which one alone has', () => {
    const { areas, onlyA, onlyB } = compare('', '---\nframework: apa-2006\n---\n');
    const ids = (at: number) => builtinFrameworks[at]!.areas.map(({ id }) => id);
    assert.deepEqual(
      areas.map(({ area }) => area),
      ids(0).filter((id) => ids(1).includes(id)),
    );
    assert.deepEqual([...areas.map(({ area }) => area), ...onlyA].sort(), ids(0).sort());
    assert.ok(onlyB.length > 0 && onlyB.every((id) => !ids(0).includes(id)));
  });

  it('tells no change between different scales', () => {
    const { sameScale, areas } = compare('', `---\nframework: ${library.id}\n---\n`);
    assert.equal(sameScale, false);
    assert.ok(areas.every(({ change }) => change === undefined));
    assert.ok(compare('', '---\nframework: apa-2006\n---\n').sameScale);
  });
});
