import { formats, stays } from './check';

describe('blank lines in the canonical form', () => {
  it('stand between blocks, one at a time', () => {
    formats(
      '# Title\nDear Ms Rowan\n\n\n \t\n## Being healthy\n### Major strengths\n- a\n### Other\ntext\n> quoted\n\n\n',
      '# Title\n\nDear Ms Rowan\n\n## Being healthy\n\n### Major strengths\n\n- a\n\n### Other\n\ntext\n\n> quoted\n',
    );
    formats('Strengths:\n- a\n```\ncode\n```\ntext\n', 'Strengths:\n\n- a\n\n```\ncode\n```\n\ntext\n');
    formats('text\n\u00A0\nmore\n', 'text\n\nmore\n');
  });

  it('do not stand at the beginning or the end', () => {
    formats('\n \n# Title\n\n \n', '# Title\n');
    formats('\n', '');
    formats('', '');
    formats('\n\n---\ncouncil: X\n---\n', '---\ncouncil: X\n---\n');
    // Without it the rule would open a header.
    formats('\n\n---\n\ncouncil: X\n---\n', '\n---\n\n## council: X\n');
  });

  it('stand around comments, but not between those that follow one another', () => {
    formats(
      '# Title\n<!-- a -->\n<!-- b -->\ntext\n\n<!-- c -->\n\n\n<!-- d -->\n',
      '# Title\n\n<!-- a -->\n<!-- b -->\n\ntext\n\n<!-- c -->\n\n<!-- d -->\n',
    );
    formats('- a\n<!-- apa-disable-next-line -->\n- b\n', '- a\n\n<!-- apa-disable-next-line -->\n\n- b\n');
  });

  it('stay in code, comments and HTML', () => {
    stays('```\na  \n\n\nb\n```\n');
    stays('<!-- a  \n\n\nb -->\n');
    stays('```\nnever closed\n\n\n');
    stays('<div>\n  <p>a</p>  \n</div>\n');
  });

  it('part rules, which are three hyphens', () => {
    formats('a\n***\nb\n* * *\n', 'a\n\n---\n\nb\n\n---\n');
    stays('***\n\na\n');
    stays('- ***\n');
  });

  it('part the header from the letter', () => {
    formats('---\ncouncil: X\n---\n# Title\n', '---\ncouncil: X\n---\n\n# Title\n');
  });
});
