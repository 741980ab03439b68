import assert from 'node:assert/strict';
import { readLetter, type Letter, type LetterOptions } from '../../server/src/letter/letter';
import { crlf } from '../support/marks';
import { library } from '../support/libraryFramework';

/** `expected` is what `read` makes of the letter, with every kind of line end and with a byte order mark. */
function check<T>(text: string, read: (letter: Letter) => T, expected: T, options?: LetterOptions): void {
  for (const source of [text, crlf(text), text.replace(/\n/g, '\r'), `\uFEFF${text}`])
    assert.deepEqual(read(readLetter(source, options)), expected);
}

describe('the title of a letter', () => {
  const title = (letter: Letter): string | undefined => letter.title?.title.text;

  it('is the first heading of the first level', () => {
    check('# Annual assessment 2008\n\n# Another\n', title, 'Annual assessment 2008');
    check('Annual assessment 2008\n===\n', title, 'Annual assessment 2008');
    check('# Annual assessment 2008 #\n', title, 'Annual assessment 2008');
    check('## Being healthy\n\n# Late title\n', title, 'Late title');
  });
  it('is nothing else', () => {
    check('Annual assessment 2008\n\n## Being healthy\n', title, undefined);
    check('```\n# code\n```\n', title, undefined);
    check('', title, undefined);
  });
});

describe('the salutation of a letter', () => {
  const salutation = (letter: Letter): string | undefined => letter.salutation?.text;

  it('stands before or behind the title', () => {
    check('Dear Ms Rowan\n\n# Annual assessment\n\n## Being healthy\n', salutation, 'Dear Ms Rowan');
    check('# Annual assessment\n\nDear Ms Rowan,\n\n## Being healthy\n', salutation, 'Dear Ms Rowan,');
    check('17 December\nDear Ms Rowan\n', salutation, 'Dear Ms Rowan');
  });
  it('is not looked for in sections', () => {
    check('## Being healthy\n\nDear Ms Rowan\n', salutation, undefined);
    check('Dearly loved parks.\n', salutation, undefined);
  });
});

describe('the sections of a letter', () => {
  /** One line a section: level, area or -, how many blocks stand below. */
  const sections = ({ sections: all }: Letter): string[] =>
    all.map(({ heading, naming: { area, exact } }) =>
      `${heading.level} ${area ? area.id + (exact ? '' : '?') : '-'} “${heading.title.text}”`.trim(),
    );
  const texts = ({ bodies: all }: Letter): string[] =>
    all.map(({ blocks }) =>
      blocks
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'blank')
        .join(' '),
    );

  it('begin with headings of the second level in any form', () => {
    check(
      '## Being healthy\n\nStaying safe\n---\n\n## Enjoying and achieving ##\n\n## Capacity to improve Grade 2\n',
      sections,
      [
        '2 being-healthy “Being healthy”',
        '2 staying-safe “Staying safe”',
        '2 enjoying-and-achieving “Enjoying and achieving”',
        '2 capacity-to-improve “Capacity to improve Grade 2”',
      ],
    );
    check('##\u00A0Being healthy\n', sections, ['2 being-healthy “Being healthy”']);
    check('   ##   BEING   HEALTHY   ##   \n', sections, ['2 being-healthy “BEING   HEALTHY”']);
  });
  it('may be about no area, or nearly about one', () => {
    check('## Introduction\n\n## Being heathy\n\n## \n', sections, [
      '2 - “Introduction”',
      '2 being-healthy? “Being heathy”',
      '2 - “”',
    ]);
  });
  it('may stand on another level when no heading of the second level names the area', () => {
    check('# Letter\n\n# Being healthy\n\n### Staying safe\n', sections, [
      '1 being-healthy “Being healthy”',
      '3 staying-safe “Staying safe”',
    ]);
    check('## Being healthy\n\n### Staying safe\n\n## Staying safe\n', sections, [
      '2 being-healthy “Being healthy”',
      '2 staying-safe “Staying safe”',
    ]);
    check('### Being heathy\n', sections, []);
  });
  it('reach to the next section, over headings below them', () => {
    check(
      '# Letter\n\nText.\n\n## Being healthy\n\nText.\n\n### Major strengths\n\n- One\n\n## Staying safe\n',
      texts,
      ['paragraph heading item', ''],
    );
  });
  it('name the areas of the framework in use', () => {
    check('## Lending\n\n## Being healthy\n', sections, ['2 books “Lending”', '2 - “Being healthy”'], {
      frameworks: [library],
    });
  });
});

