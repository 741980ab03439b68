import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'header/disagrees';
const TITLE = '# Annual performance assessment of services for children and young people in';
const HEADER = `---
council: Northmere Borough Council
year: 2008
to:
  name: Ms A Rowan
signed:
  name: Jane Alder
  role: Divisional Manager
---

`;
const titled = (title: string): string => `${HEADER}${title}\n`;
const introduced = (text: string): string => `${HEADER}# A letter\n\n${text}\n\n## Being healthy\n`;
const addressed = (salutation: string): string => `${HEADER}${salutation}\n\n# A letter\n`;
const signed = (lines: string): string => `${HEADER}## Being healthy\n\nYours sincerely\n\n${lines}\n`;

describe(`${code}, in the title`, () => {
  it('flags another year', () => {
    flags(code, titled('# Annual performance assessment ⟦2007⟧'));
    flags(code, titled(`${TITLE} Northmere Borough Council ⟦2007⟧`));
    flags(code, titled('Assessment ⟦2007⟧, Northmere\n==='));
    flags(code, titled('# Assessment (⟦2009⟧) #'));
  });
  it('flags another council', () => {
    flags(code, titled(`${TITLE} ⟦Westholt Borough Council⟧ 2008`));
    flags(code, titled(`${TITLE} the ⟦Northmere County Council⟧, 2008`));
    flags(code, titled(`${TITLE} ⟦Westholt⟧`));
    flags(code, titled(`${TITLE} ⟦Westholt⟧ ⟦2007⟧`));
    flags(code, titled('# Review of libraries in ⟦Westholt⟧ 2008'), { frameworks: [library] });
  });

  it('is silent on the same year and council in other words', () => {
    silent(code, titled(`${TITLE} Northmere Borough Council 2008`));
    silent(code, titled(`${TITLE} the NORTHMERE  BOROUGH COUNCIL (2008)`));
    silent(code, titled(`${TITLE} Northmere 2008`));
    silent(code, titled(`${TITLE} Northmere Borough Council and its partners, 2008`));
    silent(code, titled('# Letter to Westholt'));
    silent(code, titled('# Assessment 2007/08'));
    silent(code, titled('# Assessment 2007-2008'));
    silent(code, titled('# From 2007 to 2009'));
    silent(code, titled('# Room 20071'));
  });
  it('is silent on other headings and where the header says nothing', () => {
    silent(code, titled('## Annual performance assessment 2007'));
    silent(code, titled('# A letter\n\n# Assessment 2007'));
    silent(code, `---\ncouncil:\nyear: soon\n---\n\n${TITLE} Westholt 2007\n`);
    silent(code, `---\ncouncil: TBC\nyear: 2008\n---\n\n${TITLE} Westholt 2008\n`);
    silent(code, `${TITLE} Westholt 2007\n`);
    silent(code, `---\nyear: 2008\nframework: other\n---\n\n# Assessment 2007\n`);
  });

  it('tells both, and where the header says it', () => {
    const [year] = flags(code, titled('# Assessment ⟦2007⟧'));
    assert.equal(year?.severity, 'warning');
    assert.equal(
      year.message,
      'The title says 2007, but the year in the header is 2008. Change one of them.',
    );
    assert.deepEqual(
      year.related.map(({ at, message }) => [at.text, message]),
      [['2008', 'The year is given here as 2008']],
    );
    const [council] = flags(code, titled(`${TITLE} ⟦Westholt⟧ 2008`));
    assert.equal(
      council?.message,
      'The title says “Westholt”, but the header names the council “Northmere Borough Council”. Change one of them.',
    );
  });
  it('changes one or the other', () => {
    const year = titled('# Assessment ⟦2007⟧');
    fixes(code, year, 'Change “2007” to “2008”', titled('# Assessment 2008'));
    fixes(
      code,
      year,
      'Change the header’s year to 2007',
      titled('# Assessment 2007').replace('year: 2008', 'year: 2007'),
    );
    const council = titled(`${TITLE} ⟦Westholt: the Borough⟧ 2008`);
    fixes(
      code,
      council,
      'Change “Westholt: the Borough” to “Northmere Borough Council”',
      titled(`${TITLE} Northmere Borough Council 2008`),
    );
    fixes(
      code,
      council,
      'Change the header’s council to “Westholt: the Borough”',
      council
        .replace('council: Northmere Borough Council', 'council: "Westholt: the Borough"')
        .replace(/[⟦⟧]/g, ''),
    );
  });
  it('leaves markup to the writer', () => {
    const source = titled(`${TITLE} ⟦West*holt* Council⟧ 2008`);
    const [finding] = flags(code, source);
    const [first] = finding?.fixes() ?? [];
    assert.deepEqual(
      [first?.changes, first?.disabled],
      [[], 'There is markup between the words; change them by hand.'],
    );
  });
});

