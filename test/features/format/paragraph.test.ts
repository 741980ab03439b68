import { formats, stays } from './check';

describe('prose in the canonical form', () => {
  it('has no spaces around its lines', () => {
    formats('  Dear Ms Rowan \t\n   thank you\t\n', 'Dear Ms Rowan\nthank you\n');
  });

  it('keeps the two spaces that break a line, and no more', () => {
    formats('12 High Street  \nNorthmere     \nNM1 2AB  \n', '12 High Street  \nNorthmere  \nNM1 2AB\n');
    stays('a \\\nb\n');
    formats('a\\ \nb\\ \n', 'a\\ \nb\\\n');
  });

  it('keeps spaces between words and no-break spaces (T09)', () => {
    stays('One.  Two.\u00A0\n\u00A0\u00A0three\u2009\n');
  });

  it('keeps an indent without which a line would begin something else', () => {
    stays('The council grew\n      - as it had said -\n');
    stays('The council grew\n     # in number\n');
    formats('The council grew\n      – as it had said – \n', 'The council grew\n– as it had said –\n');
  });

  it('keeps the inside of comments as it is (T53)', () => {
    formats('  one <!-- a  \n   b  \n --> two  \n', 'one <!-- a  \n   b  \n --> two\n');
    formats('  one <!-- a --> two  <!-- b \n c\n', 'one <!-- a --> two  <!-- b \n c\n');
  });
});