describe('the closing of a letter', () => {
  const closing = ({ closing: found }: Letter): unknown =>
    found && [found.valediction?.text, found.signature?.text];
  const last = ({ bodies }: Letter): string =>
    bodies[bodies.length - 1]!.blocks.map(({ kind }) => kind)
      .filter((kind) => kind !== 'blank')
      .join(' ');
  const letter = '## Being healthy\n\nGrade: 2\n\n### Major strengths\n\n- One\n\n';

  it('begins behind the last section’s evidence with one of the framework’s phrases', () => {
    check(`${letter}We are grateful for your help.\n\nYours sincerely\n\nJ Alder\nManager\n`, closing, [
      'Yours sincerely',
      'J Alder',
    ]);
    check(
      `${letter}We are grateful for your help.\n\nYours sincerely\n\nJ Alder\n`,
      last,
      'paragraph heading item',
    );
    check(`${letter}Yours faithfully,\nJ Alder\n`, closing, ['Yours faithfully,', 'J Alder']);
    check(`${letter}The children\u2019s services grade is used elsewhere.\n\nThanks.\n`, closing, [
      undefined,
      undefined,
    ]);
  });
  it('is no paragraph of the last section with a list behind it', () => {
    check('## Being healthy\n\nWe are grateful to the nurses.\n\n- One\n', closing, undefined);
    check(
      '## Being healthy\n\nYours is the best record.\n\n### Major strengths\n\n- One\n',
      closing,
      undefined,
    );
  });
  it('is not looked for in earlier sections', () => {
    check('## Being healthy\n\nWe are grateful.\n\n## Staying safe\n\nText.\n', closing, undefined);
  });
  it('has the phrases of the framework in use', () => {
    check(
      '## Lending\n\nText.\n\nThank you for the tea.\n\nWith kind regards\n\nA Reed\n',
      closing,
      ['With kind regards', 'A Reed'],
      { frameworks: [library] },
    );
  });
});

describe('the assessments of a letter', () => {
  /** One line an area: id, grade, self-grade, S and R where it has a section and a row. */
  const told = ({ assessments }: Letter): string[] =>
    assessments.map(
      ({ area, grade, selfGrade, section, row }) =>
        `${area.id} ${grade?.span.text ?? '_'} ${selfGrade?.span.text ?? '_'} ${section ? 'S' : ''}${row ? 'R' : ''}`,
    );

  it('are in the framework’s order, whatever the order of the letter', () => {
    check('## Staying safe\n\nGrade: 3\n\n## Being healthy\n\nGrade: 2\nSelf-grade: 4\n', told, [
      'being-healthy 2 4 S',
      'staying-safe 3 _ S',
    ]);
  });
  it('take the grade of the field, else of the heading, else of the row', () => {
    const table =
      '| Area | Grade | Self-grade |\n| - | - | - |\n| Being healthy | 1 | 2 |\n| Staying safe | 4 | 4 |\n\n';
    check(`${table}## Being healthy Grade 2\n\nGrade: 3\n`, told, [
      'being-healthy 3 2 SR',
      'staying-safe 4 4 R',
    ]);
    check(`${table}## Being healthy Grade 2\n\nGrade:\n`, told, [
      'being-healthy 2 2 SR',
      'staying-safe 4 4 R',
    ]);
    check(`${table}## Being healthy\n\nGrade:\nSelf-grade: 3\n`, told, [
      'being-healthy 1 3 SR',
      'staying-safe 4 4 R',
    ]);
  });
  it('take the first section and row of an area, and an exact name before a misspelt one', () => {
    check(
      '## Being heathy\n\nGrade: 1\n\n## Being healthy\n\nGrade: 2\n\n## Be healthy\n\nGrade: 3\n',
      told,
      ['being-healthy 2 _ S'],
    );
    check('## Being heathy\n\nGrade: 1\n', told, ['being-healthy 1 _ S']);
  });
});

describe('a letter’s framework and status', () => {
  const read = ({ framework, status, headerBroken }: Letter): unknown[] => [
    framework.id,
    status,
    headerBroken,
  ];

  it('are those of the header, else the defaults', () => {
    check('# Letter\n', read, ['apa-2008', 'draft', false]);
    check('---\nstatus: final\n---\n\n# Letter\n', read, ['apa-2008', 'final', false]);
    check('---\nframework: library-review\n---\n', read, ['library-review', 'draft', false], {
      frameworks: [library],
    });
  });
  it('are those behind a key that is nearly the right one', () => {
    check('---\nframewrok: library-review\n---\n', read, ['library-review', 'draft', false], {
      frameworks: [library],
    });
    check('---\nframwork: school\n---\n', read, ['apa-2008', 'draft', true]);
  });
  it('are the defaults, and the header broken, when it cannot be read or names an unknown framework', () => {
    check('---\nframework: apa-1066\nstatus: final\n---\n', read, ['apa-2008', 'draft', true]);
    check('---\nstatus: [final\n---\n', read, ['apa-2008', 'draft', true]);
  });
});
