import assert from 'node:assert/strict';
import { semanticTokens, type Token } from '../../server/src/features/semanticTokens';
import { readLetter, type LetterOptions } from '../../server/src/letter/letter';
import { library } from '../support/libraryFramework';
import { LETTER } from '../support/letters';
import { crlf } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

const all = (text: string, options?: LetterOptions): Token[] =>
  semanticTokens(readLetter(text, options), { start: 0, end: text.length });

/** The tokens of the text, in LF and CRLF, as "kind.modifier words". */
function check(text: string, wanted: readonly string[], options?: LetterOptions): void {
  for (const source of [text, crlf(text)])
    assert.deepEqual(
      all(source, options).map(
        ({ kind, modifiers, start, end }) => `${[kind, ...modifiers].join('.')} ${source.slice(start, end)}`,
      ),
      wanted,
    );
}

describe('semantic tokens', () => {
  it('are areas, grades by value, verdicts and judgement words', () => {
    check(LETTER, [
      "area Overall effectiveness of children's services",
      'grade.value3 3',
      'area Being healthy',
      'grade.value2 2',
      'grade.value3 3',
      "area Overall effectiveness of children's services",
      'grade.value3 3',
      'area Being healthy',
      'grade.value2 2 (adequate)',
      'grade.value3 3',
      'verdict overestimates',
      'judgement.value2 adequate',
    ]);
  });

  it('tell the best and the worst grade of the letter’s own scale', () => {
    check('## Being healthy Grade 4\n', ['area Being healthy', 'grade.value4.best 4']);
    check('## Being healthy Grade 1\n', ['area Being healthy', 'grade.value1.worst 1']);
    check('## Lending Grade 1\n', ['area Lending', 'grade.value1.best 1'], { frameworks: [library] });
    check('## Being healthy Grade 7\n', ['area Being healthy', 'grade 7']);
  });

  it('are directives and the rules they name', () => {
    check('<!-- apa-disable-next-line grade/missing, table -- later -->\n', [
      'directive apa-disable-next-line',
      'rule grade/missing',
      'rule table',
    ]);
    check('A line <!-- apa-enable --> here.\n', ['directive apa-enable']);
  });

  it('are areas and self-assessments in prose', () => {
    check('## Staying safe\n\nAs in Being healthy, the council overestimates its\nstrengths.\n', [
      'area Staying safe',
      'area Being healthy',
      'verdict overestimates its',
      'verdict strengths',
    ]);
  });

  it('are the words that were read, in each sentence that says something, and no others', () => {
    check(
      "## Staying safe\n\nThe contribution of services is good and the council's analysis is consistent with the evidence. " +
        'The fostering service is outstanding. It overstates its strengths.\n',
      ['area Staying safe', 'judgement.value3 good', 'verdict is consistent with the evidence'],
    );
    check('## Our visit\n\nThe contribution of services is good.\n', []);
  });

  it('are given for the part that is asked for', () => {
    const from = LETTER.indexOf('## Being');
    const tokens = semanticTokens(readLetter(LETTER), { start: from, end: LETTER.length });
    assert.equal(tokens.length, 5);
    assert.ok(tokens.every(({ start }) => start > from));
  });

  it('stay on their line, sorted, none over another, in any cut-off letter (T61)', () => {
    everyPrefix((letter, text) => {
      let done = 0;
      for (const token of semanticTokens(letter, { start: 0, end: text.length })) {
        within(text, token);
        assert.ok(token.start >= done && token.end > token.start);
        assert.doesNotMatch(text.slice(token.start, token.end), /[\r\n]/);
        done = token.end;
      }
    });
  });

  it('are none in an empty text (T15)', () => check('', []));
});
