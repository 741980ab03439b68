import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';

const code = 'header/valediction';
const letter = (salutation: string, ending: string): string =>
  `${salutation}\n\n## Being healthy\n\nGrade: 3\n\n${ending}\n\nJ Alder\n`;

describe(code, () => {
  it('flags “faithfully” to a person named, and “sincerely” to nobody', () => {
    flags(code, letter('Dear Mr Okafor', '⟦Yours faithfully⟧'));
    flags(code, letter('Dear Dr A. Rowan,', '⟦Yours  faithfully⟧,'));
    flags(code, letter('Dear Sir or Madam', '⟦Yours sincerely⟧'));
  });
  it('is silent when both go together, and where it may be either', () => {
    silent(code, letter('Dear Mr Okafor', 'Yours sincerely'));
    silent(code, letter('Dear Sir', 'Yours faithfully'));
    silent(code, letter('Dear Director of Children’s Services', 'Yours faithfully'));
    silent(code, letter('Dear Adela', 'Yours faithfully'));
    silent(code, letter('Dear Mr Okafor', 'Yours truly'));
    silent(code, letter('To whom it may concern', 'Yours sincerely'));
  });
  it('is a hint with both words, and changes the ending', () => {
    const source = letter('Dear Mr Okafor', '⟦Yours faithfully⟧');
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'hint');
    assert.equal(
      found.message,
      '“Dear Mr Okafor” goes with “Yours sincerely”, but the letter ends “Yours faithfully”. Change one of them.',
    );
    fixes(code, source, 'Change “faithfully” to “sincerely”', letter('Dear Mr Okafor', 'Yours sincerely'));
  });
});
