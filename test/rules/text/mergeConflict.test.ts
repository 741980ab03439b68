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
  it('flags every merge once, whatever its kind', () => {
    const two = '⟦<<<<<<< .mine⟧\na\n||||||| .r1\nb\n=======\nc\n>>>>>>> .r2\n\n';
    flags(code, `${two}${two}`);
    flags(code, '⟦<<<<<<<⟧\na\n=======\nb\n>>>>>>>\n');
    flags(code, '⟦<<<<<<<<< ours⟧\na\n=========\nb\n>>>>>>>>> theirs\n');
    flags(code, '| a | b |\n| - | - |\n⟦<<<<<<< ours⟧\n| 1 | 2 |\n=======\n| 1 | 3 |\n>>>>>>> theirs\n');
    flags(code, '- a\n⟦<<<<<<< ours⟧\n- b\n=======\n- c\n>>>>>>> theirs\n');
    flags(code, '---\ncouncil: X\n⟦<<<<<<< ours⟧\nyear: 2007\n=======\nyear: 2008\n>>>>>>> theirs\n---\n');
    flags(code, '<p>\n⟦<<<<<<< ours⟧\na\n=======\nb\n>>>>>>> theirs\n</p>\n');
  });
  it('flags the half of a merge that is left', () => {
    const [end] = flags(code, 'One.\n\n⟦>>>>>>> theirs⟧\n');
    assert.match(end!.message, /left over from a merge conflict/);
    flags(code, '⟦<<<<<<< ours⟧\nOne.\n');
    flags(code, 'One.\n⟦=======⟧\nTwo.\n>>>>>>> theirs\n');
    flags(code, 'One.\n\n⟦=======⟧\n\nTwo.\n');
    flags(code, 'One.\n⟦||||||| base⟧\nTwo.\n=======\nThree.\n>>>>>>> theirs\n');
    flags(code, '⟦<<<<<<< ours⟧\nOne.\n=======\nTwo.\n\n# Three\n');
    flags(code, '---\ncouncil: X\nyear: 2007\n⟦=======⟧\nyear: 2008\n>>>>>>> theirs\n---\n');
  });
  it('flags marks that are moved in, quoted, below a point or among words', () => {
    flags(code, '  ⟦<<<<<<<⟧ HEAD\n  One.\n');
    flags(code, 'The council ⟦<<<<<<<⟧ HEAD listens. ======= It does. >>>>>>> theirs\n');
    flags(code, '> One.\n> ⟦>>>>>>>⟧ theirs\n');
    flags(code, '- One.\n⟦=======⟧\n- Two.\n');
    flags(code, '- One.\n  ⟦=======⟧\n  Two.\n');
    flags(code, `${'One.\n\n'.repeat(40)}The council ⟦<<<<<<<⟧ HEAD listens.\n`);
  });
  it('is silent on underlines, quotes and marks in code', () => {
    silent(code, 'Heading\n=======\n\n> quoted\n\n>>> and again\n');
    silent(code, '# Title\n\nHeading\n=======\n\nText\n\n========\n');
    silent(code, '| a | b |\n| - | - |\n|||||||\n|||||||  x |\n');
    silent(code, '```\n<<<<<<< ours\n=======\n>>>>>>> theirs\n```\n');
    silent(code, '<<<<<< six\n');
    silent(code, 'Less <<<<<< and more >>>>>>>> signs, <<<<<<<a and `<<<<<<< b`.\n');
    silent(code, '- One\n  ========\n\n> Two\n> ======\n');
    silent(code, '<!--\n<<<<<<< ours\n-->\n');
  });
});
