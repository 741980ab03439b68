import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFrameworkFile } from '../../server/src/workspace/frameworkFile';
import { problemsAt } from '../support/problems';

const SMALL = `id: shop-visit
name: Visit to a shop
scale:
  best: lowest
  grades:
    - { value: 1, label: splendid, meaning: nothing to add }
    - { value: 2, label: dull, meaning: much to add }
areas:
  - label: The window
    description: What is seen from outside.
  - label: The till
    description: How long it takes.
`;

const LETTER_FILES = [
  'server/src/framework/apa-2008.json',
  'server/src/framework/apa-2006.json',
  'examples/library-peer-review/.apa/frameworks/library-review.yaml',
];

/** The small file, with a change, has problems where the marks are. */
function check(from: string, to: string, ...messages: (string | RegExp)[]): void {
  assert.ok(SMALL.includes(from), from);
  problemsAt(SMALL.replace(from, to), (text) => readFrameworkFile(text).problems, ...messages);
}

/** The small file with more lines at its end. */
function more(lines: string, ...messages: (string | RegExp)[]): void {
  problemsAt(SMALL + lines, (text) => readFrameworkFile(text).problems, ...messages);
}

describe('a framework file', () => {
  for (const file of LETTER_FILES)
    it(`without a problem: ${file}`, () => {
      const { framework, problems } = readFrameworkFile(readFileSync(file, 'utf8'));
      assert.deepEqual(problems, []);
      assert.ok(framework);
    });

  it('needs no more than id, name, scale and areas', () => {
    const { framework, problems } = readFrameworkFile(SMALL);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      framework?.areas.map(({ id }) => id),
      ['the-window', 'the-till'],
    );
  });

  it('with an error gives no framework', () => {
    assert.equal(readFrameworkFile(SMALL.replace('lowest', 'least')).framework, undefined);
    assert.equal(readFrameworkFile(SMALL.replace('The till', 'The window')).framework, undefined);
  });

  it('that is empty lacks everything', () => {
    for (const text of ['', '# later\n'])
      problemsAt(
        `⟦⟧${text}`,
        (one) => readFrameworkFile(one).problems,
        'The file needs “id” and “name” and “scale” and “areas”.',
      );
  });

  describe('is told what has another shape than it should:', () => {
    it('keys that are missing, misspelt or unknown', () => {
      check('id: shop-visit\nname: Visit to a shop\n', '⟦id⟧: shop-visit\n', 'The file needs “name”.');
      check('name: Visit', '⟦nmae⟧: Visit', '“nmae” is not known here. Did you mean “name”?');
      check('{ value: 2, label: dull', '{ ⟦value⟧: 2', 'Entry 2 of “grades” needs “label”.');
      more('⟦sound⟧: loud\n', /^“sound” is not known here\. Use “id”, “name”/);
    });
    it('values of another kind', () => {
      check('value: 2', 'value: ⟦two⟧', '“value” should be a whole number, but is “two”.');
      check('value: 2', 'value: ⟦-2⟧', '“value” is “-2”. The lowest number is 0.');
      check('best: lowest', 'best: ⟦worst⟧', '“best” is “worst”. Use “highest” or “lowest”.');
      check('label: The till', 'label: ⟦3⟧', /Put it in quotation marks\.$/);
      check('id: shop-visit', 'id: ⟦Shop visit⟧', /Use small letters, figures and single hyphens/);
      more('closing: ⟦Goodbye⟧\n', '“closing” should be a list, but is “Goodbye”.');
      more('closing:\n  - ⟦""⟧\n', 'Entry 1 of “closing” is “”. Write at least one word.');
      more('period: { start: ⟦1 April⟧, end: 03-31 }\n', /Write month and day with two figures each/);
      more('⟦period⟧: { start: 04-01 }\n', '“period” needs “end”.');
    });
    it('a scale of one grade', () => {
      const second = '    - { value: 2, label: dull, meaning: much to add }\n';
      const one = SMALL.replace(second, '').replace('grades:', '⟦grades⟧:');
      problemsAt(
        one,
        (text) => readFrameworkFile(text).problems,
        '“grades” needs at least 2 entries, and has 1.',
      );
    });
  });

  describe('is told what contradicts itself:', () => {
    it('a name for two areas', () => {
      check(
        'label: The till',
        'label: ⟦the  WINDOW⟧',
        '“the  WINDOW” is already a name of the area “The window”. Use it for only one of the two.',
      );
      check(
        'label: The till',
        'label: The till\n    aliases: [Counter, ⟦The window⟧]',
        /already a name of the area “The window”/,
      );
      check(
        'label: The till',
        'label: The till\n    id: ⟦the-window⟧',
        /already a name of the area “The window”/,
      );
    });
    it('one fault for two areas with several names in common', () => {
      check(
        'label: The till',
        'label: ⟦The window⟧\n    id: the-window\n    aliases: [The window]',
        /already a name of the area “The window”/,
      );
    });
    it('a name without a letter', () => {
      check(
        'label: The till',
        'label: ⟦"!"⟧',
        '“!” contains no letters. Enter the name of the area as it is used in letters.',
      );
    });
    it('a number or a word for two grades', () => {
      check('value: 2', 'value: ⟦1⟧', 'The number 1 is already “splendid”. Give every grade its own number.');
      check('label: dull', 'label: ⟦Splendid⟧', /already a name of the grade “splendid”/);
      check(
        'label: dull',
        'label: dull, synonyms: [drab, ⟦splendid⟧]',
        /already a name of the grade “splendid”/,
      );
      check('label: splendid,', 'label: splendid, descriptors: [above all others],');
      check(
        'label: dull,',
        'label: dull, descriptors: [below all others, ⟦splendid⟧],',
        /already a name of the grade “splendid”/,
      );
    });
    it('a heading for both lists, also when one of them is the usual one', () => {
      more(
        'evidence:\n  strengths: { label: Notes }\n  weaknesses: { label: ⟦notes⟧ }\n',
        /already a name of the heading “Notes”/,
      );
      more(
        '⟦evidence⟧:\n  strengths: { label: Areas for development }\n',
        /already a name of the heading “Areas for development”/,
      );
    });
    it('columns that cannot be told apart', () => {
      more(
        'table:\n  area: { label: Mark }\n  grade: { label: ⟦Mark⟧ }\n',
        /already a name of the heading “Mark”/,
      );
      more(
        'table:\n  grade: { label: Final mark }\n  selfGrade: { label: ⟦Mark⟧ }\n',
        /“Final mark” would be taken for this one, because it contains “Mark”\. .* “Own mark”\.$/,
      );
    });
    it('a title without the council, or with a place for nothing', () => {
      more('title: ⟦Visit in {year}⟧\n', /^The title has no \{council\}\./);
      more('title: ⟦Visit to {shop} of {council}⟧\n', /^\{shop\} is not replaced by anything\./);
      more('title: Visit to {council}\n');
    });
    it('days and years that cannot be', () => {
      more('period: { start: ⟦13-01⟧, end: 03-31 }\n', /^There is no month 13\./);
      more('period: { start: 04-01, end: ⟦02-30⟧ }\n', /that month has 29 days/);
      more('period: { start: ⟦04-00⟧, end: ⟦00-10⟧ }\n', /^There is no such day/, /^There is no month 0\./);
      more('period: { start: 03-01, end: 02-29 }\n');
      more('years: { from: 2025, to: ⟦2024⟧ }\n', /^The last year, 2024, is before the first, 2025\./);
      more('years: { from: 2025, to: 2025 }\n');
    });
    it('a judgement without a place for the grade', () => {
      more('judgement:\n  sentence: ⟦This area is fine.⟧\n', /^The sentence has no \{grade\}\./);
    });
  });

  describe('is warned, and still read, where a sentence to insert', () => {
    const warned = (lines: string, ...messages: RegExp[]): void => {
      more(lines, ...messages);
      const { framework, problems } = readFrameworkFile((SMALL + lines).replace(/[⟦⟧]/g, ''));
      assert.ok(framework);
      assert.ok(problems.every(({ severity }) => severity === 'warning'));
    };

    it('would not be recognised as a judgement', () => {
      warned('judgement:\n  sentence: ⟦Visitors find it {grade}.⟧\n', /not be recognised as a judgement/);
      warned('judgement:\n  subjects: [look of the shop]\n  sentence: The look of the shop is {grade}.\n');
    });
    it('would not be recognised as its verdict', () => {
      warned(
        'selfAssessment:\n  sentences:\n    consistent: ⟦The shop overestimates its strengths.⟧\n',
        /not be recognised as “consistent”/,
      );
      warned(
        'selfAssessment:\n  assessors: [the shop]\n  sentences:\n    overestimates: The shop overestimates its strengths.\n',
      );
    });
  });

  it('has one problem at a time for what is no YAML', () => {
    const { problems } = readFrameworkFile('id: a\n  name: b\n');
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.severity, 'error');
  });
});