describe(`${code}, in the introduction`, () => {
  it('flags the assessment of another year', () => {
    flags(
      code,
      introduced('This letter sums up the ⟦2007⟧ annual performance assessment (APA) of your council.'),
    );
    flags(code, introduced('These are the findings of the ⟦2007⟧ annual\nperformance assessment.'));
    flags(code, introduced('This is the ⟦2006⟧ review.'), { frameworks: [library] });
  });

  it('is silent on the header’s year, and on others beside it', () => {
    silent(code, introduced('This letter sums up the 2008 annual performance assessment (APA).'));
    silent(
      code,
      introduced(
        'The 2007 annual performance assessment was harsh; the 2008 annual performance assessment is not.',
      ),
    );
  });
  it('is silent on an assessment that this one is compared with', () => {
    silent(code, introduced('Much has changed since the 2007 annual performance assessment.'));
    silent(code, introduced('Grades are better than the 2007 annual performance assessment had them.'));
    silent(code, introduced('In the 2007 annual performance assessment we asked for more.'));
  });
  it('is silent on other words, other places and the period', () => {
    silent(code, introduced('The 2007 joint area review and the period 1 April 2006 to 31 March 2007.'));
    silent(
      code,
      introduced('Room 12007 annual performance assessment. `2007 annual performance assessment`'),
    );
    silent(code, `${introduced('Text.')}\nThe 2007 annual performance assessment found the same.\n`);
    silent(code, introduced('“The 2007 annual performance assessment” was its name.'));
  });

  it('changes all places that say the same', () => {
    const source = introduced(
      'The ⟦2007⟧ annual performance assessment is over.\n\nThe 2007 annual performance assessment was long.',
    );
    const [finding] = flags(code, source);
    assert.equal(
      finding?.message,
      'The introduction says 2007, but the year in the header is 2008. Change one of them.',
    );
    fixes(
      code,
      source,
      'Change “2007” to “2008” in 2 places',
      source.replace(/2007/g, '2008').replace(/[⟦⟧]/g, ''),
    );
  });
});

describe(`${code}, in the salutation`, () => {
  it('flags a surname that the addressee does not have', () => {
    flags(code, addressed('Dear Ms ⟦Elm⟧'));
    flags(code, addressed('Dear Ms Anna ⟦Elm⟧,'));
    flags(code, addressed('Dear Mrs. ⟦O’Hara⟧:'));
    flags(code, addressed('Dear Dr ⟦Rowan-Elm⟧'));
    flags(code, addressed('Dear Cllr Mrs ⟦Elm⟧'));
  });

  it('is silent on the addressee’s surname', () => {
    silent(code, addressed('Dear Ms Rowan'));
    silent(code, addressed('Dear Ms Anna Rowan,'));
    silent(code, addressed('DEAR MS ROWAN'));
    silent(code, addressed('Dear Ms Röwan').replace('A Rowan', 'A Rowan-R\u00F6wan'));
    silent(code, addressed('Dear Ms Rowan-Elm').replace('A Rowan', 'A Rowan Elm'));
    silent(code, addressed('Dear Ms OHara').replace('A Rowan', 'A O’Hara OBE'));
  });
  it('is silent on what names no surname', () => {
    silent(code, addressed('Dear Colleague'));
    silent(code, addressed('Dear Anna'));
    silent(code, addressed('Dear Sir Alan'));
    silent(code, addressed('Dear Sir or Madam'));
    silent(code, addressed('Dear Ms [insert name]'));
    silent(code, addressed('Dear Ms'));
  });
  it('is silent where the header names nobody', () => {
    silent(code, '---\ncouncil: X\nyear: 2008\n---\n\nDear Ms Elm\n');
    silent(code, addressed('Dear Ms Elm').replace('Ms A Rowan', 'TBC'));
  });

  it('changes one or the other', () => {
    const source = addressed('Dear Ms ⟦Elm⟧,');
    const [finding] = flags(code, source);
    assert.equal(
      finding?.message,
      'The salutation says “Elm”, but the header names the addressee “Ms A Rowan”. Change one of them.',
    );
    fixes(code, source, 'Change “Elm” to “Rowan”', addressed('Dear Ms Rowan,'));
    fixes(
      code,
      source,
      'Change the header’s addressee to “Ms A Elm”',
      addressed('Dear Ms Elm,').replace('A Rowan', 'A Elm'),
    );
  });
});

