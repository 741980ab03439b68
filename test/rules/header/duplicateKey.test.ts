import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';

const code = 'header/duplicate-key';

describe(code, () => {
  it('flags the later one of two equal keys', () => {
    flags(code, '---\ncouncil: X\nyear: 2007\n⟦year⟧: 2008\n---\n');
    flags(code, '---\ncouncil: X\nyear: 2007\n⟦year⟧: 2008\n⟦year⟧: 2009\n---\n');
    flags(code, '---\ncouncil: X\nyear: 2008\nto:\n  name: A\n  ⟦name⟧: B\n---\n');
    flags(code, '---\ncouncil: X\n⟦"council"⟧: X\nyear: 2008\n---\n');
    flags(code, '---\nto: { name: A, ⟦name⟧: B }\n---\n');
  });

  it('is silent on keys of other places', () => {
    silent(code, '---\nto:\n  name: A\nsigned:\n  name: B\n---\n');
    silent(code, '---\nsigned:\n  - name: A\n  - name: B\n---\n');
    silent(code, '---\ncouncil: X\n# council: Y\nletterhead: |\n  council: Z\n---\n\ncouncil: Q\n');
    silent(code, '---\nYear: 2007\nyear: 2008\n---\n');
  });
  it('is the only finding about the second one', () => {
    assert.deepEqual(codesOf('header', '---\ncouncil: X\nyear: 2008\nyear: soon\n---\n'), [
      'header/missing-key',
      code,
    ]);
  });

  it('tells both values and where the first stands', () => {
    const [finding] = flags(code, '---\ncouncil: X\nyear: 2007\n⟦year⟧: 2008\n---\n');
    assert.equal(finding?.severity, 'error');
    assert.equal(
      finding.message,
      '“year” is given twice in the header: “2007”, which counts, and “2008” here. Keep one of them.',
    );
    assert.deepEqual(
      finding.related.map(({ at, message }) => [at.start, at.text, message]),
      [[15, 'year', '“year” is first given here']],
    );
    const [same] = flags(code, '---\nyear: 2008\n⟦year⟧: 2008\n---\n');
    assert.equal(
      same?.message,
      '“year” is given twice in the header, both times as “2008”. Keep one of the two.',
    );
    const [person] = flags(code, '---\nto:\n  name: A\n⟦to⟧:\n  name: B\n---\n');
    assert.equal(person?.message, '“to” is given twice in the header. Keep one of the two.');
  });

  it('takes one of them out', () => {
    const source = '---\nyear: 2007\ncouncil: X\n⟦year⟧: 2008\n---\n';
    fixes(code, source, 'Keep “2007”, remove “2008”', '---\nyear: 2007\ncouncil: X\n---\n');
    fixes(code, source, 'Keep “2008”, remove “2007”', '---\ncouncil: X\nyear: 2008\n---\n');
    fixes(
      code,
      '---\nto:\n  name: A\n  role: R\n⟦to⟧:\n  name: B\n  address: |\n    One\n    Two\nyear: 2008\n---',
      'Remove the second “to”',
      '---\nto:\n  name: A\n  role: R\nyear: 2008\n---',
    );
  });
  it('leaves lines alone that hold something else', () => {
    for (const source of [
      '---\nto: { name: A, ⟦name⟧: B }\n---\n',
      '---\nyear: 1 # a\n⟦year⟧: 2 # b\n---\n',
    ]) {
      const [finding] = flags(code, source);
      const all = finding?.fixes() ?? [];
      assert.equal(all.length, 2);
      for (const fix of all) assert.deepEqual([fix.changes, fix.safe], [[], false]);
      for (const { disabled } of all)
        assert.equal(disabled, 'There is something else on its line; remove it by hand.');
    }
  });
});
