import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'area/heading-level';
const title = 'Change to a second-level heading';

describe(code, () => {
  it('flags the hashes of an area on another level', () => {
    const [finding] = flags(code, '# Letter\n\n⟦###⟧ Being healthy\n\n⟦#⟧ Staying safe\n');
    assert.equal(
      finding!.message,
      '“Being healthy” is an area, so it needs a second-level heading, but this heading has three hashes. Write two (##).',
    );
  });
  it('flags the underline of one', () => {
    const [finding] = flags(code, '# Letter\n\nBeing healthy\n⟦===⟧\n');
    assert.equal(
      finding!.message,
      '“Being healthy” is an area, so it needs a second-level heading, but this heading has an underline of equals signs. Use dashes.',
    );
  });
  it('is silent on the second level in any form', () => {
    silent(code, '## Being healthy\n\nStaying safe\n---\n\n## Enjoying and achieving ##\n');
  });
  it('is silent on a heading that only mentions the area, or nearly names it', () => {
    silent(code, '## Staying safe\n\n### Being healthy\n\n## Being healthy\n');
    silent(code, '# Being healthy\n\n## Being healthy\n');
    silent(code, '### Being healthy\n\n### Be healthy\n');
    silent(code, '### Being heathy\n\n### Being healthy in Northmere\n');
  });
  it('sets the level', () => {
    fixes(code, '⟦###⟧ Being healthy Grade 2\n', title, '## Being healthy Grade 2\n');
    fixes(code, '⟦#⟧ Being healthy', title, '## Being healthy');
    fixes(code, '⟦####⟧ Being healthy ####\n', title, '## Being healthy ##\n');
    fixes(code, 'Being healthy\n⟦===⟧\n\nText.\n', title, 'Being healthy\n---\n\nText.\n');
  });
  it('goes by the framework in use', () => {
    flags(code, '⟦###⟧ Rooms\n\n### Being healthy\n', { frameworks: [library] });
  });
});
