import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';

const code = 'header/missing-key';
const FULL =
  'council: Northmere\nyear: 2008\ndate: 2008-12-17\nto:\n  name: Ms A Rowan\nsigned:\n  name: J Alder\n';
/** What only a final letter needs. */
const LAST = FULL.replace(/^.*\n.*\n/, '');
const final = { status: 'final' } as const;

describe(code, () => {
  it('asks a draft for the same, in a finding of its own', () => {
    const found = (yaml: string): string[] =>
      checkLetter(readLetter(`---\n${yaml}---\n`))
        .filter((one) => one.code === code)
        .map(({ severity, message }) => `${severity}: ${message}`);
    assert.deepEqual(found('year: 2008\n'), [
      'information: A letter needs a council. Add “council:” to the header.',
      'information: A final letter needs a date, an addressee and a signatory. Add “date:”, “to:” and “signed:” to the header.',
    ]);
    assert.deepEqual(found(FULL.replace('date: 2008-12-17', 'date:')), [
      'information: A final letter needs a date. Enter it after “date:”.',
    ]);
    silent(code, `---\n${FULL}---\n`);
  });
  it('asks a final letter for date, addressee and signatory too', () => {
    flags(code, '⟦---⟧\ncouncil: Northmere\nyear: 2008\nstatus: final\n---\n');
    flags(code, `⟦---⟧\n${FULL.replace('date: 2008-12-17\n', '')}---\n`, final);
    flags(
      code,
      '---\ncouncil: X\nyear: 2008\ndate: 2008-12-17\n⟦to⟧:\n  role: Director\nsigned: { name: J Alder }\n---\n',
      final,
    );
    silent(code, `---\n${FULL}---\n`, final);
  });
  it('flags the key that has no value', () => {
    flags(code, `---\n${FULL.replace('council: Northmere', '⟦council⟧:')}---\n`);
    flags(code, `---\n${FULL.replace('council: Northmere\nyear: 2008', '⟦council⟧: ""\n⟦year⟧: ~')}---\n`);
    flags(code, `---\n${FULL.replace('name: Ms A Rowan', '⟦name⟧:')}---\n`, final);
    flags(code, `---\n${FULL.replace('signed:\n  name: J Alder', '⟦signed⟧:')}---\n`, final);
  });

  it('is silent on other forms of the same', () => {
    silent(
      code,
      `---\n${FULL.replace('signed:\n  name: J Alder', 'signed:\n  - name: J Alder\n  - name: M Beech')}---\n`,
      final,
    );
    silent(code, `---\n${FULL.replace('\n  name: Ms A Rowan', ' { name: Ms A Rowan }')}---\n`, final);
    silent(code, `---\n${FULL.replace('date: 2008-12-17', 'date: TBC')}---\n`, final);
  });
  it('leaves a value of the wrong kind and a misspelt key to their own rules', () => {
    const about = (yaml: string): string[] => codesOf('header', `---\n${yaml}---\n`, final);
    assert.deepEqual(about(FULL.replace('council', 'councl')), ['header/unknown-key']);
    assert.deepEqual(about(FULL.replace('  name: Ms', '  nme: Ms')), ['header/unknown-key']);
    assert.deepEqual(about(FULL.replace('year: 2008', 'year: two')), ['header/wrong-type']);
    assert.deepEqual(about(FULL.replace('signed:\n  name: J Alder', 'signed: J Alder')), [
      'header/wrong-type',
    ]);
  });
  it('is silent where the whole header is missing or cannot be read', () => {
    silent(code, '# A letter\n', final);
    silent(code, '---\ncouncil: [\n---\n', final);
  });

  it('is information in a draft and an error in a final letter', () => {
    const [draft] = flags(code, `⟦---⟧\n${LAST}---\n`);
    assert.equal(draft?.severity, 'information');
    assert.equal(
      draft?.message,
      'A letter needs a council and a year. Add “council:” and “year:” to the header.',
    );
    const [letter] = flags(code, '⟦---⟧\ncouncil: X\nyear: 2008\n---\n', final);
    assert.equal(letter?.severity, 'error');
    assert.equal(
      letter?.message,
      'A final letter needs a date, an addressee and a signatory. Add “date:”, “to:” and “signed:” to the header.',
    );
    const [empty] = flags(code, `---\ncouncil: X\n⟦year⟧:\n${LAST}---\n`);
    assert.equal(empty?.message, 'A letter needs a year. Enter it after “year:”.');
  });

  it('adds what the title says, in its place', () => {
    const title =
      '\n# Annual performance assessment of services for children and young people in Northmere 2008\n';
    fixes(
      code,
      `⟦---⟧\nframework: apa-2008\n${LAST}status: draft\n---\n${title}`,
      'Add “council” and “year” from the title',
      `---\nframework: apa-2008\ncouncil: Northmere\nyear: 2008\n${LAST}status: draft\n---\n${title}`,
    );
    fixes(
      code,
      `⟦---⟧\n# Who?\nyear: 2008 # surely\n${LAST}---\n${title}`,
      'Add “council” from the title',
      `---\ncouncil: Northmere\n# Who?\nyear: 2008 # surely\n${LAST}---\n${title}`,
    );
    fixes(
      code,
      `---\n⟦council⟧: # who?\nyear: 2008\n${LAST}---\n${title}`,
      'Add Northmere from the title',
      `---\ncouncil: Northmere # who?\nyear: 2008\n${LAST}---\n${title}`,
    );
  });
  it('leaves it to the writer where the year of the title does not go with the period', () => {
    const safe = (period: string): boolean | undefined =>
      flags(
        code,
        `⟦---⟧\ncouncil: Northmere\nperiod: ${period}\n${LAST}---\n\n# Assessment 2008\n`,
      )[0]!.fixes()[0]?.safe;
    assert.equal(safe('2007-04-01/2008-03-31'), true);
    assert.equal(safe('2006-04-01/2007-03-31'), false);
  });
  it('adds the others to fill in, and who signs as the letter has it', () => {
    fixes(
      code,
      '⟦---⟧\ncouncil: X\nyear: 2008\nto:\n  name: Ms A Rowan\n  address: |\n    Civic Centre\nfrom: Us\n---\n\n## Being healthy\n\nYours sincerely\n\nJ Alder',
      'Add “date” and “signed” to fill in',
      '---\ncouncil: X\nyear: 2008\ndate:\nto:\n  name: Ms A Rowan\n  address: |\n    Civic Centre\nfrom: Us\nsigned:\n  name: J Alder\n---\n\n## Being healthy\n\nYours sincerely\n\nJ Alder',
      final,
    );
    fixes(
      code,
      `⟦---⟧\n${LAST}---`,
      'Add “council” and “year” to fill in',
      `---\ncouncil:\nyear:\n${LAST}---`,
    );
  });
});
