import assert from 'node:assert/strict';
import { chosen, inserted, itemNamed, itemsAt, offers, offersNothing } from './offers';

const FIELDS = ['Grade', 'Self-grade', 'Self-assessment'];
const GRADES = ['4 outstanding', '3 good', '2 adequate', '1 inadequate'];
const VERDICTS = ['consistent', 'overestimates', 'underestimates', 'mixed'];
const fieldsAt = (source: string): string[] =>
  itemsAt(source).flatMap(({ kind, label }) => (kind === 'field' ? [label] : []));
const likely = (source: string): string[] =>
  itemsAt(source).flatMap((item) => (item.likely ? [item.label] : []));

describe('completion of fields', () => {
  it('offers below a heading the fields that are not there yet', () => {
    assert.deepEqual(fieldsAt('## Being healthy\n\n‸\n'), FIELDS);
    assert.deepEqual(fieldsAt('## Being healthy\n\nGrade: 2\n‸\n'), FIELDS.slice(1));
    assert.deepEqual(fieldsAt('## Being healthy\n\n‸\n\nSelf-grade: 2\n'), ['Grade', 'Self-assessment']);
    assert.deepEqual(fieldsAt('## Being healthy Grade 2\n\n‸\n'), FIELDS.slice(1));
    assert.deepEqual(fieldsAt('## Being healthy Grade TBC\n\n‸\n'), FIELDS);
    assert.deepEqual(fieldsAt('## Another matter\n\n‸\n'), []);
  });

  it('offers those that a word begins, and no more when it has become prose (T58)', () => {
    offers('## Being healthy\n\nG‸\n', ['Grade']);
    offers('## Being healthy\n\nself-‸\n', FIELDS.slice(1));
    offers('## Being healthy\n\nGrade: 2\nSelf-a‸', ['Self-assessment']);
    offersNothing('## Being healthy\n\nGre‸\n');
    offersNothing('## Being healthy\n\nSelf ‸\n');
    offersNothing('## Being healthy\n\nG‸ was\n');
    offersNothing('## Being healthy\n\nNurses visit.\n\nG‸\n');
    offersNothing('## Being healthy\n\n### Major strengths\n\nG‸\n');
    offersNothing('## Being healthy\n\n- G‸\n');
    offersNothing('G‸\n');
  });

  it('writes the name with a colon, and a line between heading and fields', () => {
    chosen('## Being healthy\n\nGr‸\n', 'Grade', '## Being healthy\n\nGrade: \n');
    chosen('## Being healthy\n‸', 'Grade', '## Being healthy\n\nGrade: ');
    chosen('## Being healthy\n\nGrade: 2\n‸', 'Self-grade', '## Being healthy\n\nGrade: 2\nSelf-grade: ');
  });

  it('replaces the name at the cursor and leaves the value (T57)', () => {
    for (const name of ['‸Garde', 'Ga‸rde', 'Garde‸'])
      chosen(`## Being healthy\n\n${name}: 2\n`, 'Grade', '## Being healthy\n\nGrade: 2\n');
    inserted('## Being healthy\n\nGra‸xx: 2\n', 'Grade', '## Being healthy\n\nGradexx: 2\n');
  });

  it('offers the grades behind Grade and Self-grade, each with its meaning', () => {
    offers('## Being healthy\n\nGrade:‸\n', GRADES);
    offers('## Being healthy\n\nGrade: 2\nSelf-grade: ‸\n', GRADES);
    offers('## Being healthy\n\n**Grade:** ‸2\n', GRADES);
    offers('## Being healthy\n\nGrade ‸2\n', GRADES);
    assert.equal(
      itemNamed('## Being healthy\n\nGrade: ‸\n', '3 good').detail,
      'consistently above the minimum requirements for users',
    );
    assert.match(
      JSON.stringify(itemNamed('## Being healthy\n\nGrade: ‸\n', '1 inadequate').documentation?.()),
      /1 outstanding on the school inspection scale/,
    );
  });

  it('replaces the value at the cursor, with a space after the colon (T57)', () => {
    chosen('## Being healthy\n\nGrade:‸\n', '3 good', '## Being healthy\n\nGrade: 3\n');
    chosen('## Being healthy\n\nGrade: ‸', '3 good', '## Being healthy\n\nGrade: 3');
    for (const value of ['‸2 (adequate)', '2 (ade‸quate)', '2 (adequate)‸', 'go‸'])
      chosen(`## Being healthy\n\nGrade: ${value}\n`, '3 good', '## Being healthy\n\nGrade: 3\n');
    inserted('## Being healthy\n\nGrade: ‸2\n', '3 good', '## Being healthy\n\nGrade: 32\n');
  });

  it('finds a grade by its word', () => {
    assert.equal(itemNamed('## Being healthy\n\nGrade: go‸\n', '3 good').filter, 'good 3');
    assert.equal(itemNamed('## Being healthy\n\nGrade: ‸\n', '3 good').filter, undefined);
  });

  it('thinks the grade of the table the likely one', () => {
    const table = '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | 2 | 4 |\n\n';
    assert.deepEqual(likely(`${table}## Being healthy\n\nGrade: ‸\n`), ['2 adequate']);
    assert.deepEqual(likely(`${table}## Being healthy\n\nSelf-grade: ‸\n`), ['4 outstanding']);
    assert.deepEqual(likely('## Being healthy\n\nGrade: ‸\n'), []);
  });

  it('offers the verdicts with what they mean, the one of the two grades as the likely one', () => {
    offers('## Being healthy\n\nSelf-assessment:‸\n', VERDICTS);
    assert.deepEqual(likely('## Being healthy\n\nSelf-assessment: ‸\n'), []);
    assert.deepEqual(likely('## Being healthy\n\nGrade: 3\nSelf-grade: 2\nSelf-assessment: ‸\n'), [
      'underestimates',
    ]);
    assert.match(
      itemNamed('## Being healthy\n\nSelf-assessment: ‸\n', 'mixed').detail ?? '',
      /worse in others/,
    );
  });

  it('replaces the verdict at the cursor and leaves the free words behind it (T57)', () => {
    const before = '## Being healthy\n\nSelf-assessment: ';
    for (const value of ['‸rosy', 'ro‸sy', 'rosy‸'])
      chosen(`${before}${value} – in part\n`, 'consistent', `${before}consistent – in part\n`);
    offersNothing(`${before}mixed – in ‸part\n`);
  });

  it('offers nothing behind what is no field', () => {
    offersNothing('## Being healthy\n\nAs follows:‸\n');
    offersNothing('## Being healthy\n\nNurses visit.\n\nNote: ‸\n');
    offersNothing('## Being healthy\n\nGrade 2, there could ‸be more.\n');
  });
});
