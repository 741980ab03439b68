import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'area/unknown';

describe(code, () => {
  it('flags a heading that nearly names an area and offers the name', () => {
    const [finding] = flags(code, '## ⟦Being heathy⟧\n\nGrade: 3\n');
    assert.equal(
      finding!.message,
      '“Being heathy” is not an area of this assessment. Did you mean “Being healthy”?',
    );
    fixes(
      code,
      '## ⟦Being heathy⟧ Grade 2\n',
      'Change the heading to “Being healthy”',
      '## Being healthy Grade 2\n',
    );
    fixes(code, '⟦Staying save⟧\n---\n', 'Change the heading to “Staying safe”', 'Staying safe\n---\n');
  });
  it('flags a heading with a grade that is like no area and offers all areas without a section', () => {
    const source = '## ⟦Health⟧\n\nGrade: 3\n\n## Staying safe\n';
    const [finding] = flags(code, source);
    assert.equal(
      finding!.message,
      '“Health” is not an area of this assessment, but the section has a grade. Use the name of one of its areas.',
    );
    const titles = finding!.fixes().map(({ title }) => title);
    assert.equal(titles.length, 6);
    assert.ok(!titles.includes('Change the heading to “Staying safe”'));
    fixes(
      code,
      '## ⟦Health⟧ Grade 3\n',
      'Change the heading to “Being healthy”',
      '## Being healthy Grade 3\n',
    );
    flags(code, '## ⟦Health⟧\n\nGrade:\n');
  });
  it('does not offer an area that has a section', () => {
    const source = '## Being healthy\n\n## ⟦Being heathy⟧\n';
    const [finding] = flags(code, source);
    assert.equal(
      finding!.message,
      '“Being heathy” is not an area of this assessment, and “Being healthy” has a section already. Use the name of one of its areas.',
    );
    assert.ok(!finding!.fixes().some(({ title }) => title.includes('“Being healthy”')));
  });
  it('is silent on areas in any form', () => {
    silent(
      code,
      '## Being healthy\n\n## STAY SAFE\n\n## enjoying-and-achieving\n\n## Economic wellbeing Grade 2\n',
    );
    silent(code, '## Overall effectiveness of children\u2019s services\n');
  });
  it('is silent on other headings', () => {
    silent(code, '## Introduction\n\nText.\n\n## Major strengths\n\n- One\n\n##\n');
    silent(code, '## Other matters\n\nGrade 2 pupils did well.\n\nThe grade: 2 of 3 agreed with it.\n');
    silent(code, '# Being heathy\n\n### Staying save\n');
  });
  it('is the only finding of its family about the area', () => {
    assert.deepEqual(
      codes('## The library as a whole\n\n## Boks and lending\n\n## Rooms\n', {
        frameworks: [library],
      }).filter((one) => one.startsWith('area/')),
      [code],
    );
  });
});
