import { becomes, header } from './check';

const opening = 'Annual performance assessment of services for children and young people in';

describe('import of salutation and title', () => {
  it('takes council and year from the title, whichever comes first', () => {
    const head =
      '---\nframework: apa-2008\ncouncil: Northmere Borough Council\nyear: 2008\nstatus: final\n---\n';
    const title = `${opening} Northmere Borough Council 2008`;
    becomes(`Dear Ms Rowan\n\n${title}\n\nText.`, `${head}\nDear Ms Rowan\n\n# ${title}\n\nText.\n`);
    becomes(`${title}\n\nDear Ms Rowan\n\nText.`, `${head}\n# ${title}\n\nDear Ms Rowan\n\nText.\n`);
    becomes(`${title}\n\nText.`, `${head}\n# ${title}\n\nText.\n`);
  });

  it('joins a title on several lines, and ends it with the year where no blank line follows', () => {
    becomes(
      `Dear Ms Rowan
Annual performance assessment of services for
children and young people in Northmere 2008
This letter says more.
`,
      `---
framework: apa-2008
council: Northmere
year: 2008
status: final
---

Dear Ms Rowan

# ${opening} Northmere 2008

This letter says more.
`,
    );
  });

  it('prefers the spelling of the address to a title in capitals', () => {
    header(
      `Ms A Rowan\nDirector\nNorthmere Council\n\nDear Ms Rowan\n\n${opening} the Northmere Council 2008\n`.toUpperCase(),
      `council: NORTHMERE COUNCIL
year: 2008
to:
  name: MS A ROWAN
  role: DIRECTOR
  address: |
    NORTHMERE COUNCIL
`,
    );
    header(
      `Ms A Rowan\nDirector\nNorthmere Council\n\nDear Ms Rowan\n\n${opening.toUpperCase()} NORTHMERE COUNCIL 2008\n`,
      `council: Northmere Council
year: 2008
to:
  name: Ms A Rowan
  role: Director
  address: |
    Northmere Council
`,
    );
  });

  it('takes no sentence and no long paragraph for a title', () => {
    header('Dear Ms Rowan\n\nThank you for your letter of 2008.\n', '');
    header(`Dear Ms Rowan\n\n${'A word '.repeat(60)}2008\n`, '');
  });

  it('invents neither council nor year', () => {
    header('Dear Ms Rowan\n\nThis is about Northmere Council in 2008.\n', '');
  });
});
