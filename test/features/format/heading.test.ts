import { formats, stays } from './check';

describe('headings in the canonical form', () => {
  it('have hashes in front, one space, and none behind', () => {
    formats('##  Being healthy ##\n', '## Being healthy\n');
    formats('  ###\tMajor strengths\n', '### Major strengths\n');
    formats('##\n', '##\n');
    formats('## ##\n', '##\n');
  });

  it('lose a no-break space beside the hashes and keep the ones between words (T09)', () => {
    formats('##\u00A0Being\u00A0healthy\u00A0\n', '## Being\u00A0healthy\n');
  });

  it('are not underlined', () => {
    formats('Being healthy\n-------------\n\ntext\n', '## Being healthy\n\ntext\n');
    formats('Annual performance\nassessment 2008\n===\n', '# Annual performance assessment 2008\n');
  });

  it('stay underlined where one line would say something else', () => {
    stays('Being healthy #\n---\n');
    stays('Being\\\nhealthy\n---\n');
    stays('Being <!-- a\n  b --> healthy\n---\n');
  });

  it('keep number signs that would go with the closing ones', () => {
    stays('## Being healthy # #\n');
  });

  it('keep a grade on their line: words do not move', () => {
    stays('## Being healthy Grade 2\n');
  });
});
