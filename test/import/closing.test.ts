import { becomes } from './check';

function signed(lines: string, yaml: string): void {
  becomes(
    `Dear Ms Rowan\n\nStaying safe Grade 2\n\nYours sincerely\n\n${lines}`,
    `---\nframework: apa-2008\n${yaml}status: final\n---\n\nDear Ms Rowan\n\n## Staying safe\n\nGrade: 2\n\n` +
      `Yours sincerely\n\n${lines}`,
  );
}

describe('import of the closing', () => {
  it('takes the first line below the valediction as the signature, and leaves the lines in the body', () => {
    signed('J Alder\nDivisional Manager\n', 'signed:\n  name: J Alder\n  role: Divisional Manager\n');
    signed('J Alder\n', 'signed:\n  name: J Alder\n');
  });

  it('passes over the name in print when looking for the role', () => {
    signed(
      'Jo Alderman\n\nJ. Aldreman\n\nDivisional Manager\n',
      'signed:\n  name: Jo Alderman\n  role: Divisional Manager\n',
    );
  });

  it('takes no copies, numbers or sentences for a role', () => {
    signed('J Alder\n\ncc Chief Executive\n', 'signed:\n  name: J Alder\n');
    signed('J Alder\n\nWe copy this to the board.\n', 'signed:\n  name: J Alder\n');
    signed('Tel: 01234\n', '');
  });

  it('ends the last list before the closing, with or without a blank line', () => {
    becomes(
      `Staying safe Grade 2
Major strengths
- Services are safe.
The children's services grade is the rating for the year.
Yours sincerely
J Alder
`,
      `---
framework: apa-2008
signed:
  name: J Alder
status: final
---

## Staying safe

Grade: 2

### Major strengths

- Services are safe.

The children's services grade is the rating for the year.

Yours sincerely

J Alder
`,
    );
  });
});
