import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';

const code = 'comment/slip';
const FIX = 'Change to a comment';

describe(code, () => {
  it('flags marks with other dashes, too few, or spaces, and mends them', () => {
    for (const [opening, closing] of [
      ['<!—', '—>'],
      ['<!–', '–>'],
      ['<!-', '->'],
      ['< !--', '-->'],
      ['<! --', '-- >'],
      ['<!- -', '- ->'],
      ['‹!—', '—›'],
      ['&lt;!--', '--&gt;'],
      ['<--', '-->'],
      ['!--', '-->'],
    ] as const)
      for (const [before, behind] of [
        ['', ''],
        ['Text ', ' text.'],
        ['- ', ''],
        ['> ', ''],
      ] as const)
        fixes(
          code,
          `${before}⟦${opening}⟧ Ask the lawyer. ${closing}${behind}\n`,
          FIX,
          `${before}<!-- Ask the lawyer. -->${behind}\n`,
        );
  });

  it('flags what nothing ends, for which there is no fix', () => {
    const [found] = flags(code, '⟦<!—⟧ Ask the lawyer.\n');
    assert.deepEqual(found!.fixes(), []);
  });

  it('flags a comment within a comment, of which the rest is printed', () => {
    flags(code, '<!-- a ⟦<!--⟧ b --> c -->\n');
    fixes(
      code,
      '<!-- a —>\n\nText.\n\n⟦<!--⟧ b -->\n',
      'End the comment above with -->',
      '<!-- a —>\n\nText.\n\n--> <!-- b -->\n',
    );
  });

  it('flags an end without a beginning, and a comment that is indented as code is', () => {
    flags(code, 'Ask the lawyer. ⟦-->⟧\n');
    flags(code, '- Ask the lawyer.\n  Then go. ⟦-->⟧\n');
    flags(code, 'Text <!-- a --> Ask the lawyer. ⟦-->⟧\n');
    flags(code, 'Ask.\n⟦-->⟧\n');
    flags(code, '- \u200B⟦-->⟧\u200B\n');
    fixes(
      code,
      'Text.\n\n    ⟦<!--⟧ Ask the lawyer. -->\n\nText.\n',
      'Remove the spaces',
      'Text.\n\n<!-- Ask the lawyer. -->\n\nText.\n',
    );
  });

  it('is silent on comments, arrows, code and other marks', () => {
    silent(code, '<!-- a – b -->\n\nA --> B, and C <- D, a<!b, <-- c.\n');
    silent(code, '<!-- a -->\nText <!-- b --> text ! - more.\n');
    silent(code, '# A -->\n\nB -->\n---\n\n- # C -->\n');
    silent(code, '<!-- a\n\nb -->\n\nText <!-- b -->\n\nFrom A --> B\n\n    a <!-- b -->\n');
    silent(code, '`<!— a —>`\n\n```\n<!— a —>\n```\n');
    silent(code, '<!DOCTYPE html>\n\nWell! - said he > she < it!\n');
    assert.ok(!codes('<!-- a\n').includes(code));
  });
});
