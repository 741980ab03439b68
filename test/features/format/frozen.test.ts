import { formats, stays } from './check';

describe('what is left as it is', () => {
  it('is all between the marks of a merge', () => {
    formats(
      '# Title ##\n\n\ntext \n<<<<<<< ours\n* a  \n\n\n=======\n+ b\n>>>>>>> theirs\n\n\ntext \n\n\n* c\n',
      '# Title\n\ntext\n<<<<<<< ours\n* a  \n\n\n=======\n+ b\n>>>>>>> theirs\n\n\ntext\n\n- c\n',
    );
  });

  it('is a comment that nothing ends, to the end of the text', () => {
    formats('# Title ##\n\n\n<!-- a  \n\n\n* b', '# Title\n\n\n<!-- a  \n\n\n* b');
  });

  it('is the inside of comments, code, quotations and HTML', () => {
    stays('<!-- a  \n  b  \n c -->\n\n    code  \n\n> * a  \n> b ##\n\n<b>x  \n</b>  \n');
    formats('  <!-- a -->  \n', '<!-- a -->\n');
  });
});
