import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';

const code = 'self-assessment/self-grade-in-words';
const section = (text: string, fields = 'Grade: 2\nSelf-grade: 3'): string =>
  `## Being healthy\n\n${fields}\n\n${text}\n`;

describe(code, () => {
  it('flags another grade in words', () => {
    flags(code, section('The council judged its own performance to be ⟦outstanding⟧.'));
    flags(code, section('It graded itself ⟦adequate⟧. Much is done.'));
    flags(code, section('The authority awarded itself a grade of ⟦4⟧.'));
  });
  it('flags another distance from the grade', () => {
    flags(code, section('The council’s own grade is ⟦one lower than ours⟧.'));
    flags(code, section('Our grade is ⟦two lower than the council’s own⟧.'));
    flags(code, section('The council graded itself good, ⟦two grades higher than inspectors did⟧.'));
  });

  it('is silent on the right ones', () => {
    silent(code, section('The council graded itself good, one grade higher than inspectors did.'));
    silent(code, section("Our grade is one lower than the council's own. It judged itself to be good."));
    silent(code, section('The council judged its performance to be adequate.', 'Grade: 2\nSelf-grade: 2'));
  });
  it('is silent on other years, others’ grades and sections without a self-grade', () => {
    silent(
      code,
      section(
        'The council judged its own performance to be good; in 2007 it had judged it to be outstanding.',
      ),
    );
    silent(code, section('In 2007 the council judged its own performance to be outstanding.'));
    silent(
      code,
      section(
        'Inspectors judged the service to be outstanding. The council judged its nurseries to be outstanding.',
      ),
    );
    silent(code, section('The council judged its own performance to be outstanding.', 'Grade: 2'));
  });

  it('names both and changes the word', () => {
    const source = section('The council judged its own performance to be ⟦outstanding⟧.');
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(
      found.message,
      'The sentence gives the self-grade as 4 (outstanding), but the self-grade of this section is 3 (good). Change one of them.',
    );
    fixes(
      code,
      source,
      'Change “outstanding” to “good”',
      section('The council judged its own performance to be good.'),
    );
    const [steps] = flags(code, section('The council’s own grade is ⟦one lower than ours⟧.'));
    assert.equal(
      steps?.message,
      "The sentence says that the council's own grade is down one grade than the inspectors', but the numbers are up one grade. Change one of them.",
    );
  });
});
