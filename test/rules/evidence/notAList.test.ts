import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'evidence/not-a-list';
const WEAKNESSES = '## Being healthy\n\n### Weaknesses\n\n';

describe(code, () => {
  it('flags a paragraph below the heading of a list', () => {
    const [finding] = flags(code, `${WEAKNESSES}⟦Few children walk\nto school.⟧\n`);
    assert.equal(finding?.severity, 'hint');
    assert.equal(
      finding?.message,
      'There is a paragraph below “Weaknesses”, where a list is expected. Start each point with “- ”.',
    );
    flags(code, `${WEAKNESSES}<!-- ask -->\n\n⟦One.⟧\n`);
  });
  it('tells once of several, at the first', () => {
    const [finding] = flags(code, `${WEAKNESSES}⟦One.⟧\n\nTwo.\n\nThree.\n`);
    assert.match(finding!.message, /^There are 3 paragraphs below “Weaknesses”/);
  });
  it('is silent beside an item, on "none", and on what may be a list in another form', () => {
    silent(code, `${WEAKNESSES}- One.\n`);
    silent(code, `${WEAKNESSES}There are two:\n\n- One.\n- Two.\n`);
    silent(code, `${WEAKNESSES}- One.\n\nMore on this.\n`);
    silent(code, `${WEAKNESSES}None identified.\n`);
    silent(code, `${WEAKNESSES}None identified.\n\nThe council knows its own.\n`);
    silent(code, `${WEAKNESSES}Figures:\n\n| One | Two |\n| --- | --- |\n`);
    silent(code, `${WEAKNESSES}In short:\n\n#### In schools\n\n- One.\n`);
    silent(code, `${WEAKNESSES}Grade: 2\n`);
    silent(code, '## Being healthy\n\nProse.\n\n### Next steps\n\nProse.\n');
  });
  it('is silent on the closing and on a heading that was typed as a line', () => {
    silent(code, `${WEAKNESSES}We are grateful for your help.\n\nYours sincerely\n\nJ Alder\n`);
    silent(code, `${WEAKNESSES}Major strengths\n`);
  });
  it('takes the place of evidence/empty', () => {
    assert.ok(!codes(`${WEAKNESSES}One.\n`).includes('evidence/empty'));
  });
  it('knows the headings of other frameworks', () => {
    flags(code, '## Lending\n\n### What to change\n\n⟦One.⟧\n', { frameworks: [library] });
  });

  it('makes it an item; wrapped lines stay', () => {
    fixes(code, `${WEAKNESSES}⟦One goes\non.⟧\n`, 'Convert to list', `${WEAKNESSES}- One goes\non.\n`);
    fixes(code, `${WEAKNESSES}⟦One.⟧`, 'Convert to list', `${WEAKNESSES}- One.`);
    fixes(code, `${WEAKNESSES}  ⟦One.⟧\n`, 'Convert to list', `${WEAKNESSES}- One.\n`);
    fixes(
      code,
      `${WEAKNESSES}⟦One.⟧\n\nTwo.\n`,
      'Convert the 2 paragraphs to a list',
      `${WEAKNESSES}- One.\n\n- Two.\n`,
    );
  });
  it('moves in a line that would become an item of its own', () => {
    const text = `${WEAKNESSES}Waits in 2007 and\n2008. were long\n– too long.\n`;
    const after = `${WEAKNESSES}- Waits in 2007 and\n  2008. were long\n  – too long.\n`;
    fixes(code, text.replace(/Waits[^]*long\./, '⟦$&⟧'), 'Convert to list', after);
    assert.equal(readLetter(after).bodies[0]?.evidence[0]?.items.length, 1);
  });
  it('gives a bullet its space (T10)', () => {
    fixes(code, `${WEAKNESSES}⟦•One.⟧\n`, 'Convert to list', `${WEAKNESSES}- One.\n`);
    fixes(code, `${WEAKNESSES}⟦-One.⟧\n`, 'Convert to list', `${WEAKNESSES}- One.\n`);
    fixes(code, `${WEAKNESSES}⟦*One* thing.⟧\n`, 'Convert to list', `${WEAKNESSES}- *One* thing.\n`);
    fixes(
      code,
      `${WEAKNESSES}⟦–2% is too little.⟧\n`,
      'Convert to list',
      `${WEAKNESSES}- –2% is too little.\n`,
    );
  });
  it('makes an item of each line that has a hyphen and no space, and joins none', () => {
    fixes(
      code,
      `${WEAKNESSES}⟦-One goes\non.\n-“Two” is said.\n-Three.⟧\n`,
      'Convert to list',
      `${WEAKNESSES}- One goes\non.\n- “Two” is said.\n- Three.\n`,
    );
    fixes(code, `${WEAKNESSES}⟦-5% is too much.⟧\n`, 'Convert to list', `${WEAKNESSES}- -5% is too much.\n`);
    const isSafe = (text: string): boolean => flags(code, text)[0]!.fixes()[0]!.safe;
    assert.equal(isSafe(`${WEAKNESSES}⟦-One.\n-Two.⟧\n`), true);
    // The hyphen may divide a word.
    assert.equal(isSafe(`${WEAKNESSES}⟦Plans are council\n-wide.⟧\n`), false);
  });
  it('asks at the end of a letter, where the thanks may have begun', () => {
    const safe = (text: string): boolean => {
      const [finding] = flags(code, text);
      return finding!.fixes()[0]!.safe;
    };
    assert.equal(safe(`${WEAKNESSES}⟦One.⟧\n`), true);
    assert.equal(
      safe(`${WEAKNESSES}⟦One.⟧\n\n## Staying safe\n\nProse.\n\nYours sincerely\n\nJ Alder\n`),
      true,
    );
    assert.equal(safe(`${WEAKNESSES}⟦Thank you for your help.⟧\n\nYours sincerely\n\nJ Alder\n`), false);
  });
});
