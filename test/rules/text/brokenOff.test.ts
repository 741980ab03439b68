import assert from 'node:assert/strict';
import { flags, silent } from '../../support/check';

const code = 'text/broken-off';

describe(code, () => {
  it('flags a point or a paragraph that stops where no sentence can', () => {
    flags(code, '- Money follows the priorities of ⟦the⟧\n- Plans are clear.\n');
    flags(code, '- Young people sit on ⟦their⟧\n');
    flags(code, 'Schools are proud of every pupil ⟦and⟧\n\n## Staying safe\n');
  });

  it('is silent on a whole sentence, with a full stop or without', () => {
    silent(code, '- The number of apprentices has doubled\n- It is the same in the\n  east.\n');
    silent(code, '- This is work with the children that nobody asks for\n- What it is about\n');
    silent(code, '- All have had vitamin A\n- They follow plan A\n');
  });
  it('is silent on what leads to a list or a table', () => {
    silent(code, 'The council has improved its\n\n- schools;\n- homes; and\n- plans.\n');
    silent(code, '- The council has improved its\n  - schools, or\n  - homes.\n');
  });

  it('names the last word, mildly in a draft', () => {
    const [found] = flags(code, '- Money follows ⟦the⟧\n', { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(found.message, 'This breaks off after “the”. Write the rest of the sentence.');
    assert.equal(flags(code, '- Money follows ⟦the⟧\n')[0]?.severity, 'hint');
  });
});
