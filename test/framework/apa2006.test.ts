import assert from 'node:assert/strict';
import { builtinFrameworks, defaultFramework } from '../../server/src/framework/builtin';
import { toPlainText } from '../../server/src/features/content';
import { hoverAt } from '../../server/src/features/hover/hover';
import { outline } from '../../server/src/features/outline';
import { bodyOf, readLetter } from '../../server/src/letter/letter';
import { codes, flags, silent } from '../support/check';

const framework = builtinFrameworks.find(({ id }) => id === 'apa-2006')!;

const LETTER = `---
framework: apa-2006
council: Northmere Borough Council
year: 2006
date: 2006-11-01
to:
  name: Ms A Rowan
signed:
  name: J Alder
status: final
---

# Annual performance assessment of services for children and young people in Northmere Borough Council 2006

Dear Ms Rowan

| Assessment judgement area | APA grade |
| --- | --- |
| The contribution of the local authority's children's services in maintaining and improving outcomes for children and young people | 3 |
| The council's overall capacity to improve its services for children and young people | 3 |
| The contribution of the local authority's social care services in maintaining and improving outcomes for children and young people | 2 |

## Being healthy

More children walk to school than a year ago.

## Staying safe

Two in three children who need a social worker have one within a week.

## Enjoying and achieving

Reading is taught well in most schools.

## Making a positive contribution

Young people sit on the panel that appoints youth workers.

## Achieving economic well-being

There are too few places in nurseries.

We are grateful to your staff.

Yours sincerely

J Alder
`;

describe('the framework of 2005 and 2006', () => {
  it('has three graded judgements and five sections without a grade', () => {
    const graded = framework.areas.filter((area) => area.graded);
    assert.equal(graded.length, 3);
    assert.deepEqual(
      framework.areas.filter((area) => !area.graded).map(({ label }) => label),
      defaultFramework.areas.filter(({ kind }) => kind === 'outcome').map(({ label }) => label),
    );
  });

  it('has the scale and the outcomes’ aims of the later years', () => {
    assert.deepEqual(framework.data.scale, defaultFramework.data.scale);
    for (const { id, aims } of framework.areas.filter(({ kind }) => kind === 'outcome'))
      assert.deepEqual(aims, defaultFramework.areaById(id)?.aims);
  });

  it('finds nothing in a final letter with grades in the table alone and plain sections', () => {
    assert.deepEqual(codes(LETTER), []);
  });

  it('asks for a judgement that has neither a row nor a section', () => {
    const row = /^\| The contribution of the local authority's social care.*\n/m;
    const [finding] = flags('area/missing', LETTER.replace(row, '').replace(/^# (.*)$/m, '# ⟦$1⟧'));
    assert.match(finding!.message, /social care services/);
  });

  it('compares a section on a judgement with its row', () => {
    const section =
      "## The council's overall capacity to improve its services for children and young people\n\nGrade: 2\n\n";
    const text = LETTER.replace('We are grateful', `${section}We are grateful`);
    assert.deepEqual(codes(text), ['table/section-mismatch', 'table/section-mismatch']);
    flags(
      'grade/judgement-mismatch',
      LETTER.replace(
        'We are grateful',
        `${section.replace('2', '3')}The council's capacity to improve is ⟦adequate⟧.\n\nWe are grateful`,
      ),
    );
  });

  it('asks no grade of the outcomes, and says nothing of the word for one', () => {
    silent('grade/missing', LETTER);
    silent(
      'grade/judgement-mismatch',
      LETTER.replace('More children', 'The contribution of services in this aspect is good. More children'),
    );
  });

  it('is explained and outlined like the others', () => {
    const letter = readLetter(LETTER);
    const words = toPlainText(hoverAt(letter, LETTER.indexOf('## Staying safe') + 4)!.content);
    assert.match(words, /safe from accidental injury and death/);
    assert.ok(!words.includes('Grade in the section'), words);
    const names = outline(letter).map(({ name }) => name);
    assert.deepEqual(names.slice(2, 4), ['Table of grades', 'Being healthy']);
  });

  /** A letter as they were printed in 2005: grades in the table alone, with stops, and one for education. */
  const PRINTED = LETTER.replace('year: 2006', 'year: 2005')
    .replace('Council 2006', 'Council 2005')
    .replace('date: 2006-11-01', 'date: 2005-12-02')
    .replace('| Assessment judgement area | APA grade |', '| Areas for judgement | Grade awarded |')
    .replace(/young people \|/g, 'young people. |')
    .replace(
      "| The council's overall capacity",
      "| The contribution of the local authority's education services in maintaining and improving outcomes for children and young people. | 3 |\n| The council's overall capacity",
    )
    .replace(
      /\n## (?:Staying safe|Enjoying and achieving)\n/g,
      (heading) =>
        `\n### Key strengths\n\n- Good in ${heading.length}.\n\n### Key areas for improvement\n\n- Bad in ${heading.length}.\n${heading}`,
    );

  it('has the table of 2005, with a fourth grade about which nothing is said', () => {
    assert.notEqual(PRINTED, LETTER);
    assert.deepEqual(codes(PRINTED), codes(LETTER));
    const printed = readLetter(PRINTED);
    const { table, assessments } = printed;
    assert.deepEqual(
      table!.rows.map(({ area, beside, grade }) => [area?.id, beside, grade?.value]),
      [
        ['contribution-of-childrens-services', false, 3],
        [undefined, true, 3],
        ['capacity-to-improve', false, 3],
        ['contribution-of-social-care-services', false, 2],
      ],
    );
    const healthy = assessments.find(({ area }) => area.id === 'being-healthy');
    assert.deepEqual(
      bodyOf(printed, healthy!.section!).evidence.map(({ kind }) => kind),
      ['strengths', 'weaknesses'],
    );
    flags(
      'table/row-unknown',
      PRINTED.replace(
        /\| The contribution of the local authority's education/,
        "| ⟦The contribution of the local authority's youth",
      ).replace(/youth(.*?young people\.)/, 'youth$1⟧'),
    );
  });

  it('asks for the grade of a section that is called as what is graded', () => {
    const title = "The council's overall capacity to improve";
    const text = LETTER.replace('\n## Being healthy', `\n## ${title}\n\nIt looks ahead.\n\n## Being healthy`);
    assert.ok(codes(text).includes('grade/missing'));
  });

  it('has a section on service management, with its grade in the table', () => {
    for (const title of ['Service management', '6. Service management:']) {
      const text = (grade: string): string =>
        LETTER.replace(
          '\n## Being healthy',
          `\n## ${title}\n\nThe council's overall capacity to improve is ${grade}.\n\n## Being healthy`,
        );
      const added = (source: string): string[] =>
        codes(source).filter((code) => code !== 'area/order' && !codes(LETTER).includes(code));
      assert.deepEqual(added(text('good')), []);
      assert.deepEqual(added(text('adequate')), ['grade/judgement-mismatch']);
      assert.deepEqual(added(text('good').replace(`${title}\n`, `${title}\n\nGrade:\n`)), ['grade/missing']);
    }
  });
});
