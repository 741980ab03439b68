import assert from 'node:assert/strict';
import type { Header, HeaderEntry } from '../../../server/src/letter/header/header';
import { readLetter } from '../../../server/src/letter/letter';
import { crlf, marked, withMarks } from '../../support/marks';

function headerOf(text: string): Header {
  const { header } = readLetter(text);
  assert.ok(header, 'no header');
  return header;
}

/** Every kind of line end, with and without a byte order mark (T04, T06, T08). */
function forms(source: string): string[] {
  const ends = [source, crlf(source), source.replace(/\n/g, '\r')];
  return [...ends, ...ends.map((text) => `\uFEFF${text}`)];
}

/** The entry's key and value stand at the marks, and its text is `text`. */
function entry(path: string, source: string, text: string | undefined): void {
  for (const form of forms(source)) {
    const { text: plain, ranges } = marked(form);
    const found = headerOf(plain).entry(...path.split('.'));
    assert.ok(found, `no ${path}`);
    assert.equal(withMarks(plain, [found.key, found.value]), withMarks(plain, ranges));
    assert.equal(found.text, text);
  }
}

/** The header's first fault stands at the mark and has the parser's code. */
function fault(code: string, source: string): void {
  for (const form of forms(source)) {
    const { text, ranges } = marked(form);
    const header = headerOf(text);
    assert.equal(header.ok, false);
    assert.equal(header.faults[0]?.code, code);
    assert.equal(withMarks(text, [header.faults[0].at]), withMarks(text, ranges));
  }
}

describe('an entry of the header', () => {
  it('has a key and a value', () => {
    entry(
      'council',
      '---\n⟦council⟧: ⟦Northmere Borough Council⟧\nyear: 2008\n---\n',
      'Northmere Borough Council',
    );
    entry('year', '---\ncouncil: Northmere\n⟦year⟧: ⟦2008⟧\n---\n', '2008');
    entry('date', '---\n⟦date⟧:   ⟦2008-12-17⟧   \n---', '2008-12-17');
    entry(
      'council',
      '---\n⟦council⟧: ⟦R\u00E9gion \u{1F600} S\u00FCd⟧\n---\n',
      'R\u00E9gion \u{1F600} S\u00FCd',
    );
  });
  it('may have quotes, which belong to the value', () => {
    entry('council', '---\n⟦council⟧: ⟦"Northmere: the borough"⟧\n---\n', 'Northmere: the borough');
    entry('council', "---\n⟦council⟧: ⟦'Northmere''s'⟧\n---\n", "Northmere's");
    entry('council', '---\n⟦"council"⟧: ⟦X⟧\n---\n', 'X');
  });
  it('may have a comment behind it, which does not', () => {
    entry('council', '---\n# Who?\n⟦council⟧: ⟦Northmere⟧ # the borough\n---\n', 'Northmere');
    entry('council', '---\n⟦council⟧: ⟦"North # mere"⟧ # the borough\n---\n', 'North # mere');
  });
  it('may have several lines below a bar', () => {
    entry(
      'to.address',
      '---\nto:\n  name: X\n  ⟦address⟧: ⟦|\n    Civic Centre\n    Northmere NM1 2AB⟧\nstatus: draft\n---\n',
      'Civic Centre\nNorthmere NM1 2AB\n',
    );
    entry('letterhead', '---\n⟦letterhead⟧: ⟦>\n  One\n  Two⟧\n\nyear: 2008\n---\n', 'One Two\n');
  });
  it('may be empty', () => {
    entry('council', '---\n⟦council⟧:⟦⟧\nyear: 2008\n---\n', undefined);
    entry('council', '---\nyear: 2008\n⟦council⟧:⟦⟧\n---\n', undefined);
    entry('council', '---\n⟦council⟧: ⟦~⟧\n---\n', undefined);
    entry('to', '---\n⟦to⟧:⟦⟧\nyear: 2008\n---\n', undefined);
  });
  it('may have keys of its own, in lines or in braces', () => {
    entry('to.name', '---\nto:\n  ⟦name⟧: ⟦Ms A Rowan⟧\n  role: Director\n---\n', 'Ms A Rowan');
    entry(
      'to.role',
      '---\nto: { name: Ms A Rowan, ⟦role⟧: ⟦"Director, Services"⟧ }\n---\n',
      'Director, Services',
    );
    entry('to', '---\n⟦to⟧: ⟦{ name: Ms A Rowan }⟧\n---\n', undefined);
    entry('to', '---\n⟦to⟧:\n  ⟦name: Ms A Rowan⟧\n---\n', undefined);
  });
  it('is the first one of its name', () => {
    entry('year', '---\n⟦year⟧: ⟦2007⟧\nyear: 2008\n---\n', '2007');
    assert.equal(headerOf('---\nyear: 2007\nyear: 2008\n---\n').entries.length, 2);
  });
  it('keeps dates and numbers as they are written (T62)', () => {
    entry('date', '---\n⟦date⟧: ⟦2008-02-31⟧\n---\n', '2008-02-31');
    entry('year', '---\n⟦year⟧: ⟦0x7D8⟧\n---\n', '0x7D8');
    entry('lang', '---\n⟦lang⟧: ⟦no⟧\n---\n', 'no');
  });
  it('is nothing when there is no such key', () => {
    const header = headerOf('---\ncouncil: Northmere\nto: Ms A Rowan\n---\n');
    assert.equal(header.entry('year'), undefined);
    assert.equal(header.entry('to', 'name'), undefined);
    assert.equal(header.entry('council', 'name'), undefined);
    assert.deepEqual(headerOf('---\n---\n').entries, []);
  });
});

