import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formatLetter } from '../../server/src/features/format/format';
import { nextLetter } from '../../server/src/features/nextLetter';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { exampleLetters } from '../support/examples';

const frameworks = builtinFrameworks;

function after(text: string, previous?: string) {
  const made = nextLetter(readLetter(text, { frameworks }), previous);
  assert.ok(!('problem' in made), 'problem' in made ? made.problem : '');
  const letter = readLetter(made.text, { frameworks });
  return { ...made, letter, findings: checkLetter(letter) };
}

const northmere = readFileSync('examples/northmere-2008.apa', 'utf8');

/** A letter with this header and this body. */
const letterWith = (header: string, body = ''): string =>
  `---\ncouncil: Northmere Council\nyear: 2007\n${header}---\n\n${body}`;

describe('the letter after last year’s', () => {
  for (const { name, letter: before } of exampleLetters())
    it(`has nothing that is wrong, and is in the usual form: ${name}`, () => {
      const made = nextLetter(before, 'last.apa');
      assert.ok('text' in made);
      const letter = readLetter(made.text, { frameworks: before.frameworks });
      for (const { severity, message } of checkLetter(letter))
        assert.match(severity, /information|hint/, `${message}\n${made.text}`);
      assert.deepEqual(formatLetter(letter), [], made.text);
      assert.equal(letter.status, 'draft');
    });

  it('keeps none of the judgements: no grade, no sentence, no point', () => {
    const { letter, text } = after(northmere, 'northmere-2008.apa');
    for (const { grade, selfGrade, verdict, section } of letter.assessments) {
      assert.deepEqual([grade?.value, selfGrade?.value, verdict], [undefined, undefined, undefined]);
      assert.deepEqual(section?.prose ?? [], []);
    }
    const before = readLetter(northmere);
    const words = [
      ...before.sections.flatMap(({ prose }) => prose.map((span) => span.text)),
      ...[...northmere.matchAll(/^- (.+)$/gm)].map(([, point]) => point!),
    ];
    assert.ok(words.length > 20);
    for (const one of words) assert.ok(!text.includes(one.trim()), one);
  });

  it('keeps who writes to whom, in the order in which it is printed', () => {
    const { letter, council, year } = after(northmere, '../2008/northmere.apa');
    assert.deepEqual([council, year], ['Northmere Borough Council', 2009]);
    const { header } = letter;
    const before = readLetter(northmere).header;
    for (const path of [['to', 'name'], ['to', 'role'], ['to', 'address'], ['from'], ['letterhead']])
      assert.equal(header?.text(...path)?.trim(), before?.text(...path)?.trim());
    assert.equal(header?.text('signed', 'name'), before?.text('signed', 'name'));
    assert.equal(header?.text('previous'), '../2008/northmere.apa');
    assert.equal(header.text('date'), undefined);
    assert.equal(header.text('period'), '2008-04-01/2009-03-31');
    const printed = (one = header): string[] =>
      one.entries.map(({ name }) => name).filter((name) => /^(?:date|to|from|signed|letterhead)$/.test(name));
    assert.deepEqual(printed(), printed(before));
    assert.equal(letter.salutation?.text, 'Dear Ms Rowan');
  });

  it('begins at the date, and at the name of an addressee who is not known', () => {
    const known = after(northmere);
    assert.match(known.text.slice(0, known.select.start), /\ndate:$/);
    const unknown = after(letterWith(''));
    assert.equal(unknown.text.slice(unknown.select.start, unknown.select.end), '[name]');
  });

  it('has no path to a letter that has none', () => {
    assert.equal(after(northmere).letter.header?.entry('previous'), undefined);
  });

  it('takes the title with its year, and the framework’s where it names none', () => {
    const titleOf = (title: string): string | undefined =>
      after(letterWith('', `# ${title}\n`)).letter.title?.title.text;
    assert.equal(titleOf('Northmere: the *2007* assessment'), 'Northmere: the *2008* assessment');
    assert.equal(titleOf('Room 12007, 2007'), 'Room 12007, 2008');
    assert.match(titleOf('A letter') ?? '', / in Northmere Council 2008$/);
  });

  it('takes the framework of the new year, with its areas', () => {
    const old = letterWith('framework: apa-2006\n', '## Being healthy\n\nGrade: 2\n').replace('2007', '2006');
    const { letter, findings } = after(old);
    assert.equal(letter.framework.id, 'apa-2008');
    assert.deepEqual(
      letter.sections.map(({ area }) => area?.id),
      letter.framework.areas.filter(({ section }) => section).map(({ id }) => id),
    );
    assert.ok(findings.every(({ severity }) => severity === 'information' || severity === 'hint'));
  });

  it('keeps the columns and names of the table, and sections on something else where they stood', () => {
    const { text, letter } = after(
      letterWith(
        '',
        [
          '| Area | Grade | Council’s own grade |\n| --- | --- | --- |',
          '| Being healthy | 2 | 3 |\n| Staying safe | 3 | 3 |',
          '## What we looked at\n\nMuch.',
          '## Being healthy\n\nGrade: 2',
          '## Thanks to all\n\nThey know why.',
          '## Staying safe\n\nGrade: 3\n',
        ].join('\n\n'),
      ),
    );
    assert.match(text, /\| Area +\| Grade \| Council’s own grade \|/);
    assert.equal(letter.table?.rows.length, 7);
    const headings = letter.sections.map(({ heading }) => heading.title.text);
    assert.equal(headings[0], 'What we looked at');
    assert.equal(headings[headings.indexOf('Thanks to all') - 1], 'Being healthy');
    assert.ok(!text.includes('Much.'));
  });

  it('gives a column of a year the framework’s heading', () => {
    const table =
      '| Area | 2006 | 2007 |\n| --- | --- | --- |\n| Being healthy | 2 | 3 |\n| Staying safe | 3 | 3 |\n';
    assert.match(after(letterWith('', table)).text, /\| Area +\| APA grade \|/);
  });

  it('writes texts in the header so that they are read as they were (T41)', () => {
    for (const words of [
      'Council: North',
      '"Quoted"',
      '# 1',
      'null',
      '2008',
      "King's & Queen's",
      '- North',
      '|',
      '漢字',
    ])
      for (const { letter } of [after(letterWith(`from: ${JSON.stringify(words)}\n`))])
        assert.equal(letter.header?.text('from'), words);
    const lines = '  indented\nplain: not\n# neither\n';
    const { letter } = after(letterWith(`letterhead: ${JSON.stringify(lines)}\n`));
    assert.equal(letter.header?.text('letterhead'), lines);
  });

  it('keeps all who sign', () => {
    const { letter } = after(letterWith('signed:\n  - name: J Alder\n    role: Manager\n  - P Thornbury\n'));
    assert.deepEqual(
      letter.header?.people('signed').map((one) => one.map(({ text }) => text)),
      [['J Alder', 'Manager'], ['P Thornbury']],
    );
    assert.deepEqual(
      letter.closing?.below.map(({ text }) => text),
      ['J Alder', 'Manager', 'P Thornbury'],
    );
  });

  it('is not made after a letter that does not say what it is about', () => {
    for (const text of ['', '# Northmere 2007\n', '---\ncouncil: Northmere\n---\n', '---\nyear: 2007\n---\n'])
      assert.match(problemOf(text), /does not say its council and year/);
    for (const text of [
      '---\ncouncil: [\n---\n',
      '---\nframework: none\n---\n',
      `<<<<<<< a\n=======\n>>>>>>> b\n`,
    ])
      assert.match(problemOf(text), /cannot be used|does not say/);
  });
});

function problemOf(text: string): string {
  const made = nextLetter(readLetter(text, { frameworks }));
  return 'problem' in made ? made.problem : '';
}