describe(`${code}, in the signature`, () => {
  it('flags another name', () => {
    flags(code, signed('⟦Mark Beech⟧'));
    flags(code, signed('⟦J Elder⟧\n\nDivisional Manager'));
    flags(code, signed('⟦Mary Alder⟧'));
    flags(code, signed('**⟦M. Beech⟧**\\\nManager'));
  });
  it('flags the same name in another spelling further down', () => {
    flags(code, signed('Jane Alder\n\n⟦J. Adler⟧\n\nDivisional Manager'));
    flags(code, signed('⟦Jane Aldar⟧\n\nJ Alder'));
  });

  it('is silent on the same name in another form', () => {
    for (const name of [
      'Jane Alder',
      'J Alder',
      'J. Alder',
      'J.M. Alder',
      'JM Alder',
      'Ms J Alder OBE',
      'JANE ALDER',
      'Jane Alder, HMI',
    ])
      silent(code, signed(name));
    silent(code, signed('Jane Alder').replace('name: Jane Alder', 'name: J. Alder'));
    silent(code, signed('J Alder').replace('name: Jane Alder', 'name: Mr John Alder'));
  });
  it('is silent when somebody signs for somebody else', () => {
    silent(code, signed('Mark Beech\n\npp Jane Alder'));
    silent(code, signed('p.p. Mark Beech'));
    silent(code, signed('for Mark Beech'));
    silent(code, signed('Mark Beech\nfor Jane Alder'));
    silent(code, signed('On behalf of Mark Beech'));
  });
  it('is silent on what is no name', () => {
    silent(code, signed('Divisional Manager'));
    silent(code, signed('Jane Alder\n\nWestholt House\n\nCanal Street'));
    silent(code, signed('[signature]'));
    silent(code, signed('Jane'));
    silent(code, signed('Keeper Royal').replace('role: Divisional Manager', 'role: Keeper Royal'));
    silent(code, signed('Jane Alder\n\nMark Beech'));
  });
  it('is silent on each of several who sign', () => {
    const two = 'signed:\n  - name: Jane Alder\n  - name: Mark Beech\n';
    const header = signed('M Beech\n\nJ Alder').replace(/signed:\n.*\n.*\n/, two);
    silent(code, header);
    flags(code, header.replace('M Beech\n', '⟦M Birch⟧\n'));
  });
  it('is silent where the header says nothing of it, and elsewhere in the letter', () => {
    silent(code, '---\ncouncil: X\nyear: 2008\n---\n\n## Being healthy\n\nYours sincerely\n\nMark Beech\n');
    silent(code, `${HEADER}## Being healthy\n\nMark Beech\n`);
  });

  it('tells both, and where the header says it', () => {
    const [finding] = flags(code, signed('Jane Alder\n\n⟦J. Adler⟧'));
    assert.equal(
      finding?.message,
      'The signature says “J. Adler”, but the header says that the letter is signed by “Jane Alder”. Change one of them.',
    );
    assert.deepEqual(
      finding.related.map(({ at }) => at.text),
      ['Jane Alder'],
    );
  });
  it('changes one or the other, and the surname alone where only that differs', () => {
    const slip = signed('Jane Alder\n\n⟦J. Adler⟧');
    fixes(code, slip, 'Change “J. Adler” to “J. Alder”', signed('Jane Alder\n\nJ. Alder'));
    fixes(
      code,
      slip,
      'Change the header’s signatory to “Jane Adler”',
      signed('Jane Alder\n\nJ. Adler').replace('name: Jane Alder', 'name: Jane Adler'),
    );
    const other = signed('⟦Mark Beech⟧');
    fixes(code, other, 'Change “Mark Beech” to “Jane Alder”', signed('Jane Alder'));
    fixes(
      code,
      other,
      'Change the header’s signatory to “Mark Beech”',
      signed('Mark Beech').replace('name: Jane Alder', 'name: Mark Beech'),
    );
  });
});

