import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import { codes, flags, silent } from '../../support/check';

const code = 'header/syntax';

/** The finding of a header that cannot be read stands at the mark and opens with these words. */
function says(source: string, opening: string): void {
  const [finding] = flags(code, source);
  assert.ok(finding?.message.startsWith(opening), finding?.message);
  assert.equal(finding?.severity, 'error');
}

describe(code, () => {
  it('tells of a colon in a value without quotes', () => {
    says(
      '---\ncouncil: ⟦Northmere: the borough⟧\nyear: 2008\n---\n',
      'A value that contains a colon needs quotation marks: “"Northmere: the borough"”.',
    );
    says(
      '---\nto:\n  name: ⟦Ms "Jo" Rowan: Director⟧\n---\n',
      `A value that contains a colon needs quotation marks: “'Ms "Jo" Rowan: Director'”.`,
    );
  });
  it('tells of a quotation without an end, where it begins', () => {
    says('---\ncouncil: ⟦"Northmere⟧\nyear: 2008\n---\n', 'The closing quotation mark is missing.');
    says(
      "---\ncouncil: Northmere\nfrom: ⟦'Us⟧\n---\n\n# A letter\n",
      'The closing quotation mark is missing.',
    );
    says('---\n⟦"council: Northmere⟧\n---\n', 'The closing quotation mark is missing.');
  });
  it('tells of tabs', () => {
    says('---\nto:\n\t⟦name: Ms A Rowan⟧\n---\n', 'This line is indented with a tab.');
  });
  it('tells of a header without an end', () => {
    says('⟦---⟧\ncouncil: Northmere\nyear: 2008\n\n# A letter\n', 'The header is not closed.');
    says('⟦---⟧\ncouncil: Northmere: the borough\n\n# A letter\n', 'The header is not closed.');
  });
  it('tells of lines without a colon', () => {
    says('---\ncouncil: Northmere\n⟦year 2008⟧\n---\n', 'This line has no key with a colon');
    says('---\n⟦council Northmere⟧\nyear: 2008\n---\n', 'This line has no key with a colon');
    says(
      '---\nletterhead: Civic Centre\n⟦Northmere⟧\nyear: 2008\n---\n',
      'This line has no key with a colon',
    );
    says('---\n⟦council:Northmere⟧\nyear: 2008\n---\n', 'Put a space after the colon');
    says('---\ncouncil: X\n⟦<!-- ask -->⟧\nyear: 2008\n---\n', 'This is not an entry of the header.');
  });
  it('tells of lines that are moved in wrongly', () => {
    says('---\ncouncil: ⟦Northmere⟧\n  year: 2008\n---\n', 'The line below is indented');
    says(
      '---\nto:\n  name: Ms A Rowan\n ⟦role: Director⟧\n---\n',
      'This line is not indented by the same number of spaces',
    );
  });
  it('tells of marks that need quotes', () => {
    says('---\ncouncil: ⟦@home⟧\n---\n', 'A value that starts with @');
    says('---\ncouncil: ⟦& Sons⟧\n---\n', 'A value that starts with @');
    says('---\nto:\n  name: "Ms" ⟦Rowan⟧\n---\n', 'There is text after the closing quotation mark.');
    says('---\naddress: | ⟦Civic Centre⟧\n  Northmere\n---\n', 'Nothing may follow the |');
    says('---\ncouncil: "North⟦\\q"⟧\n---\n', 'A backslash has a special meaning');
    says('---\nsigned: [J Alder\n⟦year: 2008⟧\n---\n', 'A bracket or brace above is not closed');
    says('---\ncouncil: ⟦]⟧\n---\n', 'A value that contains a bracket or brace');
  });
  it('tells of a header without keys', () => {
    says('---\n⟦Northmere⟧\n---\n', 'The header has no entries.');
    says('---\n⟦- Northmere⟧\n- Westholt\n---\n', 'The header has no entries.');
  });
  it('says in no message what only the parser’s makers understand', () => {
    const broken = [
      'council: a: b',
      'a: "b',
      'to:\n\tname: x',
      'a: b\nc',
      'a: [b',
      'a: @b',
      'a: b\n  c: d',
      '{',
      '? a: b: c',
      '!',
      'a: *',
      '%',
    ];
    for (const yaml of broken) {
      const found = checkLetter(readLetter(`---\n${yaml}\n---\n`));
      assert.deepEqual(
        found.map((finding) => finding.code),
        [code],
        yaml,
      );
      assert.doesNotMatch(found[0]!.message, /YAML|scalar|mapping|token|implicit|node|flow/i, yaml);
      assert.ok(!found[0]!.at.isEmpty, yaml);
    }
  });

  it('is silent on headers that can be read', () => {
    silent(code, '---\ncouncil: "Northmere: the borough"\nyear: 2008\n---\n');
    silent(code, '---\ncouncil: Northmere # the borough: not the county\n---\n');
    silent(code, '---\nletterhead: |\n  Tel: 01632 960144\n\n  "Linden House\n---\n');
    silent(code, '---\n---\n\n# A letter: of sorts\n');
    silent(code, '# A letter\n\n---\na: b: c\n---\n');
    silent(code, '---\ncouncil: http://northmere.example\n---\n');
  });
  it('is the only finding', () => {
    const source =
      '---\ncouncil: a: b\nyear: "x\nstatus: final\nfoo\n---\n\n# 2007\n\n## Being heathy\n\nGrade: 9\n';
    assert.deepEqual(codes(source), [code]);
  });
});
