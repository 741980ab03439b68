import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'text/heading-form';

describe(code, () => {
  it('flags headings that are underlined or closed', () => {
    flags(code, 'A letter\n⟦===⟧\n\nBeing healthy\n⟦-------⟧\n');
    flags(code, '# A letter ⟦#⟧\n\n### Major strengths   ⟦######⟧  \n');
    flags(code, '## ⟦##⟧\n');
  });
  it('flags a grade on the heading’s line', () => {
    flags(code, '## Being healthy ⟦Grade 2⟧\n');
    flags(code, '## Being healthy ⟦– Grade 2 (adequate)⟧\n');
    flags(code, '## Being healthy ⟦(Grade 2)⟧\n');
    flags(code, '## Being healthy ⟦Grade 2⟧\n\nGrade:\n');
    flags(code, '## Lending ⟦Grade 5⟧\n', { frameworks: [library] });
  });

  it('is silent on headings with hashes', () => {
    silent(code, '# A letter\n\n## Being healthy\n\n### C#\n\n## A \\#\n');
    silent(code, 'Text\n\n---\n\nText\n-\n');
  });
  it('is silent on a second grade, and on one that is none', () => {
    silent(code, '## Being healthy Grade 2\n\nGrade: 2\n');
    silent(code, '## Being healthy Grade 2\n\nGrade: 3\n');
    silent(code, '## Being healthy Grade 7\n');
    silent(code, '## Being healthy Grade two\n');
    silent(code, '## Being healthy Grade 2\n\nGrad: 2\n');
  });
  it('is silent on other headings with that word', () => {
    silent(code, '## What makes a Grade 2\n\n## Grade 2\n');
    silent(code, '### Major strengths Grade 2\n');
  });

  it('says how to write it', () => {
    const says = (source: string, message: string): void => {
      const [finding] = flags(code, source);
      assert.equal(finding?.severity, 'hint');
      assert.equal(finding.message, message);
    };
    says('A letter\n⟦===⟧\n', 'This heading is underlined. Put “# ” in front of it instead.');
    says('# A letter ⟦#⟧\n', 'This heading also ends with hashes. Those at the start are enough.');
    says(
      '## Being healthy ⟦Grade 2 (adequate)⟧\n',
      'The grade is on the same line as the heading. Put “Grade: 2 (adequate)” below the heading instead.',
    );
  });

  it('writes underlined headings with hashes', () => {
    fixes(
      code,
      'Being healthy\n⟦---⟧\n\nGrade: 2\n',
      'Change to a heading with two hashes',
      '## Being healthy\n\nGrade: 2\n',
    );
    fixes(code, '  A letter  \n⟦=====⟧', 'Change to a heading with one hash', '  # A letter');
    fixes(code, 'A letter\n⟦==⟧\nText.\n', 'Change to a heading with one hash', '# A letter\nText.\n');
  });
  it('asks about a paragraph that a line follows', () => {
    const source = 'A paragraph\n  of two lines.\n⟦---⟧\n\nText.\n';
    const [finding] = flags(code, source);
    assert.deepEqual(
      finding?.fixes().map(({ safe }) => safe),
      [false, false],
    );
    fixes(code, source, 'Change to a heading with two hashes', '## A paragraph of two lines.\n\nText.\n');
    fixes(
      code,
      source,
      'Insert a blank line above the dashes',
      'A paragraph\n  of two lines.\n\n---\n\nText.\n',
    );
  });
  it('leaves a heading that ends in a hash to the writer', () => {
    const [finding] = flags(code, 'Lists #\n⟦---⟧\n');
    assert.deepEqual(
      finding?.fixes().map(({ changes, disabled }) => [changes, disabled]),
      [[[], 'The heading ends in a hash; rewrite it by hand.']],
    );
  });
  it('takes closing hashes off', () => {
    fixes(
      code,
      '## Being healthy ⟦##⟧  \n\nText.\n',
      'Remove the hashes at the end',
      '## Being healthy\n\nText.\n',
    );
    fixes(code, '# A letter ⟦#⟧', 'Remove the hashes at the end', '# A letter');
  });
  it('moves the grade below', () => {
    fixes(
      code,
      '## Being healthy ⟦– Grade 2 (adequate)⟧\n\nText.\n',
      'Move the grade to a “Grade: 2 (adequate)” line',
      '## Being healthy\n\nGrade: 2 (adequate)\n\nText.\n',
    );
    fixes(code, 'Text.\n\n## Being healthy ⟦Grade 2⟧', /^Move/, 'Text.\n\n## Being healthy\n\nGrade: 2');
    fixes(code, '## Being healthy ⟦(Grade 2)⟧\nText.\n', /^Move/, '## Being healthy\n\nGrade: 2\n\nText.\n');
    fixes(code, '## Being healthy ⟦Grade 2⟧\n\nGrade:\n', /^Move/, '## Being healthy\n\nGrade: 2\n');
    fixes(
      code,
      '## Being healthy ⟦Grade 2⟧\n\nSelf-grade: 3\n',
      /^Move/,
      '## Being healthy\n\nGrade: 2\nSelf-grade: 3\n',
    );
    fixes(
      code,
      'Being healthy ⟦Grade 2⟧\n⟦---⟧\n\nText.\n',
      /^Move/,
      'Being healthy\n---\n\nGrade: 2\n\nText.\n',
    );
  });
  it('leaves a grade with markup to the writer', () => {
    const [finding] = flags(code, '## Being healthy ⟦**Grade 2**⟧\n');
    const [fix] = finding?.fixes() ?? [];
    assert.deepEqual([fix?.safe, fix?.changes], [false, []]);
    assert.equal(fix?.disabled, 'The heading contains markup; remove the grade by hand.');
  });
  it('brings nothing new', () => {
    assert.ok(!codes('## Being healthy\n\nGrade: 2\n').some((one) => one.startsWith('text/')));
  });
});
