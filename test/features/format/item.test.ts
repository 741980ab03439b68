import { formats, stays } from './check';

describe('items in the canonical form', () => {
  it('begin with a hyphen and a space', () => {
    formats('* a\n\n+ b\n\n• c\n\n■ d\n\n▪ e\n\n– f\n', '- a\n- b\n- c\n- d\n- e\n- f\n');
    formats('-   a\n-\tb\n-\n', '- a\n- b\n-\n');
    // After a tab, to Markdown the last one is no point of the one above it.
    formats('- a\n-\tb\n  - c\n', '- a\n-\tb\n  - c\n');
    formats(' *\u00A0a\n', '- a\n');
    // Where words are still to come, the space waits for them.
    stays('- a\n- \n');
    formats('- a\n*   \n', '- a\n- \n');
  });

  it('keep their numbers', () => {
    formats('1.  a\n2)   b\n10. c\n', '1. a\n2) b\n10. c\n');
    formats('1. a\n   more\n- b\n', '1. a\n   more\n\n- b\n');
  });

  it('have their other lines below their first word', () => {
    formats('* Nurses visit\nevery family\n', '- Nurses visit\n  every family\n');
    formats(
      '*    Nurses visit\n     every family\n\n     within days\n',
      '- Nurses visit\n  every family\n\n  within days\n',
    );
    formats('-\n   Nurses\n   visit\n', '- Nurses\n  visit\n');
  });

  it('stand together, or all apart when there are blank lines inside one', () => {
    formats('- a\n\n- b\n- c\n\n\n- d\n', '- a\n- b\n- c\n- d\n');
    formats('- a\n- b\n\n  more\n- c\n', '- a\n\n- b\n\n  more\n\n- c\n');
  });

  it('hold other blocks in the canonical form', () => {
    formats('* a\n    * b\n    * c\n\n    * d\n* e\n', '- a\n  - b\n  - c\n  - d\n- e\n');
    formats(
      '*   a\n\n    | x | y |\n    |-|-|\n    | long | z |\n',
      '- a\n\n  | x    | y   |\n  | ---- | --- |\n  | long | z   |\n',
    );
    stays('- a\n\n  > quoted\n');
    formats('*   a\n\n        code\n         more\n', '- a\n\n      code\n       more\n');
    formats('*   a\n    ```\n     code\n    ```\n', '- a\n  ```\n   code\n  ```\n');
  });

  it('are left where they would become something else', () => {
    stays('* - -\n');
    stays('• --\n');
    stays('-\n\n  text\n');
    stays('-\ntext\n');
    stays('* a\n\n  <!-- open\n');
  });

  it('end where they ended: text below a list does not become a part of it', () => {
    formats('  * a\n\n  text\n', '- a\n\ntext\n');
    // Code keeps its place, so the point keeps its own.
    stays('  * a\n\n  ```\n  code\n  ```\n');
  });

  it('are left as they are deep down', () => {
    const deep = (indents: string[], mark: string): string =>
      indents.map((indent, i) => `${indent}${i < 7 ? '-' : mark} ${i}\n`).join('');
    const indents = Array.from({ length: 9 }, (_, i) => '  '.repeat(i));
    stays(deep(indents, '*'));
  });
});
