import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'table/row-unknown';
const head = '| Area | Grade |\n| --- | --- |\n';

describe(code, () => {
  it('flags a cell that nearly names an area and offers the name', () => {
    const source = `${head}| ⟦Being heathy⟧ | 2 |\n| Staying safe | 3 |\n`;
    const [finding] = flags(code, source);
    assert.equal(
      finding!.message,
      '“Being heathy” is not an area of this assessment. Did you mean “Being healthy”?',
    );
    fixes(code, source, 'Change to “Being healthy”', `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n`);
  });
  it('flags a cell that is like no area and offers the areas without a row', () => {
    const source = `${head}| ⟦Average⟧ | 2 |\n| Being healthy | 3 |\n`;
    const [finding] = flags(code, source);
    assert.equal(
      finding!.message,
      '“Average” is not an area of this assessment. Use the name of an area or remove the row.',
    );
    const titles = finding!.fixes().map(({ title }) => title);
    assert.equal(titles.length, 6);
    assert.ok(titles.includes('Change to “Staying safe”'));
    assert.ok(!titles.includes('Change to “Being healthy”'));
  });
  it('does not offer an area that has a row', () => {
    const source = `${head}| Being healthy | 2 |\n| ⟦Being heathy⟧ | 3 |\n`;
    const [finding] = flags(code, source);
    assert.ok(!finding!.message.includes('Did you mean'));
  });
  it('flags a grade without a name', () => {
    fixes(
      code,
      `${head}| Being healthy | 2 |\n⟦|  | 3 |⟧\n`,
      'Write “Staying safe”',
      `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n`,
    );
  });
  it('leaves emphasis and a grade beside the name alone', () => {
    fixes(
      code,
      `${head}| **⟦Being heathy⟧** | 2 |\n| Staying safe | 3 |\n`,
      'Change to “Being healthy”',
      `${head}| **Being healthy** | 2 |\n| Staying safe | 3 |\n`,
    );
  });
  it('is silent on names, ids, aliases, and rows that are headings or about to be written', () => {
    silent(code, `${head}| being-healthy | 2 |\n| STAY SAFE | 3 |\n| Economic wellbeing | 3 |\n`);
    silent(code, `${head}| *Outcomes* | |\n| Being healthy | 2 |\n| Staying safe | 3 |\n`);
    silent(code, `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n|  |  |\n`);
  });
  it('is silent on other tables and on text directly below the table', () => {
    silent(code, '| Ward | Homes |\n| --- | --- |\n| North | 2 |\n');
    silent(code, `${head}| Being healthy | 2 |\n| Staying safe | 3 |\nThe grades are good.\n`);
  });
  it('goes by the framework in use', () => {
    flags(code, '| Theme | Mark |\n| --- | --- |\n| ⟦Being healthy⟧ | 2 |\n| Lending | 3 |\n', {
      frameworks: [library],
    });
  });
});
