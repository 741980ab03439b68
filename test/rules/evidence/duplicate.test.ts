import assert from 'node:assert/strict';
import { flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';
import { cpuTime } from '../../support/time';

const code = 'evidence/duplicate';
const lists = (strengths: string, weaknesses: string, area = 'Being healthy'): string =>
  `## ${area}\n\n### Major strengths\n\n${strengths}\n\n### Weaknesses\n\n${weaknesses}\n\n`;

describe(code, () => {
  it('flags the same point twice in a list', () => {
    const [finding] = flags(
      code,
      lists('- Waits are short.\n- Schools are keen.\n- ⟦Waits are short.⟧', '- None.'),
    );
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding?.message, 'This point is already in the same list. Remove or reword one of them.');
    assert.deepEqual(
      finding?.related.map(({ at, message }) => `${at.text} ${message}`),
      ['Waits are short. The point is first made here'],
    );
    flags(code, lists('- One.\n- ⟦One.⟧\n- ⟦One.⟧', '- None.'));
  });
  it('flags a strength that is a weakness too', () => {
    const [finding] = flags(code, lists('- Waits are short.', '- ⟦Waits are short.⟧'));
    assert.match(
      finding!.message,
      /^This point is also under “Major strengths” in the same section\. It cannot be both/,
    );
  });
  it('flags a longer point in another section', () => {
    const point = 'Too few children walk to school.';
    const [finding] = flags(
      code,
      lists('- One.', `- ${point}`) + lists('- Two.', `- ⟦${point}⟧`, 'Staying safe'),
    );
    assert.match(finding!.message, /^This point is already under “Weaknesses” in “Being healthy”/);
    flags(code, lists('- One.', `- ${point}`, 'Staying safe') + lists(`- ⟦${point}⟧`, '- Two.'));
  });
  it('compares words: case, marks, markers, line breaks and typography make no difference (T10, T11)', () => {
    flags(
      code,
      lists(
        "- The council's *own* plan, caf\u00E9s and all.\n* ⟦the council\u2019s own plan\n  – cafe\u0301s and all⟧\n1. ⟦The council's own plan; cafés and all! <!-- twice -->⟧",
        '- None.',
      ),
    );
  });
  it('is silent on short points of two sections, on "none" and on other words', () => {
    silent(
      code,
      lists('- Waits are short.', '- Staff change.') +
        lists('- Waits are short.', '- Staff change.', 'Staying safe'),
    );
    silent(code, lists('- None identified.\n- None identified.', '- None identified.'));
    silent(
      code,
      lists('- No important weaknesses in this area were identified.', '- One.') +
        lists('- Two.', '- No important weaknesses in this area were identified.', 'Staying safe'),
    );
    silent(code, lists('- Waits are short.\n- Waits are too short.', '- One.'));
    silent(code, lists('- 5% of pupils.\n- £5 of pupils.', '- One.'));
    silent(code, lists('-\n-\n- …\n- ***', '-'));
    silent(code, `${lists('- One.', '- Two.')}## Other matters\n\n- One.\n- One.\n`);
  });
  it('is silent on a second section for the same area, which is a fault of its own', () => {
    silent(code, lists('- Waits are short.', '- Two.') + lists('- Waits are short.', '- Two.'));
  });
  it('takes paragraphs for points where there is no item', () => {
    flags(code, lists('- Waits are short.', '⟦Waits are\nshort.⟧'));
    flags(code, lists('Waits are short.\n\n⟦Waits are short.⟧', '- None.'));
    silent(code, lists('- Waits are short.\n\nStaff change.', '- Staff change.'));
  });
  it('knows the lists of other frameworks', () => {
    flags(code, '## Lending\n\n### What works\n\n- One.\n\n### What to change\n\n- ⟦One.⟧\n', {
      frameworks: [library],
    });
  });
  it('compares many points in no time', () => {
    const items = Array.from({ length: 5000 }, (_, i) => `- Point number ${i} of a very long list.`).join(
      '\n',
    );
    assert.ok(cpuTime(() => silent(code, lists(items, '- None.'))) < 5000);
  });
});
