import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../server/src/features/rename/rename';
import { readLetter } from '../../server/src/letter/letter';
import { applyEdits } from '../../server/src/text/edit';
import { crlf, marked, withMarks } from '../support/marks';
import { everyPrefix, within } from '../support/prefixes';

/** Renaming what stands at ‸ changes the text to this, in LF and CRLF. */
function check(source: string, newName: string, after: string): void {
  for (const ends of [(text: string) => text, crlf]) {
    const { text, cursor } = marked(ends(source));
    const done = rename(readLetter(text), cursor!, newName);
    assert.ok('edits' in done, JSON.stringify(done));
    assert.equal(applyEdits(text, done.edits), ends(after));
  }
}

function refuses(source: string, newName: string, why: RegExp): void {
  const { text, cursor } = marked(source);
  const done = rename(readLetter(text), cursor!, newName);
  assert.ok('refusal' in done);
  assert.match(done.refusal, why);
}

/** At ‸ the ⟦marked⟧ words are offered, with this name in the box. */
function prepares(source: string, shown: string): void {
  const { text, cursor, ranges } = marked(source);
  const found = prepareRename(readLetter(text), cursor!);
  assert.ok(found, 'nothing to rename');
  assert.equal(withMarks(text, [found.at]), withMarks(text, ranges));
  assert.equal(found.shown, shown);
}

function none(source: string): void {
  const { text, cursor } = marked(source);
  assert.equal(prepareRename(readLetter(text), cursor!), undefined);
}

const letter = (header: string, body: string): string => `---\n${header}\n---\n\n${body}\n`;

describe('rename of the council', () => {
  const body = (
    whole: string,
    place: string,
  ): string => `# Annual performance assessment of services for children and young people in ${whole} 2008

Dear Ms Rowan

Children in ${place} do well. ${whole}'s schools are good, and ${place}-based nurses help. ${place} Council agrees.

| ${place} | x |
| --- | --- |

## Being healthy

> ${whole} wrote this.

- The ${whole} and ${place}.

\`Northmere\` <!-- Northmere --> https://www.example/Northmere Northmereshire North-Northmere letters@northmere.example`;

  it('changes header, title and prose together: the whole name and the place alone, whole words only', () => {
    check(
      letter('council: North‸mere Borough Council', body('Northmere Borough Council', 'Northmere')),
      'Southmere City Council',
      letter('council: Southmere City Council', body('Southmere City Council', 'Southmere')),
    );
  });

  it('changes the whole name alone when the place stays', () => {
    check(
      letter(
        'council: Northmere Borough Council',
        '# In Northmere Borough ‸Council 2008\n\nNorthmere and the London Borough of Northmere.',
      ),
      'Northmere City Council',
      letter(
        'council: Northmere City Council',
        '# In Northmere City Council 2008\n\nNorthmere and the London Borough of Northmere.',
      ),
    );
  });

  it('takes a short answer to a short name', () => {
    const before = letter('council: Northmere Borough Council', 'Children in North‸mere.');
    check(before, 'Westholt', letter('council: Westholt Borough Council', 'Children in Westholt.'));
    check(before, 'Westholt City Council', letter('council: Westholt City Council', 'Children in Westholt.'));
    prepares(letter('council: Northmere Borough Council', 'In ⟦North‸mere⟧.'), 'Northmere');
    prepares(letter('council: "⟦North‸mere Borough Council⟧"', 'In Northmere.'), 'Northmere Borough Council');
  });

  it('keeps capitals, finds the name over a line end and in emphasis', () => {
    check(
      letter(
        'council: ‸Northmere Borough Council',
        '# NORTHMERE BOROUGH COUNCIL\n\nThe *Northmere\nBorough Council*.',
      ),
      'Westholt Council',
      letter('council: Westholt Council', '# WESTHOLT COUNCIL\n\nThe *Westholt Council*.'),
    );
  });

  it('tells a place from a word at the beginning of a sentence', () => {
    check(
      letter(
        'council: ‸Reading Borough Council',
        'Reading is taught well. Reading Council knows. Pupils in Reading like reading.',
      ),
      'Westholt Council',
      letter(
        'council: Westholt Council',
        'Reading is taught well. Westholt Council knows. Pupils in Westholt like reading.',
      ),
    );
    check(
      letter('council: ‸Northmere Council', 'Northmere does well.'),
      'Westholt Council',
      letter('council: Westholt Council', 'Westholt does well.'),
    );
  });

  it('changes the council’s line of an address and leaves its town', () => {
    check(
      letter(
        'council: ‸Northmere Council\nto:\n  role: Director, Northmere Council\n  address: |\n    Northmere Council\n    High Street\n    Northmere NM1 2AB',
        'x',
      ),
      'St Anne: Council',
      letter(
        'council: "St Anne: Council"\nto:\n  role: "Director, St Anne: Council"\n  address: |\n    St Anne: Council\n    High Street\n    Northmere NM1 2AB',
        'x',
      ),
    );
  });

  it('refuses what is no name, and says why (T60)', () => {
    const source = letter('council: ‸Northmere Council', 'x');
    refuses(source, '  ', /^Enter the name/);
    refuses(source, 'A\nB', /one line/);
    refuses(source, '2008', /no letters/);
  });
});

