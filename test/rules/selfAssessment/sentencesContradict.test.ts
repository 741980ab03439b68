import assert from 'node:assert/strict';
import { flags, silent } from '../../support/check';

const code = 'self-assessment/sentences-contradict';
const AGREES = "The council's self-assessment is consistent with the evidence.";
const section = (text: string, fields = 'Grade: 2'): string => `## Being healthy\n\n${fields}\n\n${text}\n`;

describe(code, () => {
  it('flags two sentences that say two things', () => {
    flags(code, section(`${AGREES} The council's analysis ⟦overvalues progress⟧.`));
    flags(
      code,
      section("The council's analysis overvalues progress. The council's analysis ⟦undervalues progress⟧."),
    );
  });
  it('is silent on one direction in two sentences', () => {
    silent(
      code,
      section(
        "The council's analysis underestimates weaknesses. The council's analysis overvalues progress.",
      ),
    );
    silent(code, section(AGREES));
  });
  it('is silent where each has its own matter, and says so', () => {
    silent(code, section(`${AGREES} However, the council's analysis overvalues progress.`));
    silent(code, section(`${AGREES} In some respects the council's analysis overvalues progress.`));
    silent(
      code,
      section(
        "The council's analysis overvalues progress. The council's analysis undervalues progress.",
        'Grade: 2\nSelf-assessment: mixed',
      ),
    );
  });
  it('says what each of them says', () => {
    const [found] = flags(code, section(`${AGREES} The council's analysis ⟦overvalues progress⟧.`), {
      status: 'final',
    });
    assert.equal(found?.severity, 'warning');
    assert.match(
      found.message,
      /^“overvalues progress” says that it sees itself as better than it is, but “/,
    );
    assert.equal(found.related.length, 1);
  });
});
