import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'grade/not-a-number';

describe(code, () => {
  it('flags words and letters in the place of a grade', () => {
    flags(code, '## Being healthy\n\nGrade: ⟦two⟧\nSelf-grade: ⟦Good⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦B⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦2-3⟧\n');
    flags(code, '## Being healthy – Grade ⟦good⟧\n');
    flags(code, '## Being healthy\n\n**Grade:** **⟦good⟧**\n');
    flags(
      code,
      '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | ⟦adequate⟧ | ⟦C⟧ |\n| Staying safe | 2 | 3 |\n',
    );
  });

  it('reads a Roman numeral, and asks for the number all the same', () => {
    flags(code, '## Being healthy\n\nGrade: ⟦III⟧\n');
    fixes(
      code,
      '## Being healthy\n\nGrade: ⟦III⟧\n',
      'Change grade to 3 (good)',
      '## Being healthy\n\nGrade: 3\n',
    );
    const rows = '| Area | Grade |\n| - | - |\n| Being healthy | 2 |\n| Staying safe | 3 |\n\n';
    for (const [numeral, expected] of [
      ['III', [code, 'table/section-mismatch']],
      ['II', [code]],
      // Longer ones are no grade of the scale, and small letters may be something else.
      ['VII', [code]],
      ['iii', [code]],
    ] as const)
      assert.deepEqual(
        [...new Set(codes(`${rows}## Being healthy\n\nGrade: ${numeral}\n`))]
          .filter((one) => /^(?:grade|table)\//.test(one))
          .sort(),
        expected,
      );
  });

  it('flags more than one grade, or a doubt beside it, in field, heading and table', () => {
    for (const several of ['2 or 3', '2, 3', '2 → 3', '2 rising to 3', '2 (adequate to good)', '2 ???'])
      flags(code, `## Being healthy\n\nGrade: ⟦${several}⟧\n`);
    flags(code, '## Being healthy\n\nGrade ⟦2 or 3⟧\n');
    flags(code, '## Being healthy – Grade ⟦2 or 3⟧\n');
    flags(code, '| Area | Grade |\n| - | - |\n| Being healthy | ⟦2 or 3⟧ |\n| Staying safe | 3 |\n');
    const [finding] = flags(code, '## Being healthy\n\nGrade: ⟦2 or 3⟧\n');
    assert.equal(
      finding?.message,
      'Grade “2 or 3” is not one number. Enter 1 (inadequate), 2 (adequate), 3 (good) or 4 (outstanding).',
    );
    assert.ok(finding.fixes().every(({ safe }) => !safe));
    assert.equal(finding.fixes()[0]?.title, 'Change grade to 2 (adequate)');
  });

  it('is silent on one grade with free words in brackets, a note or a stop', () => {
    for (const one of [
      '2 (provisional)',
      '2 (3 last year)',
      '2[1]',
      '2²',
      '2.',
      '2 – adequate',
      '2 out of 4',
    ])
      silent(code, `## Being healthy\n\nGrade: ${one}\n`);
  });

  it('is silent on numbers, with or without a word beside them', () => {
    silent(code, '## Being healthy\n\nGrade: 2 (adequate)\nSelf-grade: 3 – good\n');
    silent(code, '## Being healthy\n\nGrade: good (3)\nSelf-grade: ADEQUATE – 2\n');
    silent(code, '## Being healthy\n\nGrade: good (Grade 3)\n');
    silent(code, '## Being healthy\n\nGrade 2.\n');
    silent(code, '## Being healthy\n\nGrade: 7\n');
  });

  it('is silent where nothing is said', () => {
    silent(code, '## Being healthy\n\nGrade: –\nSelf-grade: n/a\n');
    silent(code, '## Being healthy\n\nGrade:\nSelf-grade: not given\n');
    silent(
      code,
      '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | 2 | - |\n| Staying safe | ? | |\n',
    );
  });

  it('is silent on prose', () => {
    silent(code, '## Being healthy\n\nGrade: 2\n\nGood progress has been made.\n');
    silent(code, '## Being healthy\n\nGrade two pupils did well.\n');
    silent(code, '## Other matters\n\nGrade B listed buildings are many.\n');
  });

  it('is the only finding of its grade', () => {
    const text =
      '## Being healthy\n\nGrade: good\n\nThe contribution of services in this aspect is adequate.\n';
    assert.deepEqual(
      codes(text).filter((one) => one.startsWith('grade/')),
      [code],
    );
  });

  it('says what is meant when that is plain', () => {
    const [good, letter] = flags(code, '## Being healthy\n\nGrade: ⟦good⟧\nSelf-grade: ⟦B⟧\n');
    assert.equal(good?.message, 'Grade “good” is not a number. Enter 3 (good).');
    assert.equal(
      letter?.message,
      'Self-grade “B” is not a number. Enter 1 (inadequate), 2 (adequate), 3 (good) or 4 (outstanding).',
    );
  });

  it('writes the number of a scale word or a number word', () => {
    const after = '## Being healthy\n\nGrade: 3\n';
    fixes(code, '## Being healthy\n\nGrade: ⟦good⟧\n', 'Change grade to 3 (good)', after);
    fixes(code, '## Being healthy\n\nGrade: ⟦Three⟧\n', 'Change grade to 3 (good)', after);
    fixes(
      code,
      '## Being healthy\n\nSelf-grade: ⟦two (adequate)⟧',
      'Change self-grade to 2 (adequate)',
      '## Being healthy\n\nSelf-grade: 2 (adequate)',
    );
    const [finding] = flags(code, '## Being healthy\n\nGrade: ⟦excellent⟧\n');
    const all = finding!.fixes();
    assert.deepEqual(
      all.map(({ title, safe }) => ({ title, safe })),
      [{ title: 'Change grade to 4 (outstanding)', safe: true }],
    );
  });

  it('asks first when the letter says another grade elsewhere', () => {
    const safe = (text: string): boolean | undefined => flags(code, text)[0]?.fixes()[0]?.safe;
    const section = (judgement: string): string =>
      `## Being healthy\n\nGrade: ⟦good⟧\n\nThe contribution of services in this aspect is ${judgement}.\n`;
    assert.equal(safe(section('good')), true);
    assert.equal(safe(section('adequate')), false);
    assert.equal(safe('## Being healthy\n\nGrade: ⟦good⟧\nGrade: 2\n'), false);
    assert.equal(safe('## Being healthy\n\nGrade: ⟦two⟧\nSelf-grade: 3\n'), false);
    assert.equal(
      safe('## Being healthy\n\nGrade: ⟦two⟧\nSelf-grade: 3\nSelf-assessment: overestimates\n'),
      true,
    );
  });

  it('leaves the choice where the meaning is not plain', () => {
    const text = '## Being healthy\n\nGrade: ⟦two (good)⟧\n';
    fixes(code, text, 'Change grade to 3 (good)', '## Being healthy\n\nGrade: 3\n');
    fixes(code, '## Being healthy\n\nGrade: ⟦five⟧\n', /^Change/, '## Being healthy\n\nGrade: 4\n');
  });

  it('knows the words of the framework', () => {
    const frameworks = [library];
    fixes(code, '## Rooms\n\nGrade: ⟦sound⟧\n', 'Change grade to 3 (sound)', '## Rooms\n\nGrade: 3\n', {
      frameworks,
    });
  });
});