describe('the year of the header', () => {
  const year = (value: string, expected: number | undefined): void =>
    assert.equal(headerOf(`---\nyear: ${value}\n---\n`).year, expected);

  it('is a number of four digits', () => {
    year('2008', 2008);
    year('"2008"', 2008);
    year('2008/09', undefined);
    year('8', undefined);
    year('soon', undefined);
    year('', undefined);
  });
});

describe('the people of the header', () => {
  const told = (entries: readonly HeaderEntry[]): string =>
    entries.map(({ name, text }) => `${name}=${text}`).join(' ');
  const people = (yaml: string, expected: readonly string[]): void => {
    for (const form of forms(`---\n${yaml}\n---\n`))
      assert.deepEqual(headerOf(form).people('signed').map(told), expected);
  };

  it('may be one', () => {
    people('signed:\n  name: J Alder\n  role: Manager', ['name=J Alder role=Manager']);
    people('signed: { name: J Alder }', ['name=J Alder']);
    people('signed: J Alder', ['signed=J Alder']);
  });
  it('may be a list', () => {
    people('signed:\n  - name: J Alder\n    role: Manager\n  - name: M Beech', [
      'name=J Alder role=Manager',
      'name=M Beech',
    ]);
    people('signed: [{ name: J Alder }, M Beech]', ['name=J Alder', '=M Beech']);
  });
  it('may be nobody', () => {
    people('council: Northmere', []);
    people('signed:', []);
  });
});

describe('a header that cannot be read', () => {
  it('has faults with a place', () => {
    fault('BLOCK_AS_IMPLICIT_KEY', '---\ncouncil: ⟦N⟧orthmere: the borough\n---\n');
    fault('MISSING_CHAR', '---\ncouncil: "Northmere\nyear: 2008\n⟦⟧---\n');
    fault('TAB_AS_INDENT', '---\nto:\n⟦\t⟧name: Ms A Rowan\n---\n');
    fault('MISSING_CHAR', '---\ncouncil: Northmere\n⟦year 2008⟧\n---\n');
  });
  it('may have no end', () => {
    fault('UNCLOSED', '⟦---⟧\ncouncil: Northmere\n\n# A letter\n');
    fault('UNCLOSED', '⟦---⟧\ncouncil: Northmere');
  });
  it('may have no keys', () => {
    fault('NOT_A_MAP', '---\n⟦Northmere⟧\n---\n');
    fault('NOT_A_MAP', '---\n⟦- Northmere\n- Westholt⟧\n---\n');
  });
  it('is none that is only unusual', () => {
    for (const source of [
      '---\n---\n',
      '---\n# nothing yet\n---\n',
      '---\nyear: 2008\n...\n',
      '---   \nyear: 2008\n---\t\n',
    ])
      for (const form of forms(source)) assert.equal(headerOf(form).ok, true, JSON.stringify(form));
  });
});
