import assert from 'node:assert/strict';
import { chosen, itemNamed, itemsAt, offers, offersNothing } from './offers';

const HEAD = '| Area | APA grade |\n| --- | --- |\n';
const SAFE = '\n\n## Staying safe\n\nGrade: 2\n';
const AREAS = [
  "Overall effectiveness of children's services",
  'Being healthy',
  'Staying safe',
  'Enjoying and achieving',
  'Making a positive contribution',
  'Achieving economic well-being',
  'Capacity to improve, including the management…',
];
const GRADES = ['4 outstanding', '3 good', '2 adequate', '1 inadequate'];

describe('completion in the table of grades', () => {
  it('offers a row for each area without one, the next one first, with the grade of its section', () => {
    offers(`${HEAD}| Being healthy | 3 |\n|‸${SAFE}`, [...AREAS.slice(2), AREAS[0]!]);
    chosen(
      `${HEAD}| Being healthy | 3 |\n|‸${SAFE}`,
      'Staying safe',
      `${HEAD}| Being healthy | 3 |\n| Staying safe | 2 |${SAFE}`,
    );
    chosen(
      `${HEAD}| Being healthy | 3 |\n‸${SAFE}`,
      'Staying safe',
      `${HEAD}| Being healthy | 3 |\n| Staying safe | 2 |${SAFE}`,
    );
    chosen(`${HEAD}| sta‸y`, 'Staying safe', `${HEAD}| Staying safe |`.concat(' |'));
  });

  it('pads a row like the others', () => {
    const table =
      '| Area          | APA grade |\n| ------------- | --------- |\n| Being healthy | 3         |\n';
    chosen(`${table}|‸${SAFE}`, 'Staying safe', `${table}| Staying safe  | 2         |${SAFE}`);
  });

  it('offers names alone in a row with other cells (T57)', () => {
    for (const cell of ['‸Sta', 'S‸ta', 'Sta‸'])
      chosen(
        `${HEAD}| Being healthy | 3 |\n| ${cell} | 1 |\n`,
        'Staying safe',
        `${HEAD}| Being healthy | 3 |\n| Staying safe | 1 |\n`,
      );
  });

  it('compares what is typed with its bar', () => {
    assert.equal(itemNamed(`${HEAD}|‸`, 'Staying safe').filter, '| Staying safe');
    assert.equal(itemNamed(`${HEAD}|  s‸`, 'Staying safe').filter, '|  Staying safe');
  });

  it('offers the grades in their cells, those that the section has as the likely one', () => {
    offers(`${HEAD}| Staying safe | ‸ |${SAFE}`, GRADES);
    assert.equal(itemNamed(`${HEAD}| Staying safe | ‸ |${SAFE}`, '2 adequate').likely, true);
    assert.equal(itemNamed(`${HEAD}| Staying safe | ‸ |${SAFE}`, '3 good').likely, false);
  });

  it('writes the spaces and the bar that a cell lacks', () => {
    for (const [cell, after] of [
      ['|‸', '| 3 |'],
      ['| ‸', '| 3 |'],
      ['|‸|', '| 3 |'],
      ['| ‸|', '| 3 |'],
      ['| ‸2 |', '| 3 |'],
      ['| 2 (ade‸quate) |', '| 3 |'],
      ['| ‸   |', '| 3   |'],
    ])
      chosen(`${HEAD}| Staying safe ${cell}\n`, '3 good', `${HEAD}| Staying safe ${after}\n`);
    chosen(
      'Area | APA grade\n--- | ---\nStaying safe | ‸\n',
      '3 good',
      'Area | APA grade\n--- | ---\nStaying safe | 3\n',
    );
  });

  it('knows the columns by their headings, and bars that are text', () => {
    const head = '| Self-grade | APA grade | Area |\n| --- | --- | --- |\n';
    offers(`${head}| ‸ | 2 | Being healthy |\n`, GRADES);
    offers(`${head}| 2 | ‸ | Being healthy |\n`, GRADES);
    offers(`${head}| 2 | 3 | Being h‸ |\n`, AREAS);
    offers('| Area | Note | APA grade |\n| --- | --- | --- |\n| Being healthy | a \\| b | ‸ |\n', GRADES);
    offersNothing('| Area | Note | APA grade |\n| --- | --- | --- |\n| Being healthy | a \\| ‸ | 2 |\n');
  });

  it('offers nothing in other tables, in heads and behind the last column', () => {
    offersNothing(`${HEAD}| Staying safe | 2 | ‸\n`);
    offersNothing('| Area‸ | APA grade |\n| --- | --- |\n| Being healthy | 2 |\n');
    offersNothing('| Area | APA grade |\n| ‸--- | --- |\n| Being healthy | 2 |\n');
    offersNothing(`${HEAD}| Being healthy | 3 |\n\n| Ward | Wait |\n| --- | --- |\n| North | ‸ |\n`);
    offersNothing('Being healthy\t2\nStaying safe\t‸3\n');
  });

  it('offers the whole table above the sections of a letter that has none', () => {
    const items = itemsAt(`# Title\n\n|‸${SAFE}`);
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [['Table of grades', 'with one grade from the sections']],
    );
    const lines = items[0]!.text.split('\n');
    assert.equal(lines.length, 2 + AREAS.length);
    assert.match(lines[0]!, /^\| Assessment judgement area +\| APA grade \|$/);
    assert.match(lines[3]!, /^\| Being healthy +\| +\|$/);
    assert.match(lines[4]!, /^\| Staying safe +\| 2 +\|$/);
    const offered = (source: string): boolean => itemsAt(source).some(({ kind }) => kind === 'table');
    assert.ok(offered('# Title\n\n‸\n'));
    assert.ok(!offered(`# Title${SAFE}\n‸\n`));
    assert.ok(!offered(`# Title\n\n${HEAD}\n‸\n`));
    offersNothing(`# Title${SAFE}\n|‸\n`);
    offersNothing('# Title\n\nOne | two |‸\n');
  });
});
