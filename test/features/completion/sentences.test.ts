import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { builtinFrameworks } from '../../../server/src/framework/builtin';
import { Framework } from '../../../server/src/framework/framework';
import { library } from '../../support/libraryFramework';
import { marked } from '../../support/marks';
import { chosen, chosenPlain, expand, itemsAt, offersNothing, type Options } from './offers';

const labels = (source: string, options?: Options): string[] =>
  itemsAt(source, options).flatMap(({ kind, label }) => (kind === 'sentence' ? [label] : []));
/** A framework that leaves all wording to the engine. */
const bare = new Framework({
  id: 'bare',
  name: 'Bare review',
  scale: library.data.scale,
  areas: [
    { label: 'The Whole Service', kind: 'overall', description: 'All.' },
    { label: 'Books and lending', description: 'What readers can borrow.' },
    { label: 'ICT', kind: 'capacity', description: 'Machines.' },
  ],
});
const JUDGEMENT =
  'The contribution of services to improving outcomes for children and young people in this aspect is';

describe('completion of sentences', () => {
  it('offers sentences that agree with the section’s grade and verdict', () => {
    const section = '## Being healthy\n\nGrade: 2\nSelf-assessment: underestimates – a little\n\n‸\n';
    assert.deepEqual(labels(section), [
      'Judgement and self-assessment',
      'Judgement: adequate',
      'Self-assessment: underestimates',
    ]);
    chosen(section, 'Judgement: adequate', section.replace('‸', `${JUDGEMENT} adequate.`));
  });

  it('takes the verdict from the two grades, and the grade from the table', () => {
    const table = '| Area | Grade |\n| --- | --- |\n| Being healthy | 1 |\n\n';
    assert.deepEqual(labels(`${table}## Being healthy\n\nSelf-grade: 3\n\n‸\n`), [
      'Judgement and self-assessment',
      'Judgement: inadequate',
      'Self-assessment: overestimates',
    ]);
  });

  it('lets the writer choose where a section has no grade', () => {
    const section = '## Being healthy\n\n‸\n';
    const [item] = itemsAt(section).filter(({ kind }) => kind === 'sentence');
    assert.ok(item?.snippet?.endsWith('is ${1|outstanding,good,adequate,inadequate|}.'));
    assert.deepEqual(labels(section, { snippets: false }).slice(0, 4), [
      'Judgement: outstanding',
      'Judgement: good',
      'Judgement: adequate',
      'Judgement: inadequate',
    ]);
    chosenPlain(section, 'Judgement: good', `## Being healthy\n\n${JUDGEMENT} good.\n`);
    assert.equal(labels(section).filter((label) => label.startsWith('Self-assessment')).length, 4);
  });

  it('writes nothing that the letter’s own reading would contradict, in any area', () => {
    for (const framework of [...builtinFrameworks, bare])
      for (const area of framework.areas.filter(({ graded }) => graded))
        for (const grade of [1, 2, 3, 4])
          for (const selfGrade of [1, 2, 3, 4]) {
            const source = `## ${area.label}\n\nGrade: ${grade}\nSelf-grade: ${selfGrade}\n\n‸\n`;
            const [both] = itemsAt(source, { frameworks: [framework] }).filter(
              ({ kind }) => kind === 'sentence',
            );
            const { text } = marked(source.replace('‸', expand(both!.snippet ?? both!.text)));
            const [section] = readLetter(text, { frameworks: [framework] }).sections;
            assert.deepEqual(
              section!.judgements.map((one) => one.grade),
              [grade],
              text,
            );
            const steps = framework.scale.steps(selfGrade, grade);
            const verdict = steps > 0 ? 'overestimates' : steps < 0 ? 'underestimates' : 'consistent';
            assert.equal(section!.proseVerdict, verdict, text);
          }
  });

  it('offers no sentence that is there already', () => {
    const section = `## Being healthy\n\nGrade: 2\nSelf-grade: 2\n\n${JUDGEMENT} adequate.\n\n‸\n`;
    assert.deepEqual(labels(section), ['Self-assessment: consistent']);
    assert.deepEqual(labels(section.replace('‸', "The council's analysis overvalues progress.\n\n‸")), []);
  });

  it('offers them on empty lines of the section’s prose alone (T58)', () => {
    offersNothing('## Being healthy\n\nGrade: 2\n\n ‸\n');
    offersNothing('## Being healthy\n\nGrade: 2\n\nThe ‸\n');
    assert.deepEqual(labels('## Being healthy\n\nGrade: 2\n\n### Major strengths\n\n‸\n'), []);
    assert.deepEqual(labels('# Title\n\n‸\n\n## Being healthy\n\nGrade: 2\n'), []);
    assert.deepEqual(labels('## Another matter\n\n‸\n'), []);
  });

  it('keeps a line between the fields and the sentence', () => {
    chosen(
      '## Being healthy\n\nGrade: 2\n‸\n',
      'Judgement: adequate',
      `## Being healthy\n\nGrade: 2\n\n${JUDGEMENT} adequate.\n`,
    );
  });
});
