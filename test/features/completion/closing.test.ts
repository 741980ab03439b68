import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { chosen, itemsAt } from './offers';

const SECTIONS = defaultFramework.areas.map(({ label }) => `## ${label}\n\n`).join('');
const letter = (signed: string): string => `---\ncouncil: Northmere\nyear: 2008\n${signed}---\n\n${SECTIONS}`;
const offered = (source: string): boolean => itemsAt(source).some(({ detail }) => detail === 'closing');

describe('completion of the closing', () => {
  it('ends the letter with the names and offices of the header', () => {
    const one = letter('signed:\n  name: J Alder\n  role: Divisional Manager\n');
    chosen(`${one}‸\n`, 'Yours sincerely', `${one}Yours sincerely\n\nJ Alder\n\nDivisional Manager\n`);
    const two = letter('signed:\n  - name: J Alder\n    role:\n  - name: B Birch\n');
    chosen(
      `${two}Thanks.\n‸\n`,
      'Yours sincerely',
      `${two}Thanks.\n\nYours sincerely\n\nJ Alder\n\nB Birch\n`,
    );
    chosen(
      `${letter('signed: J Alder\n')}‸`,
      'Yours sincerely',
      `${letter('signed: J Alder\n')}Yours sincerely\n\nJ Alder`,
    );
    chosen(`${letter('')}‸`, 'Yours sincerely', `${letter('')}Yours sincerely`);
  });

  it('is offered behind words of thanks, which close the letter too', () => {
    assert.ok(offered(`${letter('')}We are grateful to you and your staff.\n\n‸\n`));
  });

  it('is not offered twice, before the end, or while a section is missing', () => {
    assert.ok(!offered(`${letter('')}Yours sincerely\n\n‸\n`));
    assert.ok(!offered(`${letter('')}Yours faithfully\n\n‸\n`));
    assert.ok(!offered(`${letter('')}‸\n\nMore.\n`));
    assert.ok(!offered(`${SECTIONS.slice(SECTIONS.indexOf('## ', 3))}‸\n`));
    assert.ok(!offered('# Title\n\n‸\n'));
  });
});
