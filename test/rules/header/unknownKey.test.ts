import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';

const code = 'header/unknown-key';
const BASE = 'council: Northmere\nyear: 2008\n';

describe(code, () => {
  it('flags keys that there are not, wherever they stand', () => {
    flags(code, `---\n${BASE}⟦adress⟧: x\n---\n`);
    flags(code, `---\n${BASE}to:\n  name: Ms A Rowan\n  ⟦rolle⟧: Director\n---\n`);
    flags(code, `---\n${BASE}signed:\n  - name: J Alder\n    ⟦titel⟧: Manager\n---\n`);
    flags(code, `---\n⟦Council⟧: Northmere\nyear: 2008\n---\n`);
    flags(code, `---\n${BASE}to: { ⟦nam⟧: Ms A Rowan }\n---\n`);
    flags(code, `---\n${BASE}⟦"x y"⟧: 1\n---\n`);
  });

  it('is silent on all keys that there are', () => {
    silent(
      code,
      `---\nframework: apa-2008\n${BASE}period: 2007-04-01/2008-03-31\ndate: 2008-12-17\nto:\n  name: X\n  role: X\n  address: |\n    nam: X\nfrom: X\nsigned:\n  name: X\n  role: X\nstatus: draft\nletterhead: |\n  tel: 1\nprevious: x.apa\nlang: en-GB\n---\n`,
    );
  });
  it('is silent below a key that there is not, in comments and in the letter', () => {
    assert.deepEqual(codesOf('header', `---\n${BASE}extra:\n  one: 1\n  two: 2\n---\n`), [
      'header/missing-key',
      code,
    ]);
    silent(code, `---\n# yaer: 2008\n${BASE}---\n\ncouncl: Northmere\n`);
    silent(code, `---\n${BASE}---\n\n---\ncouncl: Northmere\n---\n`);
  });
  it('is silent on a header that cannot be read', () => {
    silent(code, '---\ncouncl: a: b\n---\n');
  });

  it('says which key is meant', () => {
    const says = (source: string, message: string): void => {
      const [finding] = flags(code, source);
      assert.equal(finding?.severity, 'warning');
      assert.equal(finding.message, message);
    };
    says('---\ncouncil: X\n⟦yaer⟧: 2008\n---\n', '“yaer” is not a key of the header. Did you mean “year”?');
    says(
      `---\n${BASE}⟦budget⟧: 9\n---\n`,
      '“budget” is not a key of the header, so it is not used. Remove the line or put a # in front of it.',
    );
    says(
      `---\n${BASE}⟦name⟧: Ms A Rowan\n---\n`,
      '“name” belongs below “to” or “signed”. Move it there and indent it by two spaces.',
    );
    says(
      `---\n${BASE}to:\n  name: X\n  ⟦date⟧: 2008-12-17\n---\n`,
      '“date” does not belong below “to”. Start its line at the left margin.',
    );
    says(
      `---\n${BASE}to:\n  name: X\n  ⟦adress⟧: X\n---\n`,
      '“adress” is not a key that belongs below “to”. Did you mean “address”?',
    );
  });
  it('does not propose a key that is there already', () => {
    const [finding] = flags(code, `---\n${BASE}⟦yaer⟧: 2007\n---\n`);
    assert.doesNotMatch(finding?.message ?? '', /Did you mean/);
  });

  it('writes the key that is meant', () => {
    fixes(
      code,
      '---\n⟦Council⟧: Northmere # ?\nyear: 2008\n---\n',
      'Change to “council”',
      '---\ncouncil: Northmere # ?\nyear: 2008\n---\n',
    );
    fixes(
      code,
      `---\n${BASE}signed:\n  - name: X\n    ⟦rle⟧: Y\n---`,
      'Change to “role”',
      `---\n${BASE}signed:\n  - name: X\n    role: Y\n---`,
    );
  });
});
