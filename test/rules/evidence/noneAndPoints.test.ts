import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';

const code = 'evidence/none-and-points';
const list = (points: string): string =>
  `## Being healthy\n\nGrade: 3\n\n### Major strengths\n\n- Nurses are keen.\n\n### Important weaknesses and areas for development\n\n${points}`;

describe(code, () => {
  it('flags “None identified” before, among and after points', () => {
    flags(code, list('⟦None identified.⟧\n\n- Waits are long.\n'));
    flags(code, list('- Waits are long.\n- ⟦None.⟧\n- Records are poor.\n'));
    flags(code, list('- Waits are long.\n\n⟦No important weaknesses were identified.⟧\n'));
  });

  it('is silent where there are no points', () => {
    silent(code, list('None identified.\n'));
    silent(code, list('- None.\n'));
    silent(code, list('None identified.\n\n-\n'));
  });
  it('is silent on a point that begins with “None”', () => {
    silent(code, list('- None of the youth clubs opens at weekends.\n- Waits are long.\n'));
  });
  it('is silent when only the other list says so, and when its heading is missing', () => {
    silent(code, list('None identified.\n\n### Major strengths\n\n- Waits are short.\n'));
    silent(code, '## Being healthy\n\n### Major strengths\n\n- Waits are short.\n\nNone identified.\n');
  });

  it('says where, and takes it out', () => {
    const source = list('⟦None identified.⟧\n\n- Waits are long.\n');
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.match(found.message, /nothing under “Important weaknesses.*but the list has one point/);
    fixes(code, source, 'Remove “None identified.”', list('- Waits are long.\n'));
    fixes(code, list('- Waits are long.\n- ⟦None.⟧\n'), 'Remove “None.”', list('- Waits are long.\n'));
  });
});
