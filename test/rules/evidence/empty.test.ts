import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'evidence/empty';
const STRENGTHS = '## Being healthy\n\n### Major strengths\n\n- One.\n\n';
const TITLE = 'Important weaknesses and areas for development';

describe(code, () => {
  it('flags a heading with nothing below it', () => {
    const text = `${STRENGTHS}### ⟦${TITLE}⟧\n\n## Staying safe\n\nGrade: 2\n`;
    const [draft] = flags(code, text);
    assert.equal(draft?.severity, 'information');
    const [final] = flags(code, text, { status: 'final' });
    assert.equal(final?.severity, 'warning');
    assert.equal(
      final?.message,
      'Nothing is listed below “Important weaknesses and areas for development”. Add the points, or write “None identified.” if there are none.',
    );
    flags(code, `${STRENGTHS}### ⟦Weaknesses⟧`);
    flags(code, '## Being healthy\n\n### ⟦Major strengths⟧\n\n### Weaknesses\n\n- Two.\n');
    flags(
      code,
      `${STRENGTHS}### ⟦Weaknesses⟧\n\nWe are grateful for your help.\n\nYours sincerely\n\nJ Alder\n`,
    );
  });
  it('takes comments, fields and markers without words for nothing', () => {
    flags(code, `${STRENGTHS}### ⟦Weaknesses⟧\n\n<!-- to follow -->\n`);
    flags(code, `${STRENGTHS}### ⟦Weaknesses⟧\n\n-\n`);
    flags(code, `${STRENGTHS}### ⟦Weaknesses⟧\n\n- \n- \n`);
    flags(code, `${STRENGTHS}### ⟦Weaknesses⟧\n\nGrade: 2\n`);
  });
  it('flags a point without words among others', () => {
    const list = (points: string): string => `${STRENGTHS}### Weaknesses\n\n${points}\n## Staying safe\n`;
    const [draft] = flags(code, list('⟦-⟧\n- Two.\n'));
    assert.equal(draft?.severity, 'hint');
    const [final] = flags(code, list('- Two.\n⟦-⟧\n'), { status: 'final' });
    assert.equal(final?.severity, 'warning');
    assert.equal(final.message, 'This bullet is empty. Write the point or remove the bullet.');
    fixes(code, list('- Two.\n⟦-⟧\n- Three.\n'), 'Remove the empty bullet', list('- Two.\n- Three.\n'));
  });
  it('is silent where something stands, or is said to be none', () => {
    silent(code, `${STRENGTHS}### Weaknesses\n\n- Two.\n`);
    silent(code, `${STRENGTHS}### Weaknesses\n\nNone identified.\n`);
    silent(code, `${STRENGTHS}### Weaknesses\n\n- None.\n`);
    silent(code, `${STRENGTHS}### Weaknesses\n\nTwo.\n`);
    silent(code, `${STRENGTHS}### Weaknesses\n\n> Two.\n`);
    silent(code, `${STRENGTHS}### Weaknesses\n\n| Two | Three |\n| --- | --- |\n`);
    silent(code, `${STRENGTHS}### Weaknesses\n\n#### In schools\n\n- Two.\n`);
  });
  it('is silent where no list is asked for, or a comment swallows the rest', () => {
    silent(code, '## Overall effectiveness\n\n### Major strengths\n');
    silent(code, '## Other matters\n\n### Major strengths\n');
    silent(code, `${STRENGTHS}### Weaknesses\n\n<!-- ask\n\n- Two.\n`);
  });
  it('is not told of as missing too', () => {
    assert.ok(!codes(`${STRENGTHS}### Weaknesses\n`).includes('evidence/missing'));
  });
  it('knows the headings of other frameworks', () => {
    flags(code, '## Lending\n\n### What works\n\n- One.\n\n### ⟦What to change⟧\n', {
      frameworks: [library],
    });
  });
  it('says that there is none', () => {
    const title = 'Write “None identified.”';
    const none = (below: string, after: string): void =>
      fixes(code, `${STRENGTHS}### ⟦Weaknesses⟧${below}`, title, `${STRENGTHS}### Weaknesses${after}`);
    none('\n\n## Staying safe\n', '\n\nNone identified.\n\n## Staying safe\n');
    none('\n## Staying safe\n', '\n\nNone identified.\n\n## Staying safe\n');
    none('\n', '\n\nNone identified.\n');
    none('', '\n\nNone identified.');
    none('\n\n<!-- ask -->\n', '\n\nNone identified.\n\n<!-- ask -->\n');
    none('\n\n-\n', '\n\n- None identified.\n');
    none('\n\n-  \n- \n', '\n\n- None identified.\n- \n');
  });
});
