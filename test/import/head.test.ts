import assert from 'node:assert/strict';
import { header, toLookAt } from './check';

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

  it('moves no word: a line between date and addressee keeps the date in the letterhead, and says so', () => {
    const print = `Quay House

17 December 2008

Our reference: 12/34

Ms A Rowan
Director of Learning

Dear Ms Rowan
`;
    header(
      print,
      `letterhead: |
  Quay House
  17 December 2008
  Our reference: 12/34
to:
  name: Ms A Rowan
  role: Director of Learning
`,
    );
    assert.deepEqual(toLookAt(print), [
      '2: The date stayed in the letterhead: other words stand between it and the addressee.',
    ]);
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
