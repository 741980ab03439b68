import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'evidence/missing';
const STRENGTHS = '### Major strengths\n\n- One.\n';
const WEAKNESSES = '### Important weaknesses and areas for development\n\n- Two.\n';

describe(code, () => {
  it('flags a section without one of the two headings', () => {
    const text = `## ⟦Being healthy⟧\n\nGrade: 2\n\n${STRENGTHS}`;
    const [draft] = flags(code, text);
    assert.equal(draft?.severity, 'information');
    const [final] = flags(code, text, { status: 'final' });
    assert.equal(final?.severity, 'warning');
    assert.equal(
      final?.message,
      'This section has no heading “Important weaknesses and areas for development”. Add it with its list, or with “None identified.”',
    );
    flags(code, `## ⟦Capacity to improve⟧\n\n${WEAKNESSES}`);
  });
  it('tells once of a section with neither', () => {
    const [finding] = flags(code, '## ⟦Being healthy⟧ Grade 2\n');
    assert.match(finding!.message, /neither a heading “Major strengths” nor a heading “Important/);
  });
  it('is silent where both stand, in any form that is understood, and where none is asked for', () => {
    silent(code, `## Being healthy\n\n${STRENGTHS}\n${WEAKNESSES}`);
    silent(code, '## Being healthy\n\n### STRENGTHS\n\nNone.\n\n#### Areas for developement:\n');
    silent(code, '## Overall effectiveness\n\nGrade: 2\n');
    silent(code, '## Other matters\n\nProse.\n');
    silent(code, '## Being helthy\n\nGrade: 2\n');
    silent(code, '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 |\n');
  });
  it('is silent where a comment swallows the rest', () => {
    const text = `## Being healthy\n\n${STRENGTHS}\n<!-- ask\n\n${WEAKNESSES}`;
    silent(code, text);
    assert.ok(codes(text).includes('comment/unclosed'));
  });
  it('asks for the headings of the framework', () => {
    const [finding] = flags(code, '## ⟦Lending⟧\n\n### What works\n\n- One.\n', { frameworks: [library] });
    assert.match(finding!.message, /no heading “What to change”/);
  });

  it('inserts the weaknesses behind the strengths', () => {
    fixes(
      code,
      `## ⟦Being healthy⟧\n\n${STRENGTHS}`,
      'Insert “Important weaknesses and areas for development”',
      `## Being healthy\n\n${STRENGTHS}\n### Important weaknesses and areas for development\n\n- \n`,
    );
    fixes(
      code,
      `## ⟦Being healthy⟧\n\n### Major strengths\n\n#### In schools\n\n- One.\n\n### Next steps\n\nProse.\n`,
      'Insert “Important weaknesses and areas for development”',
      `## Being healthy\n\n### Major strengths\n\n#### In schools\n\n- One.\n\n### Important weaknesses and areas for development\n\n- \n\n### Next steps\n\nProse.\n`,
    );
  });
  it('inserts the strengths above the weaknesses and the comment that belongs to them', () => {
    fixes(
      code,
      `## ⟦Being healthy⟧\n\nGrade: 2\n\n<!-- ask -->\n${WEAKNESSES}`,
      'Insert “Major strengths”',
      `## Being healthy\n\nGrade: 2\n\n### Major strengths\n\n- \n\n<!-- ask -->\n${WEAKNESSES}`,
    );
    fixes(
      code,
      `## ⟦Being healthy⟧\n${WEAKNESSES}`,
      'Insert “Major strengths”',
      `## Being healthy\n\n### Major strengths\n\n- \n\n${WEAKNESSES}`,
    );
  });
  it('inserts both at the end of the section, before the next one and before the closing', () => {
    const both = 'Insert “Major strengths” and “Important weaknesses and areas for development”';
    const lists = '### Major strengths\n\n- \n\n### Important weaknesses and areas for development\n\n- ';
    fixes(code, '## ⟦Being healthy⟧\n\nProse.', both, `## Being healthy\n\nProse.\n\n${lists}`);
    fixes(
      code,
      `## ⟦Being healthy⟧\n\nProse.\n## Staying safe\n\n${STRENGTHS}\n${WEAKNESSES}`,
      both,
      `## Being healthy\n\nProse.\n\n${lists}\n\n## Staying safe\n\n${STRENGTHS}\n${WEAKNESSES}`,
    );
    fixes(
      code,
      '## ⟦Being healthy⟧\n\nProse.\n\nYours sincerely\n\nJ Alder\n',
      both,
      `## Being healthy\n\nProse.\n\n${lists}\n\nYours sincerely\n\nJ Alder\n`,
    );
  });
  it('inserts them with the words for an empty list', () => {
    fixes(
      code,
      `## ⟦Being healthy⟧\n\n${STRENGTHS}`,
      'Insert “Important weaknesses and areas for development” with “None identified.”',
      `## Being healthy\n\n${STRENGTHS}\n### Important weaknesses and areas for development\n\nNone identified.\n`,
    );
  });
  it('inserts by itself in a draft only: in a final letter the empty list would be the next fault', () => {
    const text = `## Being healthy\n\n${STRENGTHS}`;
    const safe = (status: 'draft' | 'final'): boolean[] => {
      const [finding] = flags(code, text.replace('Being healthy', '⟦$&⟧'), { status });
      return finding!.fixes().map((fix) => fix.safe);
    };
    assert.deepEqual(safe('draft'), [true, false]);
    assert.deepEqual(safe('final'), [false, false]);
  });

  it('knows a heading that was typed without its hashes', () => {
    const text = '## Being healthy\n\n⟦Major strengths⟧\n\n- One.\n\n⟦**Areas for development**⟧\n\n- Two.\n';
    const [first] = flags(code, text);
    assert.equal(
      first?.message,
      'This line has the wording of a heading but is not marked as one. Put “### ” in front of it.',
    );
    fixes(
      code,
      `## Being healthy\n\n⟦Major strengths⟧\n\n- One.\n\n${WEAKNESSES}`,
      'Make “Major strengths” a heading',
      `## Being healthy\n\n### Major strengths\n\n- One.\n\n${WEAKNESSES}`,
    );
    fixes(
      code,
      `## Being healthy\n\n${STRENGTHS}\n⟦**Areas for development**⟧\n\n- Two.\n`,
      /^Make/,
      `## Being healthy\n\n${STRENGTHS}\n### Areas for development\n\n- Two.\n`,
    );
    fixes(
      code,
      `## Being healthy\n\n⟦Major strengths <!-- ask -->⟧\n\n- One.\n\n${WEAKNESSES}`,
      /^Make/,
      `## Being healthy\n\n### Major strengths <!-- ask -->\n\n- One.\n\n${WEAKNESSES}`,
    );
  });
  it('inserts them above a comment that silences a line of the next section', () => {
    const comment = '<!-- apa-disable-next-line grade/missing -->';
    fixes(
      code,
      `## ⟦Being healthy⟧\n\n${STRENGTHS}\n${comment}\n\n## Staying safe\n\n${STRENGTHS}\n${WEAKNESSES}`,
      /with “None identified.”$/,
      `## Being healthy\n\n${STRENGTHS}\n### Important weaknesses and areas for development\n\nNone identified.\n\n${comment}\n\n## Staying safe\n\n${STRENGTHS}\n${WEAKNESSES}`,
    );
  });
  it('inserts neither by itself where one is there as a mere line', () => {
    const text = '## Being healthy\n\nMajor strengths\n\n- One.\n';
    const [other, typed] = flags(
      code,
      text.replace('Being healthy', '⟦$&⟧').replace('Major strengths', '⟦$&⟧'),
    );
    assert.deepEqual(
      [other, typed].map((finding) => finding!.fixes()[0]!.safe),
      [false, false],
    );
  });
});
