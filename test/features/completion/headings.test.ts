import {
  chosen,
  chosenPlain,
  inserted,
  itemNamed,
  itemsAt,
  offers,
  offersFirst,
  offersNothing,
} from './offers';
import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';

const OVERALL = "Overall effectiveness of children's services";
const CAPACITY = 'Capacity to improve, including the management…';
const REST = [
  'Enjoying and achieving',
  'Making a positive contribution',
  'Achieving economic well-being',
  CAPACITY,
];
const LISTS = ['Major strengths', 'Important weaknesses and areas for development'];
const TITLED = '---\ncouncil: Northmere\nyear: 2008\n---\n\n# Title\n\n';

describe('completion of headings', () => {
  it('offers the areas without a section behind two hashes, the next one first', () => {
    offers('## Being healthy\n\n##‸\n', ['Staying safe', ...REST, OVERALL]);
    offers('##‸\n\n## Being healthy\n', [OVERALL, 'Staying safe', ...REST]);
    offers('## Staying safe\n\n## ‸\n\n## Being healthy\n', [...REST, OVERALL]);
  });

  it('offers them behind the first hash, where the letter has its title', () => {
    offersFirst(`${TITLED}#‸`, OVERALL);
    offers('## Being healthy\n\n# ‸\n', ['Staying safe', ...REST, OVERALL]);
  });

  it('offers nothing behind one or two hashes when all areas have their section', () => {
    const names = defaultFramework.areas.map(({ label }) => label);
    const all = names.map((name) => `## ${name}\n\n`).join('');
    offersNothing(`${TITLED}${all}##‸\n`);
    assert.ok(itemsAt(`${TITLED}${all}‸\n`).every(({ detail }) => detail !== 'section'));
  });

  it('puts areas last that need no section', () => {
    const source = '---\nframework: apa-2006\n---\n\n# Title\n\n##‸\n';
    const labels = itemsAt(source).map(({ label }) => label);
    assert.equal(labels[0], 'Being healthy');
    assert.match(labels[5]!, /^The contribution/);
  });

  it('names an area as the table does', () => {
    const table = '| Area | Grade |\n| --- | --- |\n| Be healthy | 2 |\n| Stay safe | 2 |\n\n';
    chosen(`${table}## ‸\n`, 'Be healthy', `${table}## Be healthy\n`);
  });

  it('replaces the hashes and words of the heading (T57)', () => {
    for (const line of ['#‸', '##‸', '## ‸', '##  sta‸', '## ‸stay', '## st‸ay sefe'])
      chosen(`${line}\n`, 'Staying safe', '## Staying safe\n');
    inserted('## Sta‸xx\n', 'Staying safe', '## Staying safexx\n');
    chosen('## Sta‸ ##\n', 'Staying safe', '## Staying safe ##\n');
    chosen('## Sta‸ – Grade 2\n', 'Staying safe', '## Staying safe – Grade 2\n');
    offersNothing('## Staying safe – Grade ‸2\n');
  });

  it('compares what is typed with its hashes', () => {
    assert.equal(itemNamed('#‸\n', 'Staying safe').filter, '## Staying safe');
    assert.equal(itemNamed('##   st‸\n', 'Staying safe').filter, '##   Staying safe');
  });

  it('offers the lists of a section behind three hashes', () => {
    offers('## Being healthy\n\n###‸\n', LISTS);
    offers('## Being healthy\n\n### Major strengths\n\n- A.\n\n### ‸\n', LISTS.slice(1));
    chosen('## Being healthy\n\n### maj‸\n', 'Major strengths', '## Being healthy\n\n### Major strengths\n');
    offersNothing(`## ${OVERALL}\n\n###‸\n`);
    offersNothing('# Title\n\n###‸\n');
    offersNothing('## Being healthy\n\n####‸\n');
  });

  it('offers the title with the council and year of the header', () => {
    const title =
      '# Annual performance assessment of services for children and young people in Northmere $2 {year} 2008';
    const head = '---\ncouncil: Northmere $2 {year}\nyear: 2008\n---\n\n';
    const label = 'Annual performance assessment of services for…';
    assert.equal(itemNamed(`${head}#‸\n`, label).filter, title);
    chosen(`${head}#‸\n`, label, `${head}${title}\n`);
    const some = 'Annual performance assessment of services for children and young people in';
    chosen('#‸\n', label, `# ${some} council year\n`);
    chosenPlain('#‸\n', label, `# ${some} … …\n`);
    chosen(
      '---\ncouncil: a $} \\\n---\n\n#‸\n',
      label,
      `---\ncouncil: a $} \\\n---\n\n# ${some} a $} \\ year\n`,
    );
  });

  it('offers on an empty line what can stand there', () => {
    offers(`${TITLED}‸\n`, ['Table of grades', OVERALL, 'Being healthy', 'Staying safe', ...REST]);
    offers('## Being healthy\n\n### Major strengths\n\n- A.\n\n‸\n\n## Staying safe\n', [
      'Important weaknesses and areas for development',
      ...REST,
      OVERALL,
    ]);
    chosen('Some words.\n‸\n', 'Staying safe', 'Some words.\n\n## Staying safe\n');
    chosen('Some words.\n\n‸\n', 'Staying safe', 'Some words.\n\n## Staying safe\n');
  });

  it('offers nothing there above the title, in the closing, between points, in code and in comments', () => {
    offersNothing('---\ncouncil: Northmere\nyear: 2008\n---\n‸\n# Title\n');
    offersNothing('## Being healthy\n\nYours sincerely\n\n‸\n\nJ Alder\n');
    offersNothing('## Being healthy\n\n### Major strengths\n\n- A.\n‸\n- B.\n');
    offersNothing('# Title\n\n```\n‸\n```\n');
    offersNothing('# Title\n\n```\n‸');
    offersNothing('# Title\n\n~~~~\nx\n~~~\n‸');
    offersNothing('# Title\n\n<!-- a\n\n‸\n-->\n');
    assert.ok(itemsAt('# Title\n\n```\nx\n```\n‸').length > 0);
  });

  it('offers nothing behind words and hashes that make no heading', () => {
    offersNothing('# Title\n\nNumber #‸\n');
    offersNothing('# Title\n\n#1 pri‸\n');
    offersNothing('# Title\n\n> ##‸\n');
    offersNothing('    ##‸\n');
  });
});
