import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'evidence/order';
const title = 'Move “Major strengths” above “Weaknesses”';

/** The fix turns what stands below the area's heading into `after`. */
function move(before: string, after: string): void {
  fixes(
    code,
    `## Being healthy\n${before.replace('Weaknesses', '⟦Weaknesses⟧')}`,
    title,
    `## Being healthy\n${after}`,
  );
}

describe(code, () => {
  it('flags weaknesses before strengths', () => {
    const [finding] = flags(
      code,
      '## Being healthy\n\n### ⟦Weaknesses⟧\n\n- Two.\n\n### Major strengths\n\n- One.\n',
    );
    assert.equal(finding?.severity, 'hint');
    assert.equal(
      finding?.message,
      '“Weaknesses” comes before “Major strengths”. Move the strengths above the weaknesses.',
    );
    assert.deepEqual(
      finding?.related.map(({ at }) => at.text),
      ['Major strengths'],
    );
  });
  it('is silent on the right order, on one list and on more than two', () => {
    silent(code, '## Being healthy\n\n### Major strengths\n\n- One.\n\n### Weaknesses\n\n- Two.\n');
    silent(code, '## Being healthy\n\n### Weaknesses\n\n- Two.\n');
    silent(code, '## Being healthy\n\n### Weaknesses\n\n### Strengths\n\n### Weaknesses\n');
    silent(code, '## Being healthy\n\n### Weaknesses\n\n## Staying safe\n\n### Strengths\n');
    silent(code, '## Other matters\n\n### Weaknesses\n\n### Strengths\n');
  });
  it('knows the lists of other frameworks', () => {
    flags(code, '## Lending\n\n### ⟦What to change⟧\n\n- Two.\n\n### What works\n\n- One.\n', {
      frameworks: [library],
    });
  });

  it('moves the strengths up; blank lines stay where they are', () => {
    move(
      '\n### Weaknesses\n\n- Two.\n\n\n### Major strengths\n\n- One.\n\n## Staying safe\n',
      '\n### Major strengths\n\n- One.\n\n\n### Weaknesses\n\n- Two.\n\n## Staying safe\n',
    );
  });
  it('does so at the end of the text, with and without a last line end (T13)', () => {
    move(
      '\n### Weaknesses\n\n- Two.\n\n### Major strengths\n\n- One.\n',
      '\n### Major strengths\n\n- One.\n\n### Weaknesses\n\n- Two.\n',
    );
    move(
      '\n### Weaknesses\n\n- Two.\n\n### Major strengths\n\n- One.',
      '\n### Major strengths\n\n- One.\n\n### Weaknesses\n\n- Two.',
    );
    move('\n### Weaknesses\n\n### Major strengths', '\n### Major strengths\n\n### Weaknesses');
  });
  it('puts a blank line between lists that had none', () => {
    move(
      '### Weaknesses\n- Two.\n### Major strengths\n- One.\n### Next steps\n',
      '### Major strengths\n- One.\n\n### Weaknesses\n- Two.\n### Next steps\n',
    );
  });
  it('takes along headings below it, and the comments right above it', () => {
    move(
      '\n<!-- a -->\n### Weaknesses\n\n- Two.\n\n<!-- b -->\n### Major strengths\n\n#### In schools\n\n- One.\n\nProse.\n\n### Next steps\n\nProse.\n',
      '\n<!-- b -->\n### Major strengths\n\n#### In schools\n\n- One.\n\nProse.\n\n<!-- a -->\n### Weaknesses\n\n- Two.\n\n### Next steps\n\nProse.\n',
    );
  });
  it('moves it above everything that stands below the weaknesses', () => {
    move(
      '\n### Weaknesses\n\n- Two.\n\n### Next steps\n\nProse.\n\n### Major strengths\n\n- One.\n\nYours sincerely\n\nJ Alder\n',
      '\n### Major strengths\n\n- One.\n\n### Weaknesses\n\n- Two.\n\n### Next steps\n\nProse.\n\nYours sincerely\n\nJ Alder\n',
    );
  });
  it('keeps the closing apart', () => {
    move(
      '\n### Weaknesses\n\nTwo.\n\n### Major strengths\nYours sincerely\n\nJ Alder\n',
      '\n### Major strengths\n\n### Weaknesses\n\nTwo.\n\nYours sincerely\n\nJ Alder\n',
    );
  });
  it('says why it cannot', () => {
    const reason = (below: string): string | undefined => {
      const text = `## Being healthy\n\n### Weaknesses\n\n- Two.\n\n${below}`;
      const [finding] = flags(code, text.replace('Weaknesses', '⟦$&⟧'));
      const [fix] = finding!.fixes();
      assert.deepEqual(fix?.changes, []);
      return fix?.disabled;
    };
    assert.equal(reason('#### Major strengths\n\n- One.\n'), 'The two headings have different levels.');
    assert.equal(reason('### Major strengths\n\n- One.\n\n<!-- ask\n'), 'A comment is not closed.');
    assert.equal(
      reason('### Major strengths\n\n```\ncode\n'),
      'One of the lists ends in code or a quotation.',
    );
    assert.equal(
      reason('Yours sincerely\n\n### Major strengths\n'),
      'The upper list contains the closing of the letter.',
    );
    assert.equal(
      reason('Grade: 2\n\n### Major strengths\n'),
      'There are fields such as “Grade: …” between the lists.',
    );
    assert.equal(reason('> Two.\n\n### Major strengths\n'), 'One of the lists ends in code or a quotation.');
  });
});
