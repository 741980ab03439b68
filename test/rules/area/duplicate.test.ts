import assert from 'node:assert/strict';
import { flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'area/duplicate';

describe(code, () => {
  it('flags the later heading and shows the first', () => {
    const [finding] = flags(code, '## Being healthy\n\nGrade: 3\n\n## ⟦Be healthy Grade 2⟧\n');
    assert.equal(
      finding!.message,
      '“Being healthy” already has a section above. Merge the two, or name another area here. Only the first one is checked.',
    );
    assert.deepEqual(
      finding!.related.map(({ at, message }) => [at.text, at.start, message]),
      [['Being healthy', 3, 'The first section on “Being healthy”']],
    );
  });
  it('flags every later one', () => {
    flags(code, '## Being healthy\n\n## ⟦Being healthy⟧\n\n## Staying safe\n\n⟦being-healthy⟧\n---\n');
  });
  it('is silent on one section an area', () => {
    silent(code, '## Being healthy\n\n## Staying safe\n');
    silent(code, '## Introduction\n\n## Introduction\n');
  });
  it('is silent on misspelt headings and on headings below a section', () => {
    silent(code, '## Being healthy\n\n## Being heathy\n');
    silent(code, '## Staying safe\n\n### Being healthy\n\n## Being healthy\n');
    silent(code, '# Being healthy\n\n## Being healthy\n');
    silent(code, '## Being healthy\n\n```\n## Being healthy\n```\n');
  });
  it('goes by the framework in use', () => {
    flags(code, '## Rooms\n\n## ⟦Rooms and opening hours⟧\n\n## Being healthy\n\n## Being healthy\n', {
      frameworks: [library],
    });
  });
});
