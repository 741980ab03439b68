import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import fc from 'fast-check';
import { apply, codes, fixes, flags, silent } from '../../support/check';
import { crlf } from '../../support/marks';
import { staysLinear } from '../../support/linear';

const code = 'header/syntax';
const QUOTE = 'Put the value in quotation marks';

/** The fix with this title is the only one, and turns these lines of a header into those. */
function mends(yaml: string, after: string, title: string): void {
  const [finding] = flags(code, `---\n${yaml}\n---\n`);
  assert.deepEqual(
    finding?.fixes().map((fix) => fix.title),
    [title],
  );
  fixes(code, `---\n${yaml}\n---\n`, title, `---\n${after}\n---\n`);
}

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
    says(
      '---\ncouncil: ⟦Northmere⟧\n  year: 2008\n---\n',
      'This line already has a value, but the line below is indented further.',
    );
    says(
      '---\nto:\n  name: Ms A Rowan\n ⟦role: Director⟧\n---\n',
      'This line is not indented by the same number of spaces',
    );
  });
  it('tells of marks that need quotes', () => {
    for (const mark of '@%&*`,-?')
      says(`---\ncouncil: ⟦${mark} home⟧\n---\n`, `A value that starts with ${mark} needs quotation marks.`);
    says('---\nto:\n  name: "Ms" ⟦Rowan⟧\n---\n', 'There is text after the closing quotation mark.');
    says('---\naddress: | ⟦Civic Centre⟧\n  Northmere\n---\n', 'Nothing may follow the |');
    says('---\ncouncil: "North⟦\\q"⟧\n---\n', 'A backslash has a special meaning');
    says('---\nsigned: [J Alder\n⟦year: 2008⟧\n---\n', 'A bracket or brace is not closed');
    says('---\ncouncil: [TBC] ⟦Northmere⟧\n---\n', 'There is text after the closing bracket');
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
  it('puts a value in quotation marks, or closes them', () => {
    mends('council: ⟦Northmere: the borough⟧', 'council: "Northmere: the borough"', QUOTE);
    mends('council: ⟦North: “A” # agreed⟧', 'council: "North: “A”" # agreed', QUOTE);
    mends('council: ⟦It\'s "so": A⟧', "council: 'It''s \"so\": A'", QUOTE);
    mends('signed:\n  - name: ⟦J Alder: Manager⟧', 'signed:\n  - name: "J Alder: Manager"', QUOTE);
    for (const value of ['@home', '%10 of us', '`a`', '* and', '& Sons', ', or', '- North', ']', '} {'])
      mends(`council: ⟦${value}⟧`, `council: "${value}"`, QUOTE);
    mends('council: [TBC] ⟦Northmere⟧', 'council: "[TBC] Northmere"', QUOTE);
    mends('council: {the} ⟦Northmere⟧', 'council: "{the} Northmere"', QUOTE);
    mends('council: "Ms" ⟦Rowan⟧', `council: '"Ms" Rowan'`, QUOTE);
    mends('signed: [J Alder\n⟦year: 2008⟧', 'signed: "[J Alder"\nyear: 2008', QUOTE);
    mends(
      'council: ⟦"Northmere⟧\nfrom: "Us"',
      'council: "Northmere"\nfrom: "Us"',
      'Add the closing quotation mark',
    );
    mends("council: ⟦'Northmere⟧", "council: 'Northmere'", 'Add the closing quotation mark');
    mends('council: "C:⟦\\work"⟧', "council: 'C:\\work'", 'Use single quotation marks');
  });
  it('indents lines that go on, as lines of their own where the key has such', () => {
    const below = (key: string): string => `Indent the lines below “${key}”`;
    const whole = (key: string): string => `Put the whole of “${key}” on the lines below it`;
    mends(
      'council: Northmere\n⟦Borough Council⟧\nyear: 2008',
      'council: Northmere\n  Borough Council\nyear: 2008',
      below('council'),
    );
    mends(
      'letterhead: |\n⟦Linden House⟧\nTel: 01632 960144\n\nT: 2\nyear: 2008',
      'letterhead: |\n  Linden House\n  Tel: 01632 960144\n\n  T: 2\nyear: 2008',
      below('letterhead'),
    );
    mends('letterhead: |\n  a\n ⟦b⟧\nyaer: 2008', 'letterhead: |\n  a\n  b\nyaer: 2008', below('letterhead'));
    mends(
      'to:\n  name: A\n  address: |\n  ⟦Civic Centre⟧\n  Northmere\nyear: 2008',
      'to:\n  name: A\n  address: |\n    Civic Centre\n    Northmere\nyear: 2008',
      below('address'),
    );
    mends(
      'letterhead: Linden House # new\n⟦14 Canal Street⟧\nyear: 2008',
      'letterhead: | # new\n  Linden House\n  14 Canal Street\nyear: 2008',
      whole('letterhead'),
    );
    mends(
      'to:\n  address: ⟦Civic Centre⟧\n    Tel: 1\nyear: 2008',
      'to:\n  address: |\n    Civic Centre\n    Tel: 1\nyear: 2008',
      whole('address'),
    );
    mends(
      'letterhead: | ⟦Linden House⟧\n  Northmere',
      'letterhead: |\n  Linden House\n  Northmere',
      whole('letterhead'),
    );
  });
  it('puts keys where the others of their kind stand', () => {
    const at = (key: string): string => `Correct the indentation of “${key}”`;
    mends('council: ⟦Northmere⟧\n  year: 2008', 'council: Northmere\nyear: 2008', at('year'));
    mends('  council: A\n⟦year: 2008⟧', 'council: A\nyear: 2008', at('council'));
    mends('to:\n    name: A\n  ⟦role: B⟧', 'to:\n    name: A\n    role: B', at('role'));
    mends('to:\n  name: ⟦A⟧\n    role: B', 'to:\n  name: A\n  role: B', at('role'));
    mends('signed:\n- name: A\n ⟦role: B⟧', 'signed:\n- name: A\n  role: B', at('role'));
    mends('to:\nname: ⟦A⟧\n  role: B', 'to:\n  name: A\n  role: B', at('name'));
  });
  it('indents with spaces', () => {
    const TABS = 'Indent with spaces instead of tabs';
    mends('to:\n\t⟦name: A⟧\n\trole: B', 'to:\n  name: A\n  role: B', TABS);
    mends(
      'to:\n  name: A\n  address: |\n\t⟦Civic⟧\n\tTown',
      'to:\n  name: A\n  address: |\n    Civic\n    Town',
      TABS,
    );
  });
  it('puts in what an entry lacks', () => {
    mends('⟦council:Northmere⟧\nyear: 2008', 'council: Northmere\nyear: 2008', 'Put a space after the colon');
    mends('council: Northmere\n⟦year 2008⟧', 'council: Northmere\nyear: 2008', 'Put a colon after “year”');
    mends(
      'council: X\n⟦<!-- ask -->⟧\nyear: 2008',
      'council: X\n# ask\nyear: 2008',
      'Start the comment with #',
    );
    for (const below of ['\n# A letter\n', 'Prose begins here.\n\n# A letter\n'])
      fixes(
        code,
        `⟦---⟧\ncouncil: X\nto:\n  name: A\n${below}`,
        'Close the header',
        `---\ncouncil: X\nto:\n  name: A\n---\n${below}`,
      );
  });
  it('mends several lines together', () => {
    mends(
      'council: ⟦Northmere: the borough⟧\nto:\n\tname: @A\nletterhead: Linden House\nNorthmere',
      'council: "Northmere: the borough"\nto:\n  name: "@A"\nletterhead: |\n  Linden House\n  Northmere',
      'Correct the header in 4 places',
    );
  });
  it('offers nothing after which the header could still not be read', () => {
    for (const yaml of [
      'Northmere',
      '- Northmere\n- Westholt',
      '{',
      '!',
      '? a: b: c',
      'council: A\n\nNorth',
      'council: x\n- b',
      'council: Northmere: the\n  borough: or so\n  - at least',
      'status: final\nfoo',
      'council: A: b\nstatus: final\nfoo',
      'year: 2008\nnot a key\nand: a: b',
    ]) {
      const [finding] = checkLetter(readLetter(`---\n${yaml}\n---\n`));
      assert.equal(finding?.code, code, yaml);
      assert.deepEqual(
        finding.fixes().map(({ title }) => title),
        [],
        yaml,
      );
    }
  });
  it('mends any header that it mends, and loses no word', () => {
    const piece = fc.constantFrom(
      ...['council: ', 'to:', 'name: ', '  role: ', '  address: ', 'signed:', '- ', 'letterhead: ', 'year: '],
      ...[
        '\n',
        '\n',
        '\n  ',
        '\n    ',
        '\n\t',
        ' ',
        ': ',
        '|',
        '@',
        '*',
        '[',
        '{',
        '"',
        "'",
        '%',
        ' # ',
        '<!--',
        '-->',
      ],
      ...['Northmere', 'Tel', '2008', 'Ms A Rowan', '\\q', '---'],
    );
    const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    let mended = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), fc.boolean(), (pieces, isCrlf) => {
        const plain = `---\n${pieces.join('')}\n---\n\n# A letter\n`;
        const text = isCrlf ? crlf(plain) : plain;
        for (const finding of checkLetter(readLetter(text)).filter((one) => one.code === code))
          for (const fix of finding.fixes()) {
            const after = apply(text, fix);
            mended++;
            assert.ok(readLetter(after).header?.ok, after);
            // Words that come to stand below their line leave its comment there.
            assert.deepEqual(words(after), words(text), after);
            assert.ok(after.endsWith(text.slice(-11)), after);
            assert.equal(/\r(?!\n)|(?<!\r)\n/.test(after), !isCrlf);
          }
      }),
      { numRuns: 400 },
    );
    assert.ok(mended > 20, String(mended));
  });
  it('takes time in proportion to the header (T16)', () => {
    for (const piece of ['a: ', '"'])
      staysLinear(piece, (value) =>
        checkLetter(readLetter(`---\ncouncil: ${value}\n---\n`)).flatMap((finding) => finding.fixes()),
      );
  });
  it('is the only finding', () => {
    const source =
      '---\ncouncil: a: b\nyear: "x\nstatus: final\nfoo\n---\n\n# 2007\n\n## Being heathy\n\nGrade: 9\n';
    assert.deepEqual(codes(source), [code]);
  });
});
