import assert from 'node:assert/strict';
import { codes, flags, silent } from '../../support/check';

const code = 'text/merge-conflict';
const CONFLICT =
  '## Being healthy\n\n⟦<<<<<<< ours⟧\nGrade: 9\n=======\nGrade: 8\n>>>>>>> theirs\n\n## Nonsense Grade 7\n';

describe(code, () => {
  it('flags the first mark, and nothing else is said of the letter', () => {
    flags(code, CONFLICT);
    assert.deepEqual(codes(CONFLICT), [code]);
    assert.deepEqual(codes('---\ncouncil: [\n---\n<<<<<<< ours\n'), [code]);
  });
  it('flags half of a merge by the mark that is left', () => {
    flags(code, '- Writing is weak.\n=======\n- Writing is poor.\n⟦>>>>>>> second-draft⟧\n- Much is done.\n');
    flags(code, '⟦<<<<<<< ours⟧\n- Writing is weak.\n');
  });
  it('is silent on underlines, quotes and marks in code', () => {
    silent(code, 'Heading\n=======\n\n>>>>>>> quoted\n');
    silent(code, '```\n<<<<<<< ours\n=======\n>>>>>>> theirs\n```\n');
    silent(code, '<<<<<< six\n');
    silent(code, '<!--\n<<<<<<< ours\n-->\n');
  });
});
