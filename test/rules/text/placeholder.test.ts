import assert from 'node:assert/strict';
import { codes, flags, silent } from '../../support/check';
import { staysLinear } from '../../support/linear';
import { findPlaceholders } from '../../../server/src/prose/english/placeholder';
import { library } from '../../support/libraryFramework';

const code = 'text/placeholder';

/** A letter's section with a point. */
const inPoint = (text: string): string =>
  `## Staying safe\n\nGrade: 3\n\n### Major strengths\n\n- ${text}\n- Homes are safe.\n`;

describe(code, () => {
  it('flags words in capitals and hints of a template', () => {
    flags(code, 'Waits fell by ⟦XXX⟧ days. ⟦TODO⟧: ask. ⟦[insert name]⟧ will know.\n');
    flags(code, '## Being healthy\n\nGrade: 3\n\n### Major strengths\n\n- ⟦TBC⟧\n- ⟦Lorem ipsum⟧ dolor\n');
    flags(code, '# Letter to ⟦[name of council]⟧\n\nDear Ms ⟦[surname]⟧\n\n> ⟦TBC⟧\n');
  });
  it('is silent on an abbreviation that the letter explains', () => {
    silent(
      code,
      'Tarnside Borough Council (TBC) has a plan.\n\n## Being healthy\n\nTBC pays, and so it was.\n',
    );
    silent(code, '---\ncouncil: Tarnside Borough Council (TBC)\nyear: 2008\n---\n\nTBC pays.\n');
    flags(code, 'Tarnside Borough Council (TBC) has a plan.\n\n- ⟦TBC⟧\n');
    flags(code, 'Tarnside Borough Council (TBC) has a plan for ⟦XXX⟧.\n');
    flags(code, 'It is to be confirmed (⟦TBC⟧).\n');
  });
  it('flags them in cells and in the header', () => {
    flags(
      code,
      '| Area | Grade | Remark |\n| --- | --- | --- |\n| Being healthy | 2 | ⟦TBC⟧ |\n| Staying safe | 2 | |\n',
    );
    flags(
      code,
      '---\ncouncil: ⟦TBC⟧\nyear: 2008\nto:\n  name: "Ms ⟦XXX⟧"\n  address: |\n    Civic Centre\n    ⟦[insert postcode]⟧\nsigned:\n  - name: ⟦TODO⟧\n---\n',
    );
  });

  it('flags every make of them', () => {
    flags(code, 'Carers rose from 188 to ⟦TBA⟧, by ⟦(tbd)⟧ or ⟦(figure to be confirmed)⟧.\n');
    flags(code, 'Work rose to ⟦nn%⟧, ⟦XX per cent⟧, ⟦##%⟧, ⟦xx.x%⟧ or ⟦??%⟧ and costs ⟦£X⟧ million.\n');
    flags(code, '⟦??⟧ schools fell from 21% to ⟦......⟧ and to ⟦____⟧ in March.\n');
    flags(code, 'On ⟦[date]⟧, ⟦[to follow]⟧ came ⟦[CHECK WITH FINANCE]⟧ and ⟦[Gill: still true?]⟧.\n');
    flags(code, 'A drop-in at ⟦<name of school>⟧ in ⟦<council>⟧ and ⟦{{council}}⟧.\n\n⟦<council>⟧\n');
    flags(code, '⟦// check dates //⟧ The evidence is good. ⟦// ask Gill⟧\n');
    flags(code, '⟦DRAFT – NOT FOR CIRCULATION⟧\n\n⟦DRAFT FOR COMMENT⟧\n\n**⟦NOT FOR PUBLICATION⟧**\n');
  });

  it('is silent on names that the letter explains', () => {
    silent(code, 'Training is shared with the Teesmouth Business Academy (TBA).\n\n- TBA pays half.\n');
    silent(code, 'This is the letter for Teesmouth Borough Council (TBC).\n');
  });
  it('is silent on what only looks like one', () => {
    silent(code, 'The draft strategy has more to follow. Dates are to be confirmed by the board.\n');
    silent(code, 'The Grade II building, Year X, N = 45 pupils, wait… and so on... “Why??”, one asked.\n');
    silent(code, 'See https://a.example/b // c? No: and/or. Form 7. a<b> <em>much</em> <br/>\n');
    silent(code, 'Being healthy ........ 3\n\nSigned\n\n______________\n');
  });
  it('is silent on other words', () => {
    silent(code, 'The todo list, tbc, XX, XXL, TBCs and “The [council] did well” […] [sic].\n');
    silent(code, 'Points marked “TBC” were left out.\n');
    silent(code, 'See [date](https://a.example/TBC) and [name][1].\n');
  });
  it('is silent in code, comments and addresses', () => {
    silent(
      code,
      'Text `TBC` <!-- TODO --> https://a.example/XXX\n\n<!-- TODO: ask -->\n\n```\nTBC\n```\n\n    TODO\n',
    );
    silent(code, '---\ncouncil: X # TODO\nyear: 2008\n---\n');
    silent(code, '<div title="TBC">\nTODO\n</div>\n');
  });
  it('is silent on a header that cannot be read', () => {
    silent(code, '---\ncouncil: TBC: TBC\n---\n\nTBC\n');
  });

  it('is information in a draft and an error in a final letter', () => {
    const [draft] = flags(code, '⟦TBC⟧\n');
    assert.equal(draft?.severity, 'information');
    assert.equal(draft?.message, 'Placeholder “TBC” has not been filled in. Replace it or delete it.');
    const [final] = flags(code, '⟦TBC⟧\n', { status: 'final' });
    assert.equal(final?.severity, 'error');
    assert.deepEqual(final?.fixes(), []);
  });

  it('reads in linear time', () => {
    for (const piece of ['[', '(a', '<a ', '// a', '.... ', '_ ', '?? ', 'DRAFT ', '{{a ', '(to be '])
      staysLinear(piece, findPlaceholders);
  });

  it('is the only finding of its place', () => {
    const found = (source: string): string[] =>
      codes(source, { frameworks: [library] }).filter(
        (one) => !/^(?:area|evidence|header|table)\//.test(one),
      );
    const header = '---\ncouncil: X\nyear: 2008\n---\n\n';
    assert.deepEqual(found(`${header}## Lending\n\nGrade: 2\nSelf-grade: TBC\n`), [
      'self-assessment/missing',
      code,
    ]);
    assert.deepEqual(found(`${header}## Lending\n\nGrade: 2\nSelf-assessment: TBC\n`), [code]);
    assert.deepEqual(found(`${header}## The library as a whole\n\nGrade: TBC\n`), ['grade/missing']);
    for (const grade of ['\n\nGrade: TBC', ' Grade TBC', ' (Grade [insert grade])'])
      assert.deepEqual(found(`${header}## The library as a whole${grade}\n`), ['grade/missing']);
    assert.deepEqual(found(`${header}## The library as a whole Grade TBC\n\nGrade: 2\n`), [
      'grade/duplicate',
    ]);
    assert.deepEqual(found(header.replace('2008', 'TBC')), [code]);
    assert.deepEqual(found(header.replace('year: 2008', 'year: 2008\ndate: TBC\nstatus: TBC')), [code, code]);
  });

  it('knows other ways to say it', () => {
    for (const text of [
      'Attendance is TBC.',
      'Attendance rose by x.x%.',
      'Attendance rose to XX per cent.',
      'Numbers are up (figure to be confirmed).',
      'Numbers are up [insert figure].',
      '[CHECK WITH FINANCE] Numbers are up.',
      'Numbers are up. [JOHN – PLEASE CHECK]',
      'Numbers are up ???',
      'Lorem ipsum dolor sit amet.',
      'Numbers are up by £XXX.',
      'Numbers are up by [?].',
      'Numbers rose to NN%.',
    ])
      assert.ok(codes(inPoint(text)).includes(code), text);
  });
  it('is silent on what only looks like it', () => {
    for (const text of [
      'The Teesmouth Business College (TBC) works with schools. TBC is small.',
      '“They has [sic] a plan”, one wrote.',
      'Numbers are up [1].',
      'Numbers are up [see the annex].',
      'Numbers are up (to 45).',
      'Year X pupils did well.',
      "The school's Year 10 XL group is good.",
      'The draft plan is for consultation.',
      'Results are to be confirmed by the board in May.',
      'Teachers use the N/A code with care.',
      'Is that enough? We think not.',
      'Pupils in Years 7–9 use the X-ray room.',
      'Malcolm X Primary School is good.',
      'The XXI club meets weekly.',
      "The council's “check and challenge” scheme works.",
      'Those with an A* do well.',
    ])
      silent(code, inPoint(text));
  });
});
