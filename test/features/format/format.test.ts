import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatLetter } from '../../../server/src/features/format/format';
import { comments } from '../../../server/src/letter/directive';
import { buildLetter, readLetter, type Letter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import type { TextEdit } from '../../../server/src/text/edit';
import { LetterDocument } from '../../../server/src/workspace/letterDocument';
import { anyLetter, anyText } from '../../support/arbitrary';
import { LETTER } from '../../support/letters';
import { staysLinear } from '../../support/linear';
import { crlf } from '../../support/marks';
import { formatted, formats } from './check';

const any = fc.oneof(anyLetter, anyText);
const northmere = readFileSync('examples/northmere-2008.apa', 'utf8');

describe('formatLetter', () => {
  it('leaves a letter in the canonical form as it is (T07)', () => {
    assert.deepEqual(formatLetter(readLetter(northmere)), []);
    assert.deepEqual(formatLetter(readLetter(crlf(northmere))), []);
  });

  it('brings a letter that was written and pasted in other forms into the same form', () => {
    let n = 0;
    const pasted = northmere
      .replace(
        /\n\n## (.*)\n\nGrade: /g,
        (_, area: string) =>
          [`\n\n\n##\u00A0${area} ##\n**Grade:** `, `\n\n${area}\n---\nGrade – `][n++ % 2]!,
      )
      .replace(/^- /gm, () => ['• ', '* ', '-\u00A0', '+   '][n++ % 4]!)
      .replace(/^(\|.*\S) +\|$/gm, '$1|')
      .replace(/^(\| .*?\S) +\|/gm, '$1 |')
      .replace(/\n### /g, '\n### ')
      .replace(/\.\n\n(?=•)/g, '. \t\n\n \n');
    assert.notEqual(pasted, northmere);
    formats(`\n${pasted.trimEnd()}`.replace(/^\n/, ''), northmere);
  });

  it('answers in a second run that there is nothing more to do (T52)', () => {
    fc.assert(
      fc.property(any, (text) => {
        assert.deepEqual(formatLetter(readLetter(formatted(text))), []);
      }),
      { numRuns: 1500 },
    );
  });

  it('changes no letter and no digit, and no comment (T53)', () => {
    const words = (text: string): string => text.replace(/[\s|:：\-*_•■▪–—+=#\u200B-\u200D\u2060]+/gu, '');
    fc.assert(
      fc.property(any, (text) => {
        const after = formatted(text);
        assert.equal(words(after), words(text));
        const said = (letter: Letter): string[] =>
          comments(letter.blocks).map((comment) => comment.text.replace(/\s+/g, ' '));
        assert.deepEqual(said(readLetter(after)), said(readLetter(text)));
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves what the letter says and what is found in it', () => {
    // A letter's first block may move to its very beginning; one before it keeps the findings' places apart.
    const begun = fc
      .tuple(fc.constantFrom('Dear Ms Rowan\n\n', '---\ncouncil: Northmere\nyear: 2008\n---\n\n'), any)
      .map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(begun, (text) => {
        assert.deepEqual(model(formatted(text)), model(text));
      }),
      { numRuns: 600 },
    );
  });

  it('gives edits that lie in the text, in order and apart, at places that a client can name (T01, T05, T13)', () => {
    fc.assert(
      fc.property(any, (text) => {
        const lines = TextDocument.create('', '', 0, text);
        let at = 0;
        let first = true;
        for (const { start, end, newText } of formatLetter(readLetter(text))) {
          assert.ok(start > at || (first && start === at), 'edits are apart');
          assert.ok(end <= text.length && (start < end || newText !== ''));
          for (const place of [start, end]) assert.equal(lines.offsetAt(lines.positionAt(place)), place);
          assert.notEqual(text.slice(start, end), newText);
          [at, first] = [end, false];
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never changes a block outside the range', () => {
    const inside = fc.tuple(any, fc.nat(), fc.nat()).map(([text, a, b]) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      return { text, range: { start, end } };
    });
    fc.assert(
      fc.property(inside, ({ text, range }) => {
        const letter = readLetter(text);
        for (const edit of formatLetter(letter, { range }))
          for (const { start, end, kind } of letter.blocks)
            if (kind !== 'blank' && (end < range.start || start > range.end))
              assert.ok(edit.end <= start || edit.start >= end, `an edit at ${edit.start} is outside`);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes parts together where one decides how the other is read', () => {
    formats('\uFEFF   Being healthy  \n---\nself-grade : *3*', '\uFEFF## Being healthy\n\nself-grade: 3\n');
    formats('---\n| a | b |\n\ncouncil: X\n=======\n', '---\n| a | b |\n\ncouncil: X\n=======\n');
  });

  it('gives after edits what it gives for the text read anew', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), typed: any });
    fc.assert(
      fc.property(any, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        const document = new LetterDocument('', '', 0, text);
        const format = (): TextEdit[] => formatLetter(buildLetter(document.passages, {}, document.memory));
        for (const { at, length, typed } of edits) {
          format();
          const from = at % (document.getText().length + 1);
          const [start, end] = [document.positionAt(from), document.positionAt(from + length)];
          document.update([{ range: { start, end }, text: typed.slice(0, 30) }], document.version + 1);
        }
        assert.deepEqual(format(), formatLetter(readLetter(document.getText())));
      }),
      { numRuns: 1000 },
    );
  });

  it('formats every cut-off letter (T15)', () => {
    for (let end = 0; end <= LETTER.length; end += 7) {
      const text = LETTER.slice(0, end);
      assert.equal(formatted(formatted(text)), formatted(text));
    }
  });

  it('takes time in proportion to the length (T16, T17)', function () {
    this.timeout(120_000);
    for (const unit of [
      ' ',
      '* a\n',
      '  * a\n\n  ```\n',
      '- a\n  ',
      '# a #',
      '## Being healthy\nGrade 2\n\n',
      '|',
      '| a | b |\n| - | - |\n',
      'a\tb\n',
      '<!-- ',
      '<!-- a -->\n',
      '\r',
      'a\n---\n',
      '<<<<<<< a\n',
      '\u0301',
      '\u{1F469}\u200D',
    ])
      staysLinear(unit, (text) => void formatLetter(readLetter(text)));
    staysLinear(
      '| a | b |\n| - | - |\n| \u2764\u200D | c |\n\n',
      (text) => void formatLetter(readLetter(text)),
    );
  });
});

/** What a letter says, white space left aside, and what is found in it but for the forms of markup. */
function model(text: string): unknown {
  const letter = readLetter(text);
  const { assessments, bodies, table, title, closing, headerBroken } = letter;
  const plain = (words: string | undefined): string | undefined => words?.replace(/\s+/g, ' ').trim();
  return {
    assessments: assessments.map(({ area }) => area.id),
    sections: bodies.map(({ section, evidence }) => ({
      heading: plain(section.heading.title.text),
      grade: section.grade?.value,
      selfGrade: section.selfGrade?.value,
      fields: section.fields.map(({ field, known, value, misplaced }) => [
        field,
        known,
        value.text,
        misplaced,
      ]),
      evidence: evidence.map(({ kind, items, paragraphs, none }) => [
        kind,
        items.length,
        paragraphs.length,
        none,
      ]),
      prose: section.prose.length,
    })),
    rows: table?.rows.map(({ name, area, grade, malformed }) => [
      name.text,
      area?.id,
      grade?.value,
      malformed,
    ]),
    title: plain(title?.title.text),
    closing: closing && plain(closing.signature?.text),
    headerBroken,
    findings: checkLetter(letter)
      .map(({ code }) => code)
      // A comment that silenced a form of markup silences nothing any more.
      .filter((code) => !code.startsWith('text/') && code !== 'suppression/unused')
      .sort(),
  };
}
