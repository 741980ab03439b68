import { formats, stays } from './check';

describe('the header in the canonical form', () => {
  it('loses spaces at the ends of lines and nothing else (T53)', () => {
    formats(
      '---  \n# by hand \nyear:   2008\t\ncouncil: "X"   # as printed\nto:\n    name: A \n    address: |\n      1 High Street  \n      Northmere\n--- \n',
      '---\n# by hand\nyear:   2008\ncouncil: "X"   # as printed\nto:\n    name: A\n    address: |\n      1 High Street\n      Northmere\n---\n',
    );
  });

  it('keeps spaces that say something', () => {
    stays('---\ncouncil: "X\\ \n  Y"\n---\n');
  });

  it('is left as it is when it cannot be read, the space around it too', () => {
    stays('---\ncouncil: [X  \n---\n\n\n# Title\n');
    formats('---\ncouncil: X  \n\n\n# Title ##\n', '---\ncouncil: X  \n\n\n# Title\n');
  });
});
