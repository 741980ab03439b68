import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folds, withinLimit, type Fold } from '../../server/src/features/foldingRanges';
import { readLetter } from '../../server/src/letter/letter';
import { LETTER } from '../support/letters';
import { crlf } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

/** First and last line of a fold, as they stand in the text. */
function lines(text: string, { start, end }: Fold): [number, number] {
  const index = TextDocument.create('', '', 0, text);
  return [index.positionAt(start).line, index.positionAt(end).line];
}

/** The folds of more than one line: how deep, their first and their last line. */
function check(text: string, wanted: readonly string[]): void {
  for (const source of [text, crlf(text)]) {
    const all = source.split(/\r?\n/);
    const shown = folds(readLetter(source)).flatMap((fold) => {
      const [first, last] = lines(source, fold);
      const kind = fold.kind ? ` (${fold.kind})` : '';
      return first < last ? [`${'  '.repeat(fold.depth)}${all[first]} … ${all[last]}${kind}`] : [];
    });
    assert.deepEqual(shown, wanted);
  }
}

describe('folding', () => {
  it('folds header, table, sections, evidence and closing, to the last line with words (T51)', () => {
    check(LETTER, [
      '--- … --- (header)',
      '| Assessment judgement area | APA grade | Self-grade | … | Being healthy | 2 | 3 |',
      "## Overall effectiveness of children's services … Northmere knows its children well.",
      '## Being healthy … - Waits for counselling are long.',
      '  ### Major strengths … - Dental clinics run in all schools.',
      '  ### Important weaknesses and areas for development … - Waits for counselling are long.',
      'We are grateful for the help of your staff. … J Alder',
    ]);
  });

  it('folds the last section to the last line of the text, with and without a line end (T13, T51)', () => {
    check('## Being healthy\n\nGrade: 2\n\n\n', ['## Being healthy … Grade: 2']);
    check('## Being healthy\n\nGrade: 2', ['## Being healthy … Grade: 2']);
    check('## Being healthy\n\n\n', []);
  });

  it('folds comments and code, inside what they stand in', () => {
    check('<!-- A\nB -->\n\n## Context\n\n<!-- C\nD\n-->\n\n```\nx\n```\n', [
      '<!-- A … B --> (comment)',
      '## Context … ```',
      '  <!-- C … --> (comment)',
      '  ``` … ```',
    ]);
    check('<!-- never closed\n\n## Being healthy\n\n', ['<!-- never closed … ## Being healthy (comment)']);
  });

  it('folds headings by their level', () => {
    check('## Context\n\n### One\n\n#### Two\n\na\n\n### Three\n\nb\n', [
      '## Context … b',
      '  ### One … a',
      '    #### Two … a',
      '  ### Three … b',
    ]);
  });

  it('drops the deepest first when there are too many (T17)', () => {
    const all = folds(readLetter('## A\n\n### B\n\n#### C\n\nx\n\n## D\n\n### E\n\ny\n'));
    const depths = (limit: number): number[] => withinLimit(all, limit).map(({ depth }) => depth);
    assert.deepEqual(depths(9), [0, 1, 2, 0, 1]);
    assert.deepEqual(depths(4), [0, 1, 0, 1]);
    assert.deepEqual(depths(3), [0, 1, 0]);
    assert.deepEqual(depths(0), []);
  });

  it('finds nothing in an empty text (T15)', () => check('', []));

  it('lies in any cut-off letter, nested or apart', () => {
    everyPrefix((letter, text) => {
      const open: Fold[] = [];
      for (const fold of folds(letter)) {
        within(text, fold);
        while (open.length > 0 && open.at(-1)!.end <= fold.start) open.pop();
        const outer = open.at(-1);
        if (outer) assert.ok(fold.end <= outer.end);
        open.push(fold);
      }
    });
  });
});
