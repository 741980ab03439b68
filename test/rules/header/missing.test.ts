import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';
import { library } from '../../support/libraryFramework';

const code = 'header/missing';
const TITLE =
  'Annual performance assessment of services for children and young people in Northmere Borough Council 2008';

describe(code, () => {
  it('flags the first line of a letter without a header', () => {
    flags(code, '⟦# A letter⟧\n\nText.\n');
    flags(code, '\n\n  ⟦Dear Ms Rowan⟧\n\n# A letter\n');
    flags(code, '\uFEFF⟦# A letter⟧');
    flags(code, '⟦---⟧\n\nA line of dashes above a letter is no header.\n');
    flags(code, '⟦⟧', { status: 'final' });
  });

  it('is silent on a letter with a header, whatever is in it', () => {
    silent(code, '---\n---\n\n# A letter\n');
    silent(code, '---\ncouncil: Northmere\n---\n');
    silent(code, '---\ncouncil: [\n---\n\n# A letter\n');
    silent(code, '---\ncouncil: Northmere\n\n# A letter\n');
    silent(code, '\uFEFF---\ncouncil: Northmere\n---\n');
  });
  it('is silent on a letter that has not been begun', () => {
    silent(code, '');
    silent(code, '\n \n');
    silent(code, '\uFEFF\n');
  });

  it('is information in a draft and an error in a final letter', () => {
    const [draft] = flags(code, '⟦# A letter⟧\n');
    assert.equal(draft?.severity, 'information');
    const [final] = flags(code, '⟦# A letter⟧\n', { status: 'final' });
    assert.equal(final?.severity, 'error');
    assert.equal(
      draft?.message,
      'The letter has no header with the council and the year. Start the letter with one, between two lines of three hyphens.',
    );
  });
  it('is the only finding about the header', () => {
    assert.deepEqual(codesOf('header', '# A letter\n', { status: 'final' }), [code]);
  });

  it('inserts a header with what the title says', () => {
    fixes(
      code,
      `⟦# ${TITLE}⟧\n`,
      'Insert a header with the details from the title',
      `---\ncouncil: Northmere Borough Council\nyear: 2008\n---\n\n# ${TITLE}\n`,
    );
    fixes(
      code,
      '\uFEFF⟦# Assessment 2008⟧\n\nText.',
      'Insert a header with the details from the title',
      '\uFEFF---\ncouncil:\nyear: 2008\n---\n\n# Assessment 2008\n\nText.',
    );
    fixes(
      code,
      '⟦# Review of libraries in the Borough of Northmere: East, 2008⟧\n',
      'Insert a header with the details from the title',
      '---\ncouncil: "Borough of Northmere: East"\nyear: 2008\n---\n\n# Review of libraries in the Borough of Northmere: East, 2008\n',
      { frameworks: [library] },
    );
  });
  it('inserts an empty one where the title says nothing', () => {
    fixes(
      code,
      '\n⟦# A letter⟧\n',
      'Insert a header to fill in',
      '---\ncouncil:\nyear:\n---\n\n# A letter\n',
    );
    fixes(
      code,
      '⟦# From 2007 to 2008⟧\n',
      'Insert a header to fill in',
      '---\ncouncil:\nyear:\n---\n\n# From 2007 to 2008\n',
    );
  });
  it('marks the words below a comment, which may silence it', () => {
    flags(code, '<!-- A note. -->\n\n⟦# A letter⟧\n');
    silent(code, '<!-- apa-disable-next-line header/missing -->\n\n# A letter\n');
    flags(code, '⟦<!-- A note. -->⟧\n');
  });
  it('does so by itself only in a draft', () => {
    const safe = (status: 'draft' | 'final'): (boolean | undefined)[] =>
      flags(code, '⟦# A letter⟧\n', { status }).map((finding) => finding.fixes()[0]?.safe);
    assert.deepEqual(safe('draft'), [true]);
    assert.deepEqual(safe('final'), [false]);
  });
  it('leaves it to the writer where the introduction gives another year than the title', () => {
    const text =
      '⟦# Annual performance assessment 2008⟧\n\nThe 2007 annual performance assessment is done.\n';
    assert.equal(flags(code, text)[0]!.fixes()[0]!.safe, false);
    assert.equal(flags(code, text.replace('2007', '2008'))[0]!.fixes()[0]!.safe, true);
  });

  it('is silent where a header stands too low', () => {
    silent(code, '\n\n---\ncouncil: Northmere\nyear: 2008\n---\n\n# A letter\n');
    silent(code, 'Draft.\n\n---\ncouncil: Northmere\nyear: 2008\n---\n\n# A letter\n');
  });
});
