import { header } from './check';

describe('import of what stands above the salutation', () => {
  it('takes letterhead, date and addressee, with every line after the role as the address', () => {
    header(
      `Quality Board Quay House 1 Quay Street Northmere NM1 2AB


17 December 2008

Ms A Rowan
Director of Children's Services
Northmere Borough Council
Civic Centre
Northmere
NM1 2AB

Dear Ms Rowan
`,
      `council: Northmere Borough Council
letterhead: |
  Quality Board Quay House 1 Quay Street Northmere NM1 2AB
date: 2008-12-17
to:
  name: Ms A Rowan
  role: Director of Children's Services
  address: |
    Northmere Borough Council
    Civic Centre
    Northmere
    NM1 2AB
`,
    );
  });

  it('keeps the printed order when the date stands below the address', () => {
    header(
      `Dr B Hazel
Head of Learning
Southmere Council

3rd November 2006

Dear Dr Hazel
`,
      `council: Southmere Council
to:
  name: Dr B Hazel
  role: Head of Learning
  address: |
    Southmere Council
date: 2006-11-03
`,
    );
  });

  it('joins a role that runs over two lines, and divides a name from a role on its line', () => {
    header(
      `Ms A Rowan
Director of Children and
Young People's Services
Northmere

Dear Ms Rowan
`,
      `to:
  name: Ms A Rowan
  role: Director of Children and Young People's Services
  address: |
    Northmere
`,
    );
    header(
      `Ms A Rowan, Director of Learning
Northmere

Dear Ms Rowan
`,
      `to:
  name: Ms A Rowan
  role: Director of Learning
  address: |
    Northmere
`,
    );
  });

  it('knows an addressee by the salutation, by the line above a role, or by the role alone', () => {
    header(
      'Alex Rowan\nNorthmere 2\n\nDear Mr Rowan\n',
      'to:\n  name: Alex Rowan\n  address: |\n    Northmere 2\n',
    );
    header(
      'Alex Rowan\nDirector of Learning\n\nDear Alex\n',
      'to:\n  name: Alex Rowan\n  role: Director of Learning\n',
    );
    header(
      'Director of Learning\nNorthmere\n\nDear Colleague\n',
      'to:\n  role: Director of Learning\n  address: |\n    Northmere\n',
    );
  });

  it('reads an address with a blank line after each line', () => {
    header(
      `17 December 2008

Ms A Rowan

Director of Learning

Northmere Council

NM1 2AB

Dear Ms Rowan
`,
      `council: Northmere Council
date: 2008-12-17
to:
  name: Ms A Rowan
  role: Director of Learning
  address: |
    Northmere Council
    NM1 2AB
`,
    );
  });

  it('takes a sender only when one is printed as such', () => {
    header(
      `From: The quality board
Date: 17/12/2008
To: Alex Rowan
Director of Learning

Dear Alex
`,
      `from: The quality board
date: 2008-12-17
to:
  name: Alex Rowan
  role: Director of Learning
`,
    );
  });

  it('leaves a day that the calendar does not have among the words (T62)', () => {
    header('31 February 2008\n\nDear Colleague\n', 'letterhead: |\n  31 February 2008\n');
  });

  it('takes the date from among other lines of the letterhead, and from among other words', () => {
    const rest = `to:
  name: Ms A Rowan
  role: Director of Learning
`;
    const address = '\n\nMs A Rowan\nDirector of Learning\n\nDear Ms Rowan\n';
    header(
      `Quay House\n\n17 December 2008\n\nOur reference: 12/34${address}`,
      `letterhead: |\n  Quay House\n  Our reference: 12/34\ndate: 2008-12-17\n${rest}`,
    );
    header(
      `Our reference: 12/34, 17 December 2008${address}`,
      `letterhead: |\n  Our reference: 12/34\ndate: 2008-12-17\n${rest}`,
    );
    header(
      `Date: 17th December 2008   Our reference: 12/34${address}`,
      `letterhead: |\n  Our reference: 12/34\ndate: 2008-12-17\n${rest}`,
    );
    header(`Assessment to 31 March 2008${address}`, `letterhead: |\n  Assessment to 31 March 2008\n${rest}`);
  });

  it('reads a letterhead beside the addressee, whichever is on the left', () => {
    const to = `to:
  name: Ms A Rowan
  role: Director of Learning
  address: |
    Northmere Council
`;
    const head =
      'council: Northmere Council\nletterhead: |\n  Quay House\n  1 Quay Street\n  Telephone 01632 960000\n';
    header(
      `Ms A Rowan                      Quay House
Director of Learning            1 Quay Street
Northmere Council               Telephone 01632 960000

17 December 2008

Dear Ms Rowan
`,
      `${head}${to}date: 2008-12-17\n`,
    );
    header(
      `Quay House                      Ms A Rowan
1 Quay Street                   Director of Learning
Telephone 01632 960000          Northmere Council

Dear Ms Rowan
`,
      `${head}${to}`,
    );
  });

  it('quotes what YAML would read as something else', () => {
    header(
      `Ms A Rowan: acting
Director: "Learning" # two
- Northmere
12: Quay

Dear Ms Rowan
`,
      `to:
  name: "Ms A Rowan: acting"
  role: 'Director: "Learning" # two'
  address: |
    - Northmere
    12: Quay
`,
    );
  });
});
