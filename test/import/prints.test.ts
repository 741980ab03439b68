import assert from 'node:assert/strict';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { sameWords } from './words';

/** Seven areas with their grades; the longest name is wrapped where a page has no room. */
const AREAS: readonly (readonly [string, number])[] = [
  ['Overall effectiveness of children’s services', 3],
  ['Being healthy', 4],
  ['Staying safe', 2],
  ['Enjoying and achieving', 3],
  ['Making a positive contribution', 3],
  ['Achieving economic well-being', 2],
  ['Capacity to improve, including the management of services for children and young people', 3],
];
const WORDS = ['', 'inadequate', 'adequate', 'good', 'outstanding'];
const wrapped = AREAS.map(
  ([name, grade]) => [name.replace(' services for', '\nservices for'), grade] as const,
);

interface Print {
  readonly table?: string;
  readonly heading?: (name: string, grade: number) => string;
  readonly lists?: (strengths: readonly string[], weaknesses: readonly string[]) => string;
  readonly closing?: string;
}

const list = (bullet: string, points: readonly string[]): string =>
  points.map((point, at) => `${bullet.replace('#', 'abc'[at]!)}${point}`).join('\n');
const lists =
  (bullet: string): NonNullable<Print['lists']> =>
  (strengths, weaknesses) =>
    `Major strengths\n\n${list(bullet, strengths)}\n\nImportant weaknesses and areas for development\n\n${list(bullet, weaknesses)}`;
const SPACED = `Assessment judgement area                      APA grade\n${wrapped
  .map(([name, grade]) => `${name.replace('\n', '   \n').padEnd(50)}   ${grade}`)
  .join('\n')}`;

/** A letter of invented people, printed in some way. */
function printed({
  table = SPACED,
  heading = (name, grade) => `${name} Grade ${grade}`,
  lists: both = lists('■ '),
  closing = 'Yours sincerely\n\nTamsin Orde\nDivisional Manager',
}: Print): string {
  const sections = AREAS.map(([name, grade]) => {
    const evidence = both(
      ['Nurses visit every school.', 'Families are asked what they need before plans are made.'],
      ['Too few carers come from the valley.'],
    );
    return `${heading(name, grade)}\n\nThe contribution of services is ${WORDS[grade]!}.${name.startsWith('Overall') ? '' : `\n\n${evidence}`}`;
  });
  return `17 December 2008

Ms Ada Rowan
Director of Children’s Services
Northmere Borough Council

Dear Ms Rowan

Annual performance assessment of services for children and young people in Northmere Borough Council 2008

This letter has the result.

${table}

${sections.join('\n\n')}

${closing}
`;
}

/** The print comes in with all grades, points and people, every word, and nothing to look at. */
function comesInRight(print: string, signed: readonly string[] = ['Tamsin Orde']): void {
  const result = importLetter(print, defaultFramework);
  sameWords(result, print);
  const { letter, report, markup } = result;
  assert.deepEqual(
    letter.assessments.map(({ grade }) => grade?.value),
    AREAS.map(([, grade]) => grade),
    markup,
  );
  assert.equal(letter.table?.rows.length, 7, markup);
  const counts = letter.bodies.map(({ evidence }) => evidence.map(({ items }) => items.length));
  assert.deepEqual(counts, [[], ...Array.from({ length: 6 }, () => [2, 1])], markup);
  assert.equal(letter.header?.text('date'), '2008-12-17');
  assert.equal(letter.header?.text('to', 'name'), 'Ms Ada Rowan');
  const people = letter.header?.people('signed').map((one) => one.find(({ name }) => name === 'name')?.text);
  assert.deepEqual(people, signed);
  assert.deepEqual(
    report.filter(({ recognised }) => !recognised).map(({ message }) => message),
    [],
  );
}