describe('rename of a person', () => {
  const HEADER = (name: string): string => `council: Northmere Council\nto:\n  name: ${name}`;

  it('changes header, salutation and prose together, each in its form', () => {
    const body = (titled: string, whole: string, untitled: string): string =>
      `Dear ${titled}\n\nWe thank ${whole}, and ${titled}'s staff. ${untitled} came. The rowan and Rowan House stay; Mr Rowan and Bob Rowan too.`;
    check(
      letter(HEADER('Ms A Row‸an'), body('Ms Rowan', 'Ms A. Rowan', 'Alice Rowan')),
      'Dr B Alder-Elm',
      letter(HEADER('Dr B Alder-Elm'), body('Dr Alder-Elm', 'Dr B Alder-Elm', 'B Alder-Elm')),
    );
  });

  it('keeps the title of the text when the new name has none', () => {
    check(
      letter(HEADER('‸Ms A Rowan'), 'Dear Ms Rowan\n\nx'),
      'B Elm',
      letter(HEADER('B Elm'), 'Dear Ms Elm\n\nx'),
    );
  });

  it('starts from the salutation and from prose as well', () => {
    prepares(letter(HEADER('Ms A Rowan'), 'Dear ⟦Ms Ro‸wan⟧,\n\nx'), 'Ms A Rowan');
    check(
      letter(HEADER('Ms A Rowan'), 'Thank you, ‸Ms Rowan.'),
      'Mr C Elm',
      letter(HEADER('Mr C Elm'), 'Thank you, Mr Elm.'),
    );
  });

  it('follows the salutation where its title is another one', () => {
    check(
      letter(HEADER('‸Ms A Rowan'), 'Dear Mrs Rowan\n\nMrs Rowan.'),
      'Ms A Elm',
      letter(HEADER('Ms A Elm'), 'Dear Ms Elm\n\nMrs Rowan.'),
    );
  });

  it('changes who signs, in the header and below the letter', () => {
    const text = (name: string, other: string): string =>
      letter(
        `council: Northmere Council\nsigned:\n  - name: ${name}\n    role: Manager\n  - ${other}`,
        `## Being healthy\n\nGrade: 2\n\nYours sincerely\n\n${name}\nManager\n\n${other}`,
      );
    check(text('J Alder', 'P Fir').replace('J Al', 'J Al‸'), 'K Oak', text('K Oak', 'P Fir'));
    const plain = (name: string): string =>
      letter(`council: N\nsigned: ${name}`, `x\n\nYours sincerely\n\n${name}`);
    check(plain('J Alder').replace(/Alder\n$/, '‸Alder\n'), 'K Oak', plain('K Oak'));
  });

  it('leaves a title and surname that could be somebody else of the header', () => {
    check(
      letter('council: N\nto:\n  name: Ms A Rowan\nsigned: ‸J Rowan', 'Ms Rowan and J Rowan.'),
      'J Elm',
      letter('council: N\nto:\n  name: Ms A Rowan\nsigned: J Elm', 'Ms Rowan and J Elm.'),
    );
  });

  it('refuses what has no surname, and says why (T60)', () => {
    const source = letter(HEADER('‸Ms A Rowan'), 'x');
    refuses(source, '', /^Enter the name/);
    refuses(source, 'Ms', /no surname/);
    refuses(source, 'A\nB', /one line/);
  });
});

describe('rename of the year', () => {
  const header = (year: string): string =>
    `council: Northmere Council\nyear: ${year}\nperiod: 2007-04-01/2008-03-31\ndate: 2008-12-17\nprevious: northmere-2008.apa`;
  const body = (year: string): string =>
    `# Annual performance assessment of services for children and young people in Northmere Council ${year}\n\nThis is the ${year} annual performance assessment, not one for 2007/2008. The annual performance assessment for ${year} took note of what was done in 2008 and by 31 March 2008.`;

  it('changes header, title and the assessment’s name; dates and other years keep what they say', () => {
    check(letter(header('20‸08'), body('2008')), '2009', letter(header('2009'), body('2009')));
    check(
      letter(header('"2008"'), body('2008').replace('Council 2008', 'Council 20‸08')),
      '2009',
      letter(header('"2009"'), body('2009')),
    );
    prepares(letter('council: N\nyear: ⟦2008‸⟧', 'x'), '2008');
  });

  it('refuses what is no year, and says why (T60)', () => {
    const source = letter(header('20‸08'), 'x');
    refuses(source, '', /^Enter the year/);
    refuses(source, '20x8', /“20x8” is not a year/);
    refuses(source, '08', /four digits/);
  });
});

describe('rename', () => {
  it('is offered nowhere else (T60)', () => {
    none(letter('council: Northmere Council\nyear: 2008\ndate: 2008‸-12-17', 'x'));
    none(letter('council: Northmere Council\nyear: 2008\nperiod: 2007-04-01/20‸08-03-31', 'x'));
    none(letter('coun‸cil: Northmere Council', 'x'));
    none(letter('council: ‸', 'Northmere'));
    none(letter('council: Northmere Council', 'The coun‸cil does well.'));
    none('# In North‸mere Borough Council 2008\n');
    none('---\ncouncil: [North‸mere\n---\n\nNorthmere\n');
    none('‸');
    refuses('Some ‸words.\n', 'Others', /can be renamed/);
  });

  it('lies in any cut-off letter, with edits that do not meet (T13)', () => {
    everyPrefix((letter, text) => {
      for (const words of ['Northmere', '2008', 'Rowan']) {
        const offset = text.lastIndexOf(words) + 1;
        const place = prepareRename(letter, offset);
        if (place) within(text, place.at);
        const done = rename(letter, offset, words === '2008' ? '2009' : 'Ms B Elm');
        if ('edits' in done) applyEdits(text, done.edits);
      }
    });
  });
});
