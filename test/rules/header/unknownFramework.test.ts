import assert from 'node:assert/strict';
import { builtinFrameworks } from '../../../server/src/framework/builtin';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'header/unknown-framework';
const header = (id: string): string => `---\nframework: ${id}\ncouncil: X\nyear: 2008\n---\n`;

describe(code, () => {
  it('flags a framework that there is not', () => {
    flags(code, header('⟦apa-208⟧'));
    flags(code, header('⟦"APA 2008"⟧ # ?'));
    flags(code, header('⟦library-review⟧'));
    flags(code, header('⟦apa-2008⟧'), { frameworks: [library] });
  });

  it('is silent on one that there is', () => {
    silent(code, header('apa-2008'));
    silent(code, header('"apa-2008"'));
    silent(code, header('library-review'), { frameworks: [library] });
  });
  it('is silent when none is named', () => {
    silent(code, header(''));
    silent(code, '---\ncouncil: X\n---\n');
    silent(code, 'framework: other\n');
  });
  it('leaves nothing else to be told of but the header', () => {
    const text =
      '---\nframework: apa-208\ncouncil: X\nyear: 2008\nstatus: final\n---\n\n# 2007\n\n## Being heathy\n\nGrade: 9\n';
    assert.deepEqual(codes(text), [code]);
  });

  it('says which one is meant, or which there are', () => {
    const says = (id: string, message: string, options = {}): void => {
      const [finding] = flags(code, header(`⟦${id}⟧`), options);
      assert.equal(finding?.severity, 'error');
      assert.equal(finding.message, message);
    };
    says(
      'apa-208',
      '“apa-208” is not a known framework, so nothing below the header is checked. Did you mean “apa-2008”?',
    );
    says(
      'ofsted',
      '“ofsted” is not a known framework, so nothing below the header is checked. Use “library-review”.',
      { frameworks: [library] },
    );
  });

  it('offers those that there are, the nearest first', () => {
    const frameworks = [...builtinFrameworks, library];
    const source = header('⟦libary-review⟧ # ?');
    fixes(code, source, /^Change to/, header('library-review # ?'), { frameworks });
    fixes(code, source, 'Change to “apa-2008”', header('apa-2008 # ?'), { frameworks });
  });
});
