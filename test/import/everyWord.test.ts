import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { sameWords } from './words';

const letterLines = [
  'Northmere House 1 Quay Street',
  '17 December 2008',
  'Wednesday 17 December 2008',
  '31 February 2008',
  'Date: 3/11/2006',
  'From: The inspectorate',
  'Ms A Rowan',
  'Ms A Rowan, Director of Learning',
  "Director of Children's Services and",
  'Northmere Borough Council',
  'Our ref: 12/34',
  'Dear Ms Rowan',
  'Annual performance assessment of services for children and young people in Northmere Borough Council 2008',
  'Annual performance assessment of services for',
  'Services are improving; see below:',
  'Grade 1, there could be more.',
  'Assessment judgement area\tAPA grade',
  'Being healthy\t2',
  'Assessment judgement area      APA grade',
  'Being healthy     2',
  'Staying safe  l',
  'of services for children and young people   3',
  'Enjoying  and achieving.  More',
  'Staying safe\t\t3',
  'Tel\t01234',
  'Being healthy',
  'Being healthy Grade 2',
  'Staying safe (Grade 3)',
  'Enjoying and achieving – Grade 2 (adequate)',
  'Capacity to improve, including the management of services',
  'for children and young people',
  'Grade 2',
  'Grade l',
  'Staying safe Grade O',
  'Being healthy (Grade l)',
  'Page 1',
  'Page 2 of 6',
  '- 3 -',
  'Northmere APA letter  1',
  'Northmere APA letter  2',
  'results improve-',
  'ment, and well-',
  'being o-',
  'improvement in well\u00AD',
  'pre\u2010',
  'and post-16',
  'Self-grade: 3',
  'GRADE – 2',
  '2',
  'Major strengths',
  'Major Strengths:',
  'Important weaknesses and areas for',
  'development',
  '- Attendance is high',
  '■  Care leavers do well.',
  '•Schools are good',
  '■',
  'o Round bullet',
  'o\tRound bullet',
  '– which is good –',
  '1. First',
  '2008. The council',
  '* Data for 2007 only',
  '+ 5 per cent',
  '# 3 schools',
  '> 90 per cent',
  '---',
  '===',
  '- - -',
  '____',
  '```',
  '~~~',
  '~~old~~',
  '| a | b |',
  '--- | ---',
  'a | b',
  '<!-- note -->',
  '<b>bold</b> <http://example.org>',
  '&amp; &copy; \\* \\',
  '*important* and _so_ `on`',
  '[1]: see [this](there)',
  '<<<<<<< ours',
  '=======',
  'A* to C, A* to C',
  '    indented',
  '\u00A0- no-break',
  '\u200B# hidden',
  "The children's services grade is set.",
  'Yours sincerely',
  'J Alder',
  'Divisional Manager',
  '',
];

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...letterLines) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'-*_`~#>|<[]()\\&!. \tab12=:+'), maxLength: 12 }),
  },
);
const print = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\f', '\n\n')), { maxLength: 30 })
  .map((lines) => lines.flat().join(''))
  // A text that is markup already is not read as a print.
  .filter((text) => !/^\s*---|^ {0,3}##/m.test(text));

describe('import of any text', function () {
  this.timeout(60_000);

  it('keeps every word in its place, adds none to the body, and gives a header that can be read', () => {
    fc.assert(
      fc.property(print, (text) => sameWords(importLetter(text, defaultFramework), text)),
      { numRuns: Number(process.env['RUNS'] ?? 800) },
    );
  });

  it('gives the same markup for every kind of line end (T06)', () => {
    fc.assert(
      fc.property(print, (text) => {
        const lf = importLetter(text.replace(/\r\n?/g, '\n'), defaultFramework);
        assert.deepEqual(importLetter(text, defaultFramework), lf);
        assert.ok(!/\r/.test(lf.markup) && lf.markup.endsWith('\n'));
      }),
      { numRuns: 150 },
    );
  });

  it('leaves alone what it has made', () => {
    fc.assert(
      fc.property(print, (text) => {
        const { markup } = importLetter(text, defaultFramework);
        assert.equal(importLetter(markup, defaultFramework).markup, markup);
      }),
      { numRuns: 150 },
    );
  });
});