describe(`${code}, in the form of address`, () => {
  const named = (name: string, salutation: string, address = ''): string =>
    `---\ncouncil: X\nyear: 2008\nto:\n  name: ${name}\n${address}---\n\n${salutation}\n\n# A letter\n`;

  it('flags another title in the salutation', () => {
    flags(code, named('Mr G Okafor', 'Dear ⟦Mrs Okafor⟧'));
    flags(code, named('Mrs Imelda Strand', 'Dear ⟦Miss Strand⟧,'));
    flags(code, named('Dr Imelda Strand', 'Dear ⟦Ms. Strand⟧'));
    flags(code, named('Ms A Rowan-Elm', 'Dear ⟦Mr Rowan-Elm⟧'));
  });
  it('flags another title in the address', () => {
    flags(
      code,
      named('Mr G Okafor', 'Dear Mr Okafor', '  address: |\n    ⟦Mrs G Okafor⟧\n    Castle Offices\n'),
    );
  });
  it('is silent on the same title, and where one has none', () => {
    silent(code, named('Mr G Okafor', 'Dear Mr. Okafor:'));
    silent(code, named('Imelda Strand', 'Dear Ms Strand'));
    silent(code, named('Miss Adela Frome', 'Dear Adela'));
    silent(code, named('Cllr Mrs Rowan', 'Dear Mrs Rowan'));
    silent(code, named('Professor J Rowan', 'Dear Prof. Rowan'));
    silent(code, named('Mr G Okafor', 'Dear Director'));
  });
  it('is silent where there are several people', () => {
    silent(code, named('Mr G Okafor and Mrs A Okafor', 'Dear Mrs Okafor'));
    silent(code, named('Mr G Okafor', 'Dear Mrs Okafor and Mr Okafor'));
  });
  it('names both and changes one', () => {
    const source = named('Mr G Okafor', 'Dear ⟦Mrs Okafor⟧');
    const [found] = flags(code, source);
    assert.equal(
      found?.message,
      'The salutation says “Mrs Okafor”, but the header names the addressee “Mr G Okafor”. Change one of them.',
    );
    fixes(code, source, 'Change “Mrs Okafor” to “Mr Okafor”', named('Mr G Okafor', 'Dear Mr Okafor'));
    fixes(
      code,
      source,
      'Change the header’s addressee to “Mrs G Okafor”',
      named('Mrs G Okafor', 'Dear Mrs Okafor'),
    );
  });
});

describe(`${code}, in what the introduction says of time`, () => {
  const period = (text: string): string =>
    `---\ncouncil: X\nyear: 2008\nperiod: 2007-04-01/2008-03-31\n---\n\n# A letter\n\n${text}\n\n## Being healthy\n`;

  it('flags another period', () => {
    flags(code, period('The evidence covers the period ⟦1 April 2006 to 31 March 2007⟧.'));
    flags(code, period('The evidence is from between ⟦1 April 2006 and 31 March 2008⟧.'));
    flags(code, period('The evidence is from ⟦April 2006 to\nMarch 2007⟧.'));
    flags(code, period('The evidence is from ⟦1st April 2005 – 31st March 2007⟧.'));
  });
  it('flags grades of another year', () => {
    flags(code, period('The table below gives the grades for ⟦2007⟧.'));
    flags(code, period('These are the grades awarded for performance in ⟦2007⟧.'));
  });
  it('is silent on the header’s own, in any form', () => {
    silent(code, period('It covers 1 April 2007 to 31 March 2008, and gives the grades for 2008.'));
    silent(code, period('It covers April 2007 – March 2008.'));
  });
  it('is silent on others beside it, and on other matters', () => {
    silent(
      code,
      period('The review covered 1 April 2005 to 31 March 2006. This covers 1 April 2007 to 31 March 2008.'),
    );
    silent(code, period('The joint area review covered 1 April 2005 to 31 March 2006.'));
    silent(code, period('Compared with the grades for 2007 much is better. Results are those of 2006/07.'));
    silent(code, period('The grades for 2006 and 2007 are in the appendix. Performance in 2007 was poor.'));
    silent(code, `${period('Text.')}\nThe grades for 2007.\n`);
  });
  it('names both and changes one', () => {
    const source = period('It covers ⟦1 April 2006 to 31 March 2007⟧.');
    const [found] = flags(code, source);
    assert.equal(
      found?.message,
      'The introduction says 1 April 2006 to 31 March 2007, but the period in the header is 1 April 2007 to 31 March 2008. Change one of them.',
    );
    fixes(
      code,
      source,
      'Change “1 April 2006 to 31 March 2007” to “1 April 2007 to 31 March 2008”',
      period('It covers 1 April 2007 to 31 March 2008.'),
    );
    fixes(
      code,
      source,
      'Change the header’s period to 2006-04-01/2007-03-31',
      period('It covers 1 April 2006 to 31 March 2007.').replace(
        'period: 2007-04-01/2008-03-31',
        'period: 2006-04-01/2007-03-31',
      ),
    );
  });
});
