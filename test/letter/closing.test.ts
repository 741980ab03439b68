import assert from 'node:assert/strict';
import { readLetter, type LetterOptions } from '../../server/src/letter/letter';
import { crlf } from '../support/marks';
import { library } from '../support/libraryFramework';

/** The closing's first line, its valediction and the lines below it, with every kind of line end. */
function check(text: string, expected: unknown, options?: LetterOptions): void {
  for (const source of [text, crlf(text), text.replace(/\n/g, '\r'), `\uFEFF${text}`]) {
    const { closing } = readLetter(source, options);
    const told = closing && [
      closing.blocks[0]?.lines()[0]?.text,
      closing.valediction?.text,
      ...closing.below.map((line) => line.text),
    ];
    assert.deepEqual(told, expected);
    assert.equal(closing?.signature?.text, closing?.below[0]?.text);
  }
}

const SECTION = '## Being healthy\n\nGrade: 2\n\n### Major strengths\n\n- One\n\n';

describe('the closing of a letter', () => {
  it('has a valediction and the lines below it', () => {
    check(`${SECTION}We are grateful.\n\nYours sincerely\n\nJ Alder\n\nDivisional Manager\n`, [
      'We are grateful.',
      'Yours sincerely',
      'J Alder',
      'Divisional Manager',
    ]);
    check(`${SECTION}Yours faithfully,\nJ Alder\nDivisional Manager`, [
      'Yours faithfully,',
      'Yours faithfully,',
      'J Alder',
      'Divisional Manager',
    ]);
  });
  it('has lines without emphasis marks, comments and line breaks', () => {
    check(`${SECTION}Yours sincerely\\\n**J Alder**\\\n*Divisional Manager*  \n`, [
      'Yours sincerely\\',
      'Yours sincerely\\',
      'J Alder',
      'Divisional Manager',
    ]);
    check(`${SECTION}Yours sincerely\n\nJ Alder <!-- by hand -->\n`, [
      'Yours sincerely',
      'Yours sincerely',
      'J Alder',
    ]);
  });
  it('may end with the valediction, or have none', () => {
    check(`${SECTION}Yours sincerely\n`, ['Yours sincerely', 'Yours sincerely']);
    check(`${SECTION}We are grateful.\n\nGoodbye\n`, ['We are grateful.', undefined]);
  });
  it('has only paragraphs below the valediction', () => {
    check(`${SECTION}Yours sincerely\n\n<!-- sign here -->\n\nJ Alder\n\n\`\`\`\ncode\n\`\`\`\n`, [
      'Yours sincerely',
      'Yours sincerely',
      'J Alder',
    ]);
  });
  it('is nothing without one of the framework’s phrases', () => {
    check(`${SECTION}Goodbye\n\nJ Alder\n`, undefined);
    check(SECTION, undefined);
    check('Yours sincerely\n\nJ Alder\n', undefined);
    check('## Lending\n\nYours sincerely\n\nA Reed\n', undefined, { frameworks: [library] });
    check(
      '## Lending\n\nThank you for all.\n\nWith kind regards\n\nA Reed\n',
      ['Thank you for all.', 'With kind regards', 'A Reed'],
      { frameworks: [library] },
    );
  });
});
