import { library } from '../../support/libraryFramework';
import { itemNamed, chosen, chosenPlain, inserted, offers, offersNothing } from './offers';
import assert from 'node:assert/strict';

const ALL = 'framework council year period date to from signed status letterhead previous lang'.split(' ');
const without = (...names: string[]): string[] => ALL.filter((name) => !names.includes(name));

describe('completion in the header', () => {
  it('offers the keys that are not there yet, in their usual order', () => {
    offers('---\n‸\n---\n', ALL);
    offers('---\ncouncil: Northmere\n‸\nyear: 2008\n---\n', without('council', 'year'));
    offers('---\ncou‸\nyear: 2008\n---\n', without('year'));
  });

  it('offers them while the header is being begun', () => {
    offers('---\n‸', ALL);
    offers('---\nco‸', ALL);
    offers('---\ncouncil: Northmere\n‸', without('council'));
    offers('\uFEFF---\ncouncil: Northmere\ny‸\n\n# Title\n', without('council'));
  });

  it('offers them in a header that cannot be read', () => {
    offers('---\ncouncil: "North\nyear: [2008\n‸\n---\n', without('council', 'year'));
  });

  it('offers the keys of a person below it, for each one of a list', () => {
    offers('---\nto:\n  ‸\n---\n', ['name', 'role', 'address']);
    offers('---\nto:\n  name: Ms A Rowan\n  r‸\n---\n', ['role', 'address']);
    offers('---\nsigned:\n- name: J Alder\n  role: Manager\n- ‸\n---\n', ['name', 'role']);
    offers('---\nsigned:\n  - name: J Alder\n  - name: S Beech\n    ‸\n---\n', ['role']);
  });

  it('offers nothing in texts, below keys without keys and behind values', () => {
    offersNothing('---\nto:\n  address: |\n    Ci‸\n---\n');
    offersNothing('---\nletterhead: |\n  ‸\n---\n');
    offersNothing('---\ncouncil:\n  ‸\n---\n');
    offersNothing('---\ncouncil: Nor‸\n---\n');
    offersNothing('---\ncouncil No‸\n---\n');
    offersNothing('---\nstatus: draft # st‸\n---\n');
    offersNothing('---\nSome wor‸');
    offersNothing('---‸\ncouncil: Northmere\n---\n');
  });

  it('writes a key with room for its value', () => {
    chosen('---\ncou‸\n---\n', 'council', '---\ncouncil: \n---\n');
    chosen('---\n‸\n---\n', 'date', '---\ndate: 2008-12-17\n---\n');
    chosen('---\nyear: 2008\n‸\n---\n', 'period', '---\nyear: 2008\nperiod: 2007-04-01/2008-03-31\n---\n');
    chosen('---\n‸\n---\n', 'status', '---\nstatus: draft\n---\n');
    chosen('---\n‸\n---\n', 'to', '---\nto:\n  name: \n  role: \n  address: |\n    \n---\n');
    chosenPlain('---\n‸\n---\n', 'date', '---\ndate: \n---\n');
    chosenPlain('---\n‸\n---\n', 'signed', '---\nsigned:\n  name: \n---\n');
    chosenPlain('---\n‸\n---\n', 'to', '---\nto:\n  name: \n---\n');
    for (const choose of [chosen, chosenPlain]) {
      choose('---\n‸\n---\n', 'letterhead', '---\nletterhead: |\n  \n---\n');
      choose('---\nto:\n  ‸\n---\n', 'address', '---\nto:\n  address: |\n    \n---\n');
    }
  });

  it('begins a text of several lines after the colon of a key that takes one', () => {
    chosen('---\nletterhead:‸\n---\n', '|', '---\nletterhead: |\n  \n---\n');
    chosen('---\nto:\n  address: ‸\n---\n', '|', '---\nto:\n  address: |\n    \n---\n');
    offersNothing('---\nletterhead: Linden‸\n---\n');
    offersNothing('---\nletterhead: |‸\n  Linden House\n---\n');
  });

  it('replaces the key at the cursor and leaves its value (T57)', () => {
    for (const key of ['‸yaer', 'ya‸er', 'yaer‸'])
      chosen(`---\n${key}: 2008\n---\n`, 'year', '---\nyear: 2008\n---\n');
    inserted('---\nyea‸xx: 2008\n---\n', 'year', '---\nyearxx: 2008\n---\n');
  });

  it('offers the values that a key can have', () => {
    offers('---\nstatus: ‸\n---\n', ['draft', 'final']);
    offers('---\ndate: 2008-‸\n---\n', ['2008-12-17']);
    offers('---\ndate: 2007-11-30\nyear: ‸\n---\n', ['2007', '2008']);
    offers('---\nyear: 2008\nperiod: ‸\n---\n', ['2007-04-01/2008-03-31']);
    offersNothing('---\nperiod: ‸\n---\n');
    offers('---\nlang: ‸\n---\n', ['en-GB', 'cy-GB']);
    offers('---\nframework: ‸\nyear: ‸\n---\n'.replace('year: ‸\n', ''), ['library-review'], {
      frameworks: [library],
    });
  });

  it('counts by the framework that the header names, even when it cannot be read', () => {
    offersNothing('---\nframework: library-review\nyear: 2008\nbad: "\nperiod: ‸\n---\n', {
      frameworks: [library],
    });
    offers('---\nyear: ‸\n---\n', ['2008', '2007'], { frameworks: [library] });
  });

  it('replaces the value at the cursor, with a space after the colon (T57)', () => {
    chosen('---\nstatus:‸\n---\n', 'final', '---\nstatus: final\n---\n');
    for (const value of ['‸draft', 'dr‸aft', 'draft‸'])
      chosen(`---\nstatus: ${value} # for now\n---\n`, 'final', '---\nstatus: final # for now\n---\n');
    inserted('---\nstatus: fin‸x\n---\n', 'final', '---\nstatus: finalx\n---\n');
  });

  it('offers a whole header on the first line of a letter without one', () => {
    const header = '---\nframework: apa-2008\ncouncil: \nyear: 2008\nstatus: draft\n---\n';
    chosen('‸', 'Header', header);
    chosenPlain('---‸', 'Header', header);
    chosen('--‸\n\n# Title\n', 'Header', `${header}\n\n# Title\n`);
    chosen('\uFEFF‸', 'Header', `\uFEFF${header}`);
    offersNothing('---\ncouncil: Northmere\n---‸\n');
    offersNothing('# Title\n\n---‸\n');
    offersNothing('-‸');
  });

  it('tells what a key and a framework are for', () => {
    const words = (source: string, label: string) =>
      JSON.stringify(itemNamed(source, label).documentation?.());
    assert.match(words('---\n‸\n---\n', 'council'), /Required in every letter/);
    assert.match(words('---\n‸\n---\n', 'to'), /name, role, address/);
    assert.match(words('---\nframework: ‸\n---\n', 'apa-2008'), /2007 to 2008.*Being healthy.*4 outstanding/);
  });
});
