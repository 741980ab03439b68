import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import { councilNames, nameAtStart } from '../../../server/src/prose/names/councilNames';
import { fixes, flags, silent } from '../../support/check';
import { staysLinear } from '../../support/linear';

const code = 'header/other-council';
const header = (to = '', council = 'Northmere County Council'): string =>
  `---\ncouncil: ${council}\nyear: 2008\n${to}---\n\n`;
const overall = (text: string, more = ''): string =>
  `${header()}## Overall effectiveness of children's services\n\nGrade: 3\n\n${text}\n${more}`;
const addressed = (address: string): string =>
  header(`to:\n  name: Ms A Rowan\n  address: |\n    ${address}\n    Civic Centre\n`);

describe(code, () => {
  it('flags another council that does what this one does', () => {
    flags(
      code,
      overall('⟦Westholt City Council⟧ consistently delivers services above minimum requirements.'),
    );
    flags(
      code,
      overall('Much is new. The ⟦Westholt and Eastcombe Borough Council⟧ knows its children well.'),
    );
    flags(code, overall("⟦Westholt City Council⟧'s self-assessment is accurate."));
    flags(code, `${header()}# A letter\n\n⟦Westholt City Council⟧ makes a good contribution.\n`);
  });
  it('flags another kind of council of the same place, and a slip in the name', () => {
    flags(code, overall('⟦Northmere Borough Council⟧ delivers services that meet minimum requirements.'));
    flags(code, overall('Visits to ⟦Northmre County Council⟧ were useful.'));
  });
  it('flags another council in the address', () => {
    flags(code, addressed('⟦Westholt City Council⟧'));
    flags(code, addressed('⟦Northmere Borough Council⟧'));
  });

  it('is silent on its own name, whole or in part', () => {
    silent(
      code,
      overall('Northmere County Council delivers. Northmere delivers. The county council delivers.'),
    );
    silent(code, overall('NORTHMERE COUNTY COUNCIL delivers. Northmere Council knows its children.'));
    silent(code, addressed('Northmere County Council'));
    silent(code, header('', 'Northmere'));
  });
  it('is silent on partners and neighbours', () => {
    silent(code, overall('Westholt City Council provides the fostering service on behalf of the council.'));
    silent(code, overall('The council shares a scheme with Westholt City Council.'));
    silent(code, overall('Westholt City Council delivers training together with Northmere.'));
    silent(code, overall('Text.', '\n### Major strengths\n\n- Westholt City Council delivers training.\n'));
  });
  it('is silent on councils that govern no place', () => {
    silent(code, overall('The Northmere Youth Council delivers much. The General Teaching Council knows.'));
  });
  it('is silent in quotations and where the header names no council in full', () => {
    silent(code, overall('“Westholt City Council delivers”, one said.'));
    silent(code, '## Overall effectiveness\n\nWestholt City Council delivers services.\n');
  });

  describe('with the councils of other letters known', () => {
    const places = new Set(['northmere', 'westholt', 'reading', 'kingsmoor', 'kingsmoor upon wend']);
    const found = (text: string, council?: string): string[] =>
      checkLetter(readLetter(header('', council) + `## Overall\n\n${text}\n`), {
        neighbours: { twins: [], places },
      }).flatMap((one) => (one.code === code ? [one.at.text] : []));

    it('flags the place of one that does what this council does', () => {
      assert.deepEqual(found('Westholt consistently delivers services above minimum requirements.'), [
        'Westholt',
      ]);
      assert.deepEqual(found('Much is new. Kingsmoor upon Wend makes a good contribution.'), [
        'Kingsmoor upon Wend',
      ]);
      assert.deepEqual(found('Westholt’s self-assessment is accurate.'), ['Westholt']);
      assert.deepEqual(found('Westholt overestimates its performance.'), ['Westholt']);
    });
    it('is silent on its own place, neighbours, bodies and words', () => {
      for (const text of [
        'Northmere consistently delivers services.',
        'Eastcombe delivers services that are above minimum requirements.',
        'Westholt Hospitals Trust delivers services to both.',
        'Westholt delivers the service on behalf of the council.',
        'Reading has improved at all ages.',
        'Reading makes good progress.',
        'The council works with Westholt.',
        'Westholt is a neighbour.',
      ])
        assert.deepEqual(found(text), [], text);
      assert.deepEqual(found('Kingsmoor delivers services.', 'Kingsmoor upon Wend City Council'), []);
    });
  });

  it('names both, and writes the right one', () => {
    const source = overall('⟦Westholt City Council⟧ delivers services.');
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(
      found.message,
      'The sentence says “Westholt City Council”, but this is the letter of Northmere County Council. Change the name.',
    );
    fixes(
      code,
      source,
      'Change the name to “Northmere County Council”',
      overall('Northmere County Council delivers services.'),
    );
  });
  it('reads in linear time', () => {
    for (const piece of ['Council ', 'Aa ', 'of Aa Council ', 'Aa-Bb Council. '])
      staysLinear(piece, councilNames);
    for (const piece of ['Aa ', 'Aa of the ', 'A', 'Aa-']) staysLinear(piece, nameAtStart);
  });
});