describe('import of a whole print', () => {
  for (const bullet of '■ |• |•\t|\uF0B7\t|\uF0D8 |·\t|➢ |✓ |○ |§ |→ |□ |◆ |❖ |» |– |— |- |* |o\t|o  |(#) |#) |#. '.split(
    '|',
  ))
    it(`with ${JSON.stringify(bullet)} before its points`, () =>
      comesInRight(printed({ lists: lists(bullet) })));

  const headings: Record<string, NonNullable<Print['heading']>> = {
    'a colon': (name, grade) => `${name}: Grade ${grade}`,
    'a colon after "Grade"': (name, grade) => `${name}\nGrade: ${grade}`,
    'a grade at the margin': (name, grade) => `${name.padEnd(60)}   Grade ${grade}`,
    'a word and a number': (name, grade) => `${name} – ${WORDS[grade]!.toUpperCase()} (${grade})`,
    'a word before "Grade"': (name, grade) => `${name}: ${WORDS[grade]!} (Grade ${grade})`,
    'a word below': (name, grade) => `${name}\n\n${WORDS[grade]!} (${grade})`,
    'capital letters': (name, grade) => `${name.toUpperCase()} (GRADE ${grade})`,
    'spaces in its grade': (name, grade) => `${name}\nGrade:  ${WORDS[grade]!}   (Grade ${grade})`,
    'a grade on a line of its own': (name, grade) => `${name} Grade\n${grade}`,
    'a dash at the end of its line': (name, grade) => `${name} –\n${WORDS[grade]!.toUpperCase()} (${grade})`,
    brackets: (name, grade) => `${name} (Grade ${grade})`,
  };
  for (const [name, heading] of Object.entries(headings))
    it(`with ${name} in its headings`, () => comesInRight(printed({ heading })));

  const row = (mark: string) => AREAS.map(([name, grade]) => `${name}${mark}${grade}`).join('\n');
  const tables: Record<string, string> = {
    tabs: `Assessment judgement area\tAPA grade\n${row('\t')}`,
    bars: `Assessment judgement area | APA grade\n${row(' | ')}`,
    'single spaces': `Assessment judgement area APA grade\n${row(' ')}`,
    'alternate lines': `Assessment judgement area\nAPA grade\n${row('\n')}`,
    'alternate lines, apart': `Assessment judgement area\n\nAPA grade\n\n${row('\n\n').replaceAll('\n', '\n\n')}`,
    'one column after the other': `Assessment judgement area\n${wrapped.map(([name]) => name).join('\n')}\nAPA grade\n${AREAS.map(([, grade]) => grade).join('\n')}`,
    'words and numbers': `Judgement area\tGrade\n${AREAS.map(([name, grade]) => `${name}\t${WORDS[grade]!} (${grade})`).join('\n')}`,
    'grades beside the middle of a name': SPACED.replace(
      /including the management of +\n(.*?) +3$/m,
      'including                            3\nthe management of\n$1',
    ),
    'a heading of two lines': SPACED.replace('APA grade', 'APA').replace(
      '\n',
      '\n                                               grade\n',
    ),
    'a page in it': SPACED.replace('Enjoying', '\n\fEnjoying'),
  };
  for (const [name, table] of Object.entries(tables))
    it(`with ${name} in its table`, () => comesInRight(printed({ table })));

  it('with its lists side by side', () => {
    const beside: Print['lists'] = ([one, two], [weak]) =>
      `Major strengths                     Important weaknesses and areas for
                                    development
• ${one}        • ${weak!.slice(0, 22)}
• ${two!.slice(0, 24)}            ${weak!.slice(23)}
  ${two!.slice(25)}`;
    comesInRight(printed({ lists: beside }));
  });

  it('torn by pages with a head and a number', () => {
    const lines = printed({}).split('\n');
    for (const feed of ['\f', ''])
      for (let size = 17; size < 24; size++) {
        const pages: string[] = [];
        for (let at = 0; at < lines.length; at += size)
          pages.push(
            [
              ...(at > 0 ? ['APA letter: Northmere', ''] : []),
              ...lines.slice(at, at + size),
              '',
              `- ${pages.length + 1} -`,
            ].join('\n'),
          );
        comesInRight(`${pages.join(`\n${feed}`)}\n`);
      }
  });

  it('signed by two, in any arrangement', () => {
    const both = ['Tamsin Orde', 'Bram Hollis'];
    const roles = ['Divisional Manager', 'Regional Director'];
    const closings = [
      `${both[0]}\n${roles[0]}\n\n${both[1]}\n${roles[1]}`,
      `${both[0]}\t\t\t${both[1]}\n${roles[0]}\t\t${roles[1]}`,
      `   ${both[0]}\t\t\t${both[1]}\n   ${roles[0]}\t\t${roles[1]}`,
      `(signed)                       (signed)\n\n${both[0]}                    ${both[1]}\n${roles[0]}             ${roles[1]}`,
      `pp ${both[0]}\n${roles[0]}\n[signed]\n${both[1]}\n${roles[1]}`,
    ];
    for (const closing of closings) comesInRight(printed({ closing: `Yours sincerely\n\n${closing}` }), both);
  });
});

describe('what an import is not sure of', () => {
  const looks = (print: string): string[] =>
    importLetter(print, defaultFramework).report.flatMap(({ line, recognised, confidence, message }) =>
      recognised && confidence === 'high' ? [] : [`${print.split('\n')[line]!} | ${message}`],
    );

  it('is reported, and stays a section of its own', () => {
    for (const line of [
      'Staying safe Grade B',
      'Staying sate Grade 2',
      'Staying safe Grade ?',
      'Staying safe Grade II',
    ]) {
      const print = printed({}).replace('Staying safe Grade 2', line);
      const { letter } = importLetter(print, defaultFramework);
      assert.equal(letter.sections.length, 7, line);
      assert.deepEqual(
        letter.bodies.map(({ evidence }) => evidence[0]?.items.length ?? 0),
        [0, 2, 2, 2, 2, 2, 2],
      );
      assert.ok(
        looks(print).some((look) => look.startsWith(`${line} |`)),
        line,
      );
    }
    for (const line of ['Major strenqths', 'Further matters'])
      assert.ok(
        looks(printed({}).replace('Major strengths', line)).some((look) => look.startsWith(`${line} |`)),
        line,
      );
  });

  it('is what a whole letter has and this one has not', () => {
    const without = (words: string) => looks(printed({}).replace(words, '')).join('\n');
    assert.match(without('17 December 2008'), /No date was recognised/);
    assert.match(without(SPACED), /No table of grades was recognised/);
    assert.match(
      without('Enjoying and achieving Grade 3'),
      /No section “Enjoying and achieving” was recognised/,
    );
  });

  it('is never prose that looks like a heading, a table or a column', () => {
    for (const prose of [
      'Staying safe: good progress has been made here.',
      'Being healthy is good in three schools out of four.',
      'The grade is good (3 in all).',
      'Grade II listed buildings were visited.',
      'Of the schools  3  were good.  Of the homes  2  were.',
      '§ 138 of the Act applies.',
    ]) {
      const print = printed({}).replace('This letter has the result.', prose);
      const { markup } = importLetter(print, defaultFramework);
      assert.ok(markup.includes(`\n\n${prose}\n\n`), prose);
      comesInRight(print);
    }
  });
});
