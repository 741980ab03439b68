import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { codesOf } from '../../support/family';

const code = 'header/wrong-type';
const yaml = (lines: string): string => `---\n${lines}\n---\n`;

describe(code, () => {
  it('flags a year that is none', () => {
    flags(code, yaml('council: X\nyear: ⟦2007/08⟧'));
    flags(code, yaml('council: X\nyear: ⟦08⟧'));
    flags(code, yaml('council: X\nyear: ⟦"this year"⟧ # ?'));
    flags(code, yaml('council: X\n⟦year⟧:\n  from: 2007\n  to: 2008'));
    flags(code, yaml('council: X\n⟦year⟧: [2007, 2008]'));
  });
  it('flags a status that is none', () => {
    flags(code, yaml('status: ⟦Final⟧'));
    flags(code, yaml('status: ⟦done⟧'));
  });
  it('flags a language that is none', () => {
    flags(code, yaml('lang: ⟦British English⟧'));
  });
  it('flags text where a person belongs, and keys or a list where text belongs', () => {
    flags(code, yaml('to: ⟦Ms A Rowan⟧'));
    flags(code, yaml('signed: ⟦J Alder⟧'));
    flags(code, yaml('⟦council⟧:\n  name: Northmere'));
    flags(code, yaml('to:\n  ⟦address⟧:\n    - Civic Centre\n    - Northmere'));
    flags(code, yaml('⟦to⟧:\n  - name: A\n  - name: B'));
    flags(code, yaml('⟦date⟧: [2008-12-17]'));
    flags(
      code,
      yaml('⟦letterhead⟧: |\n  One')
        .replace(/[⟦⟧]/g, '')
        .replace('letterhead: |\n  One', '⟦to⟧: |\n  One\n  Two'),
    );
  });

  it('is silent on values in their form', () => {
    silent(code, yaml('council: 2008\nyear: "2008"\nstatus: final\nlang: cy'));
    silent(code, yaml('year: 2008 # or 2009\nlang: en-GB-oed\nprevious: 2007.apa'));
    silent(code, yaml('signed:\n  - name: A\n  - name: B\nto:\n  name: A\n  address: |\n    One\n    Two'));
    silent(code, yaml('signed: [{ name: A }]\nto: { name: B, address: One }'));
  });
  it('is silent on what is not written yet', () => {
    silent(code, yaml('year:\nstatus:\nto:\nsigned: ~\nlang: ""'));
    silent(code, yaml('year: TBC\nstatus: "[insert status]"\nto: TBC'));
  });
  it('leaves dates and frameworks to their own rules', () => {
    silent(code, yaml('date: soon\nperiod: long\nframework: other'));
  });
  it('is the only finding of its value', () => {
    assert.deepEqual(codesOf('header', yaml('council: X\nyear: 8')), ['header/missing-key', code]);
    assert.deepEqual(
      codesOf(
        'header',
        yaml('council: X\nyear: 2008\nto: Ms A Rowan\nsigned: J Alder\ndate: 2008-12-17\nstatus: final'),
      ),
      [code, code],
    );
  });

  it('says what is wanted', () => {
    const says = (source: string, message: string): void => {
      const [finding] = flags(code, yaml(source));
      assert.equal(finding?.severity, 'error');
      assert.equal(finding.message, message);
    };
    says('year: ⟦08⟧', '“08” is not a year. Enter a four-digit year, for example “year: 2008”.');
    says(
      'status: ⟦Final⟧',
      '“Final” is not a status, so the letter counts as a draft. Enter draft or final.',
    );
    says(
      'lang: ⟦English (UK)⟧',
      '“English (UK)” is not a language code. Enter one, for example “lang: en-GB”.',
    );
    says(
      'to: ⟦Ms A Rowan⟧',
      '“to” is plain text, “Ms A Rowan”, but it needs “name:” and “role:” on lines below it.',
    );
    says(
      'to:\n  ⟦address⟧: [A, B]',
      '“address” is a list, but it should be text: put | after the colon and indent the lines below it.',
    );
    says(
      '⟦to⟧: [Ms A Rowan]',
      '“to” is a list, but it should be one person, with “name:”, “role:” and “address:” below it.',
    );
    says('⟦council⟧: { name: X }', '“council” has keys of its own below it, but it should be text.');
  });

  it('offers the years and the statuses that may be meant', () => {
    fixes(code, yaml('year: ⟦2007/2008⟧ # ?'), 'Change to 2008', yaml('year: 2008 # ?'));
    fixes(code, yaml('year: ⟦2007/2008⟧'), 'Change to 2007', yaml('year: 2007'));
    fixes(code, yaml('status: ⟦Final⟧'), /^Change to/, yaml('status: final'));
    fixes(code, yaml('status: ⟦darft⟧'), /^Change to/, yaml('status: draft'));
  });
  it('moves a name below its key', () => {
    fixes(
      code,
      yaml('to: ⟦Ms A Rowan⟧ # the director\nyear: 2008'),
      'Move Ms A Rowan to “name:” below “to”',
      yaml('to:\n  name: Ms A Rowan # the director\nyear: 2008'),
    );
    fixes(code, '---\nsigned: ⟦"J: Alder"⟧\n---', /^Move/, '---\nsigned:\n  name: "J: Alder"\n---');
  });
});
