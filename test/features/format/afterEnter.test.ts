import assert from 'node:assert/strict';
import { afterEnter } from '../../../server/src/features/format/afterEnter';
import { readLetter } from '../../../server/src/letter/letter';
import { applyEdits } from '../../../server/src/text/edit';
import { crlf, marked } from '../../support/marks';
import { everyPrefix } from '../../support/prefixes';

/** Enter has just been pressed and the cursor stands at ‸. */
function brings(source: string, after: string): void {
  for (const ends of [(text: string) => text, crlf]) {
    const { text, cursor } = marked(ends(source));
    assert.equal(applyEdits(text, afterEnter(readLetter(text), cursor!)), ends(after));
  }
}

function bringsNothing(source: string): void {
  brings(source, source.replace('‸', ''));
}

describe('Enter in a list (T59)', () => {
  it('begins the next point with the same mark', () => {
    brings('- a\n‸', '- a\n- ');
    brings('- a\n‸\n- b\n', '- a\n- \n- b\n');
    brings('• a\n  ‸', '• a\n• ');
    brings('- a\n  * b\n  ‸\n', '- a\n  * b\n  * \n');
    brings('1. a\n‸', '1. a\n2. ');
    brings('- a\n9) b\n‸', '- a\n9) b\n10) ');
  });

  it('takes the words behind the cursor into it', () => {
    brings('- one\n‸two\n', '- one\n- two\n');
    brings('- \n‸two\n', '- \n- two\n');
  });

  it('ends the list behind an empty point and takes its mark away', () => {
    brings('- a\n- \n‸', '- a\n\n');
    brings('- a\n  -\n  ‸\n', '- a\n\n\n');
    brings('- \n‸', '\n');
    brings('1. a\n2. \n‸', '1. a\n\n');
  });

  it('puts in the space that a hyphen lacks, and begins the next point', () => {
    const list = '## Being healthy\n\n### Major strengths\n\n';
    brings(`${list}-One.\n‸`, `${list}- One.\n- `);
    brings(`${list}-One.\n‸\n`, `${list}- One.\n- \n`);
    brings(`${list}- One.\n-“Two.”\n- ‸`, `${list}- One.\n- “Two.”\n- `);
    brings(`${list}- One.\n\n  -Two.\n  ‸`, `${list}- One.\n\n  - Two.\n  - `);
    for (const none of ['-5% less.', '->', '–One.']) bringsNothing(`${list}${none}\n‸`);
    bringsNothing('## Being healthy\n\nProse.\n\n-no, she said.\n‸');
    bringsNothing('Plans are council\n-wide.\n‸');
  });

  it('does nothing where the editor has begun the point itself', () => {
    bringsNothing('- a\n- ‸');
  });

  it('does nothing behind what is no point for certain', () => {
    bringsNothing('2008. was a year\n‸');
    bringsNothing('1.\n‸');
    bringsNothing('– no, she said\n‸');
    bringsNothing('- a\n  ```\n  - b\n  ‸\n  ```\n');
    bringsNothing('- a\n  more\n‸');
    bringsNothing('text\n‸');
    bringsNothing('```\n- a\n‸\n```\n');
    bringsNothing('---\nto:\n- a\n‸\n---\n');
    bringsNothing('‸- a\n');
    bringsNothing('‸');
  });
});

describe('Enter in the header', () => {
  const header = (lines: string, after: string): void =>
    brings(`---\n${lines}\n---\n`, `---\n${after}\n---\n`);

  it('indents below a key that has its value on the lines below', () => {
    header('to:\n‸', 'to:\n  ');
    header('signed: # both\n‸', 'signed: # both\n  ');
    header('letterhead: |\n‸\nyear: 2008', 'letterhead: |\n  \nyear: 2008');
    header('letterhead:\n‸Linden House', 'letterhead:\n  Linden House');
    header('from: >-\n‸', 'from: >-\n  ');
    header('to:\n  name: A\n  address: |\n  ‸', 'to:\n  name: A\n  address: |\n    ');
    brings('---\ncouncil: Northmere\nto:\n‸', '---\ncouncil: Northmere\nto:\n  ');
  });
  it('goes on as far in, in a text and from key to key', () => {
    header('to:\n  name: A\n‸', 'to:\n  name: A\n  ');
    header(
      'to:\n  address: |\n    Civic Centre\n‸\nyear: 2008',
      'to:\n  address: |\n    Civic Centre\n    \nyear: 2008',
    );
    header('letterhead: |\n  Tel: 1\n‸', 'letterhead: |\n  Tel: 1\n  ');
    header('signed:\n  - name: A\n  ‸', 'signed:\n  - name: A\n    ');
  });
  it('brings nothing elsewhere, and nothing that the editor has brought', () => {
    for (const lines of [
      'council: A\n‸',
      'council:\n‸',
      'letterhead: |\n  a\n  \n‸',
      'to:\n  ‸',
      'to:\n    ‸',
      '‸',
    ])
      header(lines, lines.replace('‸', ''));
    bringsNothing('# Title\n\nto:\n‸');
    bringsNothing('---\nto:\n---\n‸');
  });
});

describe('Enter in a table', () => {
  const HEAD = '| Area | Grade |\n| --- | --- |\n';

  it('begins the next row', () => {
    brings(`${HEAD}‸`, `${HEAD}| `);
    brings(`${HEAD}| a | 2 |\n‸\n| b | 3 |\n`, `${HEAD}| a | 2 |\n| \n| b | 3 |\n`);
  });

  it('ends the table behind an empty row and takes that away', () => {
    brings(`${HEAD}| a | 2 |\n| \n‸`, `${HEAD}| a | 2 |\n\n`);
    brings(`${HEAD}| a | 2 |\n|  |  |\n‸`, `${HEAD}| a | 2 |\n\n`);
  });

  it('does nothing below the headings, inside a row, or in rows without a bar in front', () => {
    bringsNothing('| Area | Grade |\n‸\n| --- | --- |\n');
    bringsNothing(`${HEAD}| a\n‸| 2 |\n`);
    bringsNothing('a | b\n- | -\nc | d\n‸');
    bringsNothing('Area\tGrade\nBeing healthy\t2\n‸');
  });
});

describe('Enter at the end of a line of any cut-off letter', () => {
  it('brings a mark or nothing, and takes a mark away or nothing', () => {
    everyPrefix((letter, text) => {
      if (!/[\r\n]$/.test(text)) return;
      const after = applyEdits(text, afterEnter(letter, text.length));
      if (after.startsWith(text)) assert.match(after.slice(text.length), /^(?:[-|] )?$/);
      else assert.match(text.slice(after.trimEnd().length), /^\s*[-|\s]+$/);
    });
  });
});
