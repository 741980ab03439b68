import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildLetter, readLetter, type Letter } from '../../server/src/letter/letter';
import { blocksOf } from '../../server/src/syntax/passage';
import { checkLetter } from '../../server/src/rules/check';
import { letterDocuments, type LetterDocument } from '../../server/src/workspace/letterDocument';
import { LETTER } from '../support/letters';

/** The letter as it is now, with what was kept of the one before. */
const letterOf = (document: LetterDocument): Letter => buildLetter(document.passages, {}, document.memory);

/** Everything found in a letter, as lines. */
const found = (letter: Letter): string[] =>
  checkLetter(letter).map(
    ({ code, at, message, severity, related }) =>
      `${code} ${at.start}-${at.end} ${severity} ${message} ${related.map((place) => `${place.at.start}-${place.at.end}`).join()}`,
  );

const word = fc.constantFrom(
  'x',
  '3',
  '5',
  '\n',
  '\n\n',
  '## ',
  '### ',
  '- ',
  'Grade: 4\n',
  '',
  '',
  '<!--',
  '-->',
  '|',
  'good',
  '🙂',
  '\r\n',
  '---\n',
  '\r',
  '- Dental clinics run in all schools.\n',
  '- Dental clinics run in “all” schools.\n',
  '- Dental clinics run in **all** schools\r\n',
  '<!-- apa-disable evidence/duplicate -->\n',
  '1 is good, 2 is adequate, 3 is inadequate\n',
  'Yours sincerely\n',
  '### Major strengths\n',
  '## Being healthy\n',
  'XXX',
  '* ',
  'year: 2007\n',
  'Dear Ms Other\n',
);
const change = fc.record({
  a: fc.nat(4800),
  size: fc.nat(30),
  text: fc.array(word, { maxLength: 2 }).map((words) => words.join('')),
});
const notification = fc.array(change, { minLength: 1, maxLength: 3 });

/** The letter, in all line ends, and with so many points that it has many passages. */
const first = fc.constantFrom(
  LETTER,
  LETTER.replace(/\n/g, '\r\n'),
  LETTER.replace(/\n/g, '\r'),
  LETTER.replace(
    /^- .*\n/m,
    Array.from({ length: 90 }, (_, i) => `- Point ${i} of a long list 🙂.\n`).join(''),
  ),
);

describe('an open letter', () => {
  it('has after any edits the text and the findings of the whole text read anew (T23)', () => {
    fc.assert(
      fc.property(first, fc.array(notification, { maxLength: 5 }), (text, notifications) => {
        const document = letterDocuments.create('file:///a.apa', 'apa-letter', 1, text);
        const plain = TextDocument.create('file:///a.apa', 'apa-letter', 1, text);
        found(letterOf(document));
        notifications.forEach((changes, index) => {
          const events = changes.map(({ a, size, text }) => ({
            range: { start: plain.positionAt(a), end: plain.positionAt(a + size) },
            text,
          }));
          letterDocuments.update(document, events, index + 2);
          TextDocument.update(plain, events, index + 2);
          assert.equal(document.getText(), plain.getText());
          assert.equal(
            blocksOf(document.passages)
              .map((block) => block.text)
              .join(''),
            plain.getText(),
          );
          assert.deepEqual(found(letterOf(document)), found(readLetter(plain.getText())));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('is read anew when all of it is replaced', () => {
    const document = letterDocuments.create('file:///a.apa', 'apa-letter', 1, LETTER);
    assert.ok(blocksOf(document.passages).length > 10);
    letterDocuments.update(
      document,
      [
        { text: 'Other.\n' },
        { range: { start: { line: 0, character: 5 }, end: { line: 0, character: 0 } }, text: 'No' },
      ],
      2,
    );
    assert.deepEqual(
      blocksOf(document.passages).map(({ text }) => text),
      ['No.\n'],
    );
    assert.equal(document.version, 2);
  });

  it('keeps what an edit does not touch', () => {
    const document = letterDocuments.create('file:///a.apa', 'apa-letter', 1, LETTER);
    const before = buildLetter(document.passages);
    const at = document.positionAt(LETTER.indexOf('counselling'));
    letterDocuments.update(document, [{ range: { start: at, end: at }, text: 'x' }], 2);
    const after = buildLetter(document.passages);
    assert.equal(after.sections[0], before.sections[0]);
    // A point is no part of what a section says outside its points.
    assert.equal(after.sections[1], before.sections[1]);
    assert.equal(after.bodies[0], before.bodies[0]);
    assert.notEqual(after.bodies[1], before.bodies[1]);
    assert.equal(after.table, before.table);
    assert.equal(after.header, before.header);
    assert.equal(after.assessments[0], before.assessments[0]);
  });
});
