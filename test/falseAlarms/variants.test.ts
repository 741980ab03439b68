import { readLetter } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { crlf } from '../support/marks';
import { addsNothing, behind, CLEAN, put } from './clean';

const TITLE =
  '# Annual performance assessment of services for children and young people in Northmere Borough Council 2008\n\n';
const SALUTATION = 'Dear Ms Rowan\n\n';
const TABLE = /\| Assessment judgement area[\s\S]*?\n\n/;
const LEGEND = 'Key to the grades: 4 = outstanding, 3 = good, 2 = adequate, 1 = inadequate.\n\n';
const HEALTHY =
  "The contribution of services to improving outcomes for children and young people in this aspect is good. The council's self-assessment is consistent with the evidence. It names";

/** Ways to write the clean letter that are as right. */
const variants: Readonly<Record<string, string>> = {
  'the salutation before the title': put(TITLE + SALUTATION, SALUTATION + TITLE),
  'the legend before the table': put(
    'The grades for the year are in the table.\n\n',
    `${LEGEND}The grades for the year are in the table.\n\n`,
    put(LEGEND, ''),
  ),
  'no legend': put(LEGEND, ''),
  'the table behind the sections': put(
    "The children's services grade is",
    `${(CLEAN.match(TABLE) ?? [''])[0]}The children's services grade is`,
    put(TABLE, ''),
  ),
  'self-assessment before the judgement': put(
    HEALTHY,
    "The council's self-assessment is consistent with the evidence. The contribution of services to improving outcomes for children and young people in this aspect is good. It names",
  ),
  'the judgement in a later paragraph': put(HEALTHY, `Children in Northmere are well.\n\n${HEALTHY}`),
  'a section on the context': put(
    '## Being healthy',
    '## Context\n\nThe borough has 212,000 people.\n\n### Schools\n\n- Sixty are primary schools.\n\n## Being healthy',
  ),
  'sections before and behind': put(
    '## Overall effectiveness',
    '## About this letter\n\nIt is short.\n\n## Overall effectiveness',
    put(
      "\nThe children's services grade is",
      "\n## What happens next\n\nWe shall write again in March.\n\nThe children's services grade is",
    ),
  ),
  'subsections above the lists': put('Fostering is a strength', '### Fostering\n\nFostering is a strength'),
  'subsections in a list': put('- Nine in ten schools', '#### In schools\n\n- Nine in ten schools'),
  'no self-grades': CLEAN.replaceAll(/^Self-grade: \d\n/gm, ''),
  'no verdicts, but sentences': CLEAN.replaceAll(/^Self-assessment: \w+\n/gm, ''),
  'numbers and verdicts, no sentences': put(
    " The council's self-assessment is consistent with the evidence. It names the same successes as we do and is frank about the health of children in care.",
    '',
  ),
  'free words behind a verdict': put(
    'Self-assessment: consistent\n',
    'Self-assessment: consistent – but for dental health, where it is modest\n',
  ),
  'words beside the grades': CLEAN.replace(/^(Grade|Self-grade): 3$/gm, '$1: 3 (good)').replace(
    /^Grade: 4$/m,
    'Grade: 4 – outstanding',
  ),
  'a list that says that there is nothing': put(
    /- Volunteering by young people[\s\S]*?in the town\.\n/,
    'None identified.\n',
  ),
  'a list with one point that says so': put(
    /- Volunteering by young people[\s\S]*?in the town\.\n/,
    '- No important weaknesses were identified.\n',
  ),
  'points on several lines': put('during the year.\n', 'during\n  the year.\n'),
  'points with paragraphs of their own': put(
    'during the year.\n',
    'during the year.\n\n  This was hard to do.\n',
  ),
  'points apart': CLEAN.replace(/\n- /g, '\n\n- '),
  'points below points': put('- Nine in ten schools', '- Much is new:\n  - Nine in ten schools'),
  'numbered points': put(
    '- Nine in ten',
    '1. Nine in ten',
    put(
      '- The wait for a first',
      '2. The wait for a first',
      put(
        '- Five-year-olds',
        '3. Five-year-olds',
        put('- Young people designed', '4. Young people designed'),
      ),
    ),
  ),
  'typographic apostrophes': CLEAN.replaceAll("'", '’'),
  'apostrophes of either kind': put(
    "Overall effectiveness of children's services | 3 |",
    'Overall effectiveness of children’s services | 3 |',
  ),
  'no-break spaces in sentences': CLEAN.replaceAll('Northmere can', 'Northmere\u00A0can').replaceAll(
    '1 April 2007',
    '1\u00A0April\u00A02007',
  ),
  'emphasis in the judgement': put('in this aspect is good.', 'in this aspect is *good*.'),
  'a judgement over two lines': put(
    'and young people in this aspect is good.',
    'and young people\nin this aspect is good.',
  ),
  'short council name in the title': put('in Northmere Borough Council 2008\n', 'in Northmere 2008\n'),
  'the title over a line': put(
    TITLE,
    `${TITLE}## Summary\n\nMuch is good, some is adequate and nothing is inadequate.\n\n`,
  ),
  'a picture, a link and a note': behind(
    'has set money aside for both.',
    ' See [the plan](https://northmere.example/plan.pdf), ![a chart](chart.png) and note [1].',
  ),
  'a line across the page': put('\nYours sincerely', '\n---\n\nYours sincerely'),
  'another table': put(
    '## Being healthy',
    '## Figures\n\n| Grade | Schools |\n| --- | --- |\n| good | 21 |\n| adequate | 9 |\n| inadequate | 1 |\n\n## Being healthy',
  ),
  'a table of another scale': put(
    '## Being healthy',
    '## School inspections\n\nSchools are judged on another scale: 1 is outstanding, 2 is good, 3 is satisfactory and 4 is inadequate.\n\n## Being healthy',
  ),
  'comments everywhere': CLEAN.replaceAll('\n\n', '\n\n<!-- checked -->\n\n').replace(
    /^---\n\n<!-- checked -->\n\n/,
    '---\n\n',
  ),
  'code with what would be wrong': put(
    '\nYours sincerely',
    '\n```\n## Being healthy\n\nGrade: 9\n\n<!--\n```\n\nYours sincerely',
  ),
  'a quotation with what would be wrong': put(
    '## Being healthy',
    '> ## Being healthy\n>\n> Grade: 9\n\n## Being healthy',
  ),
  'another valediction': put('Yours sincerely', 'Yours truly'),
  'initials in the signature': put('\nJ Alder\n', '\nJ. Alder\n'),
  'the first name in the signature': put('\nJ Alder\n', '\nJoan Alder\n'),
  'signed for somebody else': put('\nJ Alder\n', '\npp R Teal\n'),
  'several who sign': put(
    'signed:\n  name: J Alder\n  role: Divisional Manager',
    'signed:\n  - name: J Alder\n    role: Divisional Manager\n  - name: R Teal',
  ),
  'a salutation to a colleague': put('Dear Ms Rowan', 'Dear Colleague'),
  'a salutation by the first name': put('Dear Ms Rowan', 'Dear Anne'),
  'a header in another order': put(
    'year: 2008\nperiod: 2007-04-01/2008-03-31\n',
    'period: "2007-04-01/2008-03-31"\nyear: "2008"\n',
  ),
  'a header with what is needed alone': put(
    /from: Inspectorate\n/,
    '',
    put(/letterhead: \|[\s\S]*?lang: en-GB\n/, ''),
  ),
  'a header with remarks': put('year: 2008\n', 'year: 2008 # the year of the assessment\n'),
  'no framework named': put('framework: apa-2008\n', ''),
  'the outcomes by other names': CLEAN.replaceAll('Being healthy', 'Be healthy').replaceAll(
    'Staying safe',
    'Stay safe',
  ),
  'numbers before the headings': put(
    '## Being healthy',
    '## 2. Being healthy',
    put('## Staying safe', '## (c) Staying safe', put('## Enjoying and', '## 4 Enjoying and')),
  ),
  'a colon, a dash and a stop after the headings': put(
    '## Being healthy',
    '## Being healthy:',
    put(
      '## Staying safe',
      '## Staying safe –',
      put('## Enjoying and achieving', '## Enjoying and achieving.'),
    ),
  ),
  'stops after the names in the table': CLEAN.replace(/^(\| (?:Being|Staying)[^|]*?)( +\|)/gm, '$1.$2'),
  'a compound in another spelling': put(
    '## Achieving economic well-being',
    '## Achieving economic wellbeing',
  ),
  'a ligature': put('## Overall effectiveness', '## Overall e\uFB00ectiveness'),
  'full-width figures': put('Grade: 2\n', 'Grade: \uFF12\n'),
  'notes after the sentences': put(
    'in this aspect is good. ',
    'in this aspect is good.[2] ',
    put('in this aspect is adequate. ', 'in this aspect is adequate.³ '),
  ),
  'notes after a stop, as a print has them': put('in this aspect is good. ', 'in this aspect is good.2 '),
  'a note after a grade and a verdict': put(
    'Grade: 3\nSelf-grade: 3\nSelf-assessment: consistent\n',
    'Grade: 3[1]\nSelf-grade: 3²\nSelf-assessment: consistent[3]\n',
  ),
  'other names of fields': put(
    'Grade: 2\nSelf-grade: 3\nSelf-assessment: overestimates\n',
    'Grade awarded: 2\nSelf-assessment grade: 3\nSelf-assessment: Overestimates.\n',
  ),
  'the lists by other names': CLEAN.replaceAll('### Major strengths', '### Key strengths').replaceAll(
    '### Important weaknesses and areas for development',
    '### Important weaknesses or key areas for improvement',
  ),
  'a column for the year before': CLEAN.replace(
    /^(\| Assessment judgement area[^|]*\|)/m,
    '$1 Grade in 2007 |',
  )
    .replace(/^(\| -+ \|)(?= -+ \|$)/m, '$1 --- |')
    .replace(/^(\| (?:Overall|Being|Staying|Enjoying|Making|Achieving|Capacity)[^|]*\|)/gm, '$1 1 |'),
  'an abbreviation that is explained': put(
    'Health visitors, schools',
    'The Tarnside Borough Council (TBC) lends a hand, and TBC pays. Health visitors, schools',
  ),
  'a mark at the beginning': `\uFEFF${CLEAN}`,
  CRLF: crlf(CLEAN),
  CR: CLEAN.replaceAll('\n', '\r'),
  'no end of the last line': CLEAN.trimEnd(),
  'blank lines at the end': `${CLEAN}\n\n\n`,
  'spaces at the ends of lines': CLEAN.replace(/\.\n/g, '.  \n'),
};

describe('a clean letter written in another way', () => {
  for (const [name, text] of Object.entries(variants))
    it(`adds no finding: ${name}`, () => {
      assert.notEqual(text, CLEAN);
      addsNothing(text);
    });

  it('is as clean as a draft', () => {
    const found = checkLetter(readLetter(CLEAN, { status: 'draft' }));
    assert.deepEqual(found, []);
  });
});
