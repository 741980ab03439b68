import type { GradeValue } from '../../letter/grades/gradeValue';
import type { GradeTable } from '../../letter/table/gradeTable';
import type { Span } from '../../text/span';
import { rule } from '../rule';
import { addBars, addDelimiter, fromTabs, firstWithoutBars } from '../../edits/table/typedTable';

type Form =
  | { readonly kind: 'tabs' | 'no-delimiter' | 'no-bars'; readonly table: GradeTable }
  | { readonly kind: 'word'; readonly word: Span };

export default rule<Form>({
  code: 'text/table-form',
  scope: 'table',
  severity: 'hint',
  title: 'Non-standard table format',
  why: 'The table is also recognised in the format of a printed letter, but other programs need bars and a line of dashes.',
  remedy: 'Put a bar before, between and after the cells, and a line of dashes below the headings.',
  example: {
    wrong: `Area | APA grade
--- | ---
Being healthy | 3
Staying safe | 2
`,
    right: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 2 |
`,
  },
  *check(table) {
    const { block, rows } = table;
    const first = block.head.line.trim();
    if (block.form === 'tabs') yield { at: first, values: { kind: 'tabs', table } };
    else if (!block.rows.some(({ isDelimiter }) => isDelimiter))
      yield { at: first, values: { kind: 'no-delimiter', table } };
    const bare = firstWithoutBars(table);
    if (bare) yield { at: bare.line.trim(), values: { kind: 'no-bars', table } };
    for (const { grade, selfGrade } of rows)
      for (const value of [grade, selfGrade]) {
        const word = value && wordBefore(value);
        if (word) yield { at: word.trim(), values: { kind: 'word', word } };
      }
  },
  message(form) {
    switch (form.kind) {
      case 'tabs':
        return 'The cells of this table are separated by tabs. Separate them with bars, and put a line of dashes below the headings.';
      case 'no-delimiter':
        return 'This table has no line of dashes below its headings, so other programs do not recognise it.';
      case 'no-bars':
        return 'The rows of this table have no bars at the ends. Put one at the start and end of each row.';
      case 'word':
        return `“${form.word.text.trim()}” is already in the column heading. The number is enough.`;
    }
  },
  fixes({ values: form }, letter) {
    switch (form.kind) {
      case 'tabs':
        return [fromTabs(form.table, letter)];
      case 'no-delimiter':
        return [addDelimiter(form.table, letter)];
      case 'no-bars':
        return [addBars(form.table)];
      case 'word':
        return [
          {
            title: `Remove “${form.word.text.trim()}”`,
            safe: true,
            changes: [{ span: form.word, newText: '' }],
          },
        ];
    }
  },
});

/** "Grade " in a cell with "Grade 2"; emphasis in it is for the writer to take out. */
function wordBefore({ kind, number, span }: GradeValue): Span | undefined {
  if (kind !== 'grade' || !number || number.from === span.from) return undefined;
  const word = span.part(0, number.from - span.from);
  return /[*_<]/.test(word.text) ? undefined : word;
}
