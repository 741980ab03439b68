import { body } from './check';

describe('import of words that Markdown would misread', () => {
  const paragraphs: Record<string, string> = {
    '# 3 schools': '\\# 3 schools',
    '#3 schools': '#3 schools',
    '1. One thing': '1\\. One thing',
    '2008 was good': '2008 was good',
    '> 90 per cent': '\\> 90 per cent',
    '\t>\t90 per cent': '\\> 90 per cent',
    '* Data for 2007': '\\* Data for 2007',
    '---': '\\---',
    _____: '\\_____',
    '```': '\\`\\`\\`',
    '| a | b |': '\\| a | b |',
    'a | b': 'a | b',
    '[1]: a note': '\\[1]: a note',
    'see [1] and [2]': 'see [1] and [2]',
    '[this](there)': '[this\\](there)',
    '<!-- note -->': '\\<!-- note -->',
    'a <b> c < d': 'a \\<b> c < d',
    'R&D &amp; more': 'R&D \\&amp; more',
    'A* to C, or A* to G': 'A* to C, or A* to G',
    'a *very* good': 'a \\*very* good',
    'north_apa_one@example.org': 'north_apa_one@example.org',
    'the _so_ called': 'the \\_so_ called',
    'a `b` c': 'a \\`b\\` c',
    'a ` b': 'a ` b',
    '~~gone~~ but ~5': '\\~\\~gone~~ but ~5',
    'C:\\*': 'C:\\\\*',
    'C:\\dir': 'C:\\dir',
  };
  for (const [print, markup] of Object.entries(paragraphs))
    it(`“${print}” is written “${markup}”`, () => body(`Text.\n\n${print}\n`, `Text.\n\n${markup}\n`));

  it('joins a line that would open another block to the line above, without an escape', () => {
    body(
      'In all\n# 3 schools and\n2008. The\nnext\n===\nyear\n---\n> all\n',
      'In all # 3 schools and 2008. The\nnext ===\nyear --- > all\n',
    );
  });

  it('sees what a line begins with after white space', () => {
    body('Text.\n\n\f\t- \t- \t- \nMore.\n', 'Text.\n\n\\-  -  -\nMore.\n');
    body('Text.\n\n\f\t* \t* \t* \nMore.\n', 'Text.\n\n\\*  *  *\nMore.\n');
  });

  it('does the same in points and headings', () => {
    body(
      'Staying safe Grade 2\n\nStrengths\n\n- # one\n  - - -\n- *two* or\n  # three\n',
      '## Staying safe\n\nGrade: 2\n\n### Strengths\n\n- \\# one\n- \\- -\n- \\*two* or # three\n',
    );
    body('Dear Ms Rowan\n\nAssessment 2008 #\n', 'Dear Ms Rowan\n\n# Assessment 2008 \\#\n');
  });
});
