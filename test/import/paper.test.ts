import assert from 'node:assert/strict';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { printOfWord } from '../../server/src/import/wordText';
import { body, header, toLookAt } from './check';

/** The words that were left out, in printed order. */
function removed(print: string): (string | undefined)[] {
  const { report } = importLetter(print, defaultFramework);
  return report.filter((entry) => entry.removed !== undefined).map((entry) => entry.removed);
}

describe('import of pages', () => {
  const pages = (...texts: string[]) =>
    texts.map((text, at) => `Northmere APA letter\n\n${text}\n\n${at + 1}\n`).join('\f');

  it('leaves out headers and numbers, keeps the first header as letterhead, and lists what is gone', () => {
    const print = pages('Dear Ms Rowan\n\nServices are', 'improving.', 'More.');
    header(print, 'letterhead: |\n  Northmere APA letter\n');
    body(print, 'Dear Ms Rowan\n\nServices are\nimproving.\n\nMore.\n');
    assert.deepEqual(removed(print), ['1', 'Northmere APA letter', '2', 'Northmere APA letter', '3']);
  });

  it('finds pages by their numbers where a print has no form feeds', () => {
    const print = 'Dear Ms Rowan\n\nOne.\n\nTwo.\n\nPage 1 of 2\n\nThree.\n\nPage 2 of 2\n';
    body(print, 'Dear Ms Rowan\n\nOne.\n\nTwo.\n\nThree.\n');
  });

  it('leaves alone what may be a part of the letter', () => {
    for (const part of ['Major strengths', 'Grade 2', '■ Attendance is high', 'Being healthy', 'It is good.'])
      assert.deepEqual(removed(`${part}\n\nOne\f${part}\n\nTwo\f${part}\n\nThree`), [], part);
    assert.deepEqual(removed('One\n\n2\n\fTwo\n\n2\n\fThree\n\n3\n\fFour'), [], 'numbers that do not count');
    assert.deepEqual(removed('Northmere\n\nOne\n\nNorthmere\n'), [], 'one page');
  });
});

describe('import of divided words', () => {
  it('leaves out a hyphen only when the letter has the word without it and not with it', () => {
    body('There is improve-\nment. All improvement.\n', 'There is improvement.\nAll improvement.\n');
    body('There is improve-\nment.\n', 'There is improve-ment.\n');
    body('A co-\nop, the co-op, a coop.\n', 'A co-op,\nthe co-op, a coop.\n');
  });

  it('puts together several in a row, and soft hyphens', () => {
    body('The well-\nbeing of anti-\nsocial youth\n', 'The well-being\nof anti-social\nyouth\n');
    body('A hospi\u00AD\ntal\n', 'A hospital\n');
  });

  it('joins no hyphen that hangs, and no dash', () => {
    body('Both pre-\nand post-16.\n', 'Both pre-\nand post-16.\n');
    body('It is good -\nvery good.\n', 'It is good -\nvery good.\n');
    body('The North-\nMere Trust\n', 'The North-\nMere Trust\n');
  });
});

describe('import of tables by spaces', () => {
  it('reads columns, wrapped names, and stops before the first section', () => {
    body(
      `Assessment judgement area             APA grade
Being healthy                         2
Capacity to improve, including the management of
services for children and young people   3
Being healthy     Grade 2

Text.
`,
      `| Assessment judgement area | APA grade |
| --- | --- |
| Being healthy | 2 |
| Capacity to improve, including the management of services for children and young people | 3 |

## Being healthy

Grade: 2

Text.
`,
    );
  });

  it('gives rows without headings tabs, and takes no prose for a table', () => {
    body('Being healthy   2\nStaying safe   3\n', 'Being healthy\t2\nStaying safe\t3\n');
    body('Services do  well.  They\ndo  so.\n', 'Services do  well.  They\ndo  so.\n');
  });

  it('makes no code of rows whose first cell is empty', () => {
    body('\tVisits\t3\n\tCalls\t2\n', 'Visits\t3\n\tCalls\t2\n');
    body('\t-\t-\nBeing healthy\t2\n', '\\-\t-\nBeing healthy\t2\n');
  });
});

describe('import of slips of scanners', () => {
  it('keeps the letter in the place of the number, and says so', () => {
    const print = 'Being healthy Grade l\n\nText.\n\nStaying safe (Grade O)\n\nText.\n';
    body(print, '## Being healthy\n\nGrade: l\n\nText.\n\n## Staying safe\n\nGrade: O\n\nText.\n');
    assert.deepEqual(
      toLookAt(print).map((entry) => entry.slice(0, 14)),
      ['0: “Grade: l” ', '4: “Grade: O” '],
    );
    assert.equal(toLookAt('Area\tAPA grade\nBeing healthy\tl\nStaying safe\t2\n').length, 1);
  });
});

describe('import of round bullets', () => {
  it('takes a lone "o" for one among evidence alone', () => {
    const print =
      'Being healthy Grade 2\n\no Not here.\n\nMajor strengths\n\no Schools do well\no\tCare is good\n';
    const { markup } = importLetter(print, defaultFramework);
    assert.match(markup, /\no Not here\.\n\n### Major strengths\n\n- Schools do well\n- Care is good\n$/);
  });
});

describe('a Word document as a print', () => {
  it('has lines above the salutation, bullets, numbers, and rows with tabs', () => {
    assert.equal(
      printOfWord(
        '<p>1 Quay Street</p><p>Northmere</p><p></p><p>Dear Ms Rowan</p><h1>Title</h1>' +
          '<ul><li>a &amp; b<ul><li>c</li></ul></li></ul><ol><li>d</li></ol>' +
          '<table><tr><td><p>Area</p></td><td><p>Grade</p></td></tr><tr><td><p>x</p></td><td><p>2</p></td></tr></table>',
      ),
      '1 Quay Street\nNorthmere\n\nDear Ms Rowan\n\nTitle\n\n• a & b\n    ◦ c\n\n1. d\n\nArea\tGrade\nx\t2\n',
    );
  });

  it('reads a table that lays out the page as paragraphs', () => {
    const long = 'word '.repeat(40).trim();
    assert.equal(
      printOfWord(`<table><tr><td><p>Dear Ms Rowan</p><p>${long}</p></td></tr></table>`),
      `Dear Ms Rowan\n\n${long}\n`,
    );
  });
});
