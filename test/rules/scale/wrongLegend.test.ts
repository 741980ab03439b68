import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'scale/wrong-legend';

describe(code, () => {
  it('flags each wrong pair of the printed form', () => {
    flags(
      code,
      'Inspectors use the scale 4: outstanding/excellent; ⟦3: adequate⟧; ⟦2: good⟧; 1: inadequate\n',
    );
    flags(code, '⟦1: outstanding⟧; ⟦2: good⟧; ⟦3: adequate⟧; ⟦4: inadequate⟧\n');
    flags(code, 'Grade 4 = outstanding, grade ⟦2 = good⟧, grade ⟦3 = adequate⟧.\n');
    flags(code, '**4** – *outstanding*, **⟦3** – *adequate⟧*, **⟦2** – *good⟧*, **1** – *inadequate*\n');
  });

  it('flags sentences and brackets', () => {
    flags(code, 'On this scale 4 is outstanding, ⟦3 is “adequate⟧”, ⟦2 is “good⟧” and 1 is inadequate.\n');
    flags(code, 'Each area is outstanding (4), ⟦adequate (3⟧), ⟦good (2⟧) or inadequate (1).\n');
    flags(code, 'The grades are ⟦1 (outstanding⟧), ⟦2 (good⟧) and ⟦4 (inadequate⟧).\n');
    flags(code, 'Grade 4 means outstanding, grade 3 means good and grade ⟦1 means adequate⟧.\n');
  });

  it('flags lines, items and rows below one another', () => {
    flags(code, 'The scale:\n\n4: outstanding\n⟦3: adequate⟧\n⟦2: good⟧\n1: inadequate\n');
    flags(code, '- 4: outstanding\n- 3: good\n\n- 2: adequate\n- ⟦1: good⟧\n');
    flags(
      code,
      '| Grade | Meaning |\n| --- | --- |\n| ⟦1 | outstanding⟧ |\n| ⟦2 | good⟧ |\n| ⟦4 | inadequate⟧ |\n',
    );
    flags(
      code,
      '| Word | Grade |\n| --- | --- |\n| outstanding | 4 |\n| ⟦adequate | 3⟧ |\n| adequate | 2 |\n',
    );
  });

  it('flags it below any heading, in quotations and before the last line has an end', () => {
    flags(code, '## Being healthy\n\nGrade: 2\n\n- The scale is 4: outstanding; 3: good; ⟦2: inadequate⟧.');
    flags(code, '> 4: outstanding; 3: good; ⟦2: inadequate⟧');
  });

  it('is silent on a right legend', () => {
    silent(code, 'The scale is 4: outstanding/excellent; 3: good; 2: adequate; 1: inadequate.\n');
    silent(code, 'Each area is outstanding (4), good (3), adequate (2) or inadequate (1).\n');
    silent(code, '| Grade | Meaning |\n| --- | --- |\n| 4 | outstanding |\n| 3 | good |\n| 2 | adequate |\n');
  });

  it('is silent on prose that names grades', () => {
    silent(code, 'In an area of Grade 1, there could be aspects that are adequate or even good.\n');
    silent(
      code,
      'Grade 4 means outstanding, but a service of grade 1 may be adequate or good in 2 or 3 aspects.\n',
    );
    silent(code, 'Of the homes, 1 is outstanding; 2 are good; 3 are adequate.\n');
    silent(code, 'There were 3 good, 2 inadequate and 4 adequate homes in 2008.\n');
    silent(code, 'The plan has four aims (1: good schools, 2: adequate homes, 3: outstanding leaders).\n');
    silent(code, 'Grade: 1 (outstanding), then 2 (good).\n');
  });

  it('is silent on how many there were of each', () => {
    silent(code, 'Homes were judged to be good (3), adequate (2) and outstanding (1).\n');
    silent(code, 'Childminders were good (41), adequate (3), inadequate (1) and outstanding (2).\n');
    silent(
      code,
      '| Homes | Number |\n| --- | --- |\n| outstanding | 2 |\n| good | 31 |\n| adequate | 4 |\n| inadequate | 1 |\n',
    );
    silent(code, '| Homes | Number |\n| --- | --- |\n| outstanding | 2 |\n| good | 1 |\n| adequate | 3 |\n');
  });

  it('is silent on a legend that is said to be another scale’s', () => {
    silent(code, 'School inspections use 1: outstanding; 2: good; 3: satisfactory; 4: inadequate.\n');
    silent(
      code,
      'Schools are graded on another scale. There, 1 is outstanding, 2 is good and 4 is inadequate.\n',
    );
    silent(code, 'The school inspection scale:\n\n- 1: outstanding\n- 2: good\n- 4: inadequate\n');
    silent(
      code,
      'The scale of school inspections is:\n\n| 1 | outstanding |\n| --- | --- |\n| 2 | good |\n| 4 | inadequate |\n',
    );
  });

  it('is silent in code, comments and the table of grades', () => {
    silent(code, '```\n1: outstanding; 2: good; 4: inadequate\n```\n');
    silent(code, 'It was `1: outstanding; 2: good; 4: inadequate`.\n');
    silent(code, '<!-- 1: outstanding; 2: good; 4: inadequate -->\n');
    silent(
      code,
      '| Being healthy | 1 (outstanding) |\n| --- | --- |\n| Staying safe | 2 (good) |\n| Enjoying and achieving | 4 (inadequate) |\n',
    );
  });

  it('says both halves in words and numbers, and which scale it looks like', () => {
    const [wrong] = flags(code, '4: outstanding; 3: good; 2: adequate; ⟦1: good⟧\n');
    assert.equal(wrong?.message, 'On this scale 1 is “inadequate” and 3 is “good”.');
    const [turned] = flags(
      code,
      '⟦1: outstanding/excellent⟧; ⟦2: good⟧; ⟦3: satisfactory⟧; ⟦4: inadequate⟧\n',
    );
    assert.equal(
      turned?.message,
      'On this scale 1 is “inadequate” and 4 is “outstanding/excellent”; “1 = outstanding/excellent” is the school inspection scale.',
    );
  });

  it('writes the word that belongs to the number', () => {
    const text = (third: string): string => `4: outstanding; 3: good; ${third}; 1: inadequate\n`;
    fixes(code, text('⟦2: Good⟧'), 'Change “Good” to “Adequate”', text('2: Adequate'));
    fixes(code, text('⟦2: outstanding/excellent⟧'), /^Change/, text('2: adequate'));
    fixes(
      code,
      'outstanding (4), good (3), ⟦good (2⟧), inadequate (1)\n',
      /^Change/,
      'outstanding (4), good (3), adequate (2), inadequate (1)\n',
    );
  });

  it('writes the number that belongs to the word where that is the wrong half', () => {
    fixes(
      code,
      '4: outstanding; 3: good; ⟦3: adequate⟧; 1: inadequate\n',
      'Change “3” to “2”',
      '4: outstanding; 3: good; 2: adequate; 1: inadequate\n',
    );
    fixes(
      code,
      '⟦5: outstanding⟧; 3: good; 2: adequate; 1: inadequate\n',
      'Change “5” to “4”',
      '4: outstanding; 3: good; 2: adequate; 1: inadequate\n',
    );
    fixes(
      code,
      'The scale: outstanding (4), ⟦adequate (3⟧), good (3), inadequate (1).\n',
      'Change “3” to “2”',
      'The scale: outstanding (4), adequate (2), good (3), inadequate (1).\n',
    );
  });

  it('knows the scale of the framework', () => {
    const frameworks = [library];
    silent(code, '1: excellent; 2: strong; 3: sound; 4: fragile; 5: failing\n', { frameworks });
    flags(code, '⟦5: first-rate⟧; ⟦4: strong⟧; 3: sound; 2: good\n', { frameworks });
    silent(code, '1: outstanding; 2: good; 3: adequate\n', { frameworks });
  });

  it('reads long lines in linear time (T16)', () => {
    for (const part of ['4: outstanding – ', '1 2 3 4 ', '4 (', 'good ( ', '4    : ', 'good / or '])
      silent(code, `1 2 3 ${part.repeat(Math.floor(100_000 / part.length))}\n`);
  });
});
