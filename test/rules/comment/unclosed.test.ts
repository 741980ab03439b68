import assert from 'node:assert/strict';
import { codes, flags, silent } from '../../support/check';

const code = 'comment/unclosed';

describe(code, () => {
  it('flags a comment that swallows the rest of the letter', () => {
    const [found] = flags(
      code,
      '## Being healthy\n\nGrade: 2\n\n⟦<!--⟧ ask the team\n\n## Staying safe\n\nGrade: 9\n',
    );
    assert.match(found!.message, /the rest of the letter is part of it/);
    flags(code, '⟦<!--⟧');
    flags(code, '  ⟦<!--⟧ indented -- >\n');
  });

  it('flags one inside a paragraph or a point, which is printed', () => {
    const [found] = flags(code, 'The council <!-- closed --> has ⟦<!--⟧ a note\n\nMore.\n');
    assert.match(found!.message, /it will be printed/);
    flags(code, '- One ⟦<!--⟧ a note\n- Two\n');
    flags(code, '> One ⟦<!--⟧ a note\n\nTwo\n');
    flags(code, '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 ⟦<!--⟧ a note |\n');
  });

  it('is silent on comments with an end, in code and in the header', () => {
    silent(code, '<!-- one -->\n\n<!--\ntwo\n\n-->\n\nText <!-- three --> text\n');
    silent(code, 'Write `<!--` to begin a comment.\n');
    silent(code, '```\n<!--\n```\n');
    silent(code, '---\ncouncil: <!-- X\n---\n');
    silent(code, '<!----> text\n');
  });

  it('leaves what is swallowed alone', () => {
    assert.ok(!codes('<!-- x\n\n## Being healthy\n\nGrade: 9\n').includes('grade/out-of-range'));
  });
});
