import { lineEndOf } from '../../letter/lineEnd';
import type { Field } from '../../letter/section/field';
import { Span } from '../../text/span';
import { rule } from '../rule';

export default rule<{ fields: readonly Field[] }>({
  code: 'field/joined',
  scope: 'area',
  severity: 'error',
  title: 'Several fields on one line',
  why: 'A field has a line to itself. A program that fills lines puts fields together, and then what the writer has noted about the self-assessment may be printed, and text behind it may not.',
  remedy: 'Put each field on a line of its own.',
  example: {
    wrong: `## Being healthy

Grade: 2 Self-grade: 3
`,
    right: `## Being healthy

Grade: 2
Self-grade: 3
`,
  },
  *check({ section }) {
    for (const line of section?.joined ?? [])
      yield {
        at: line.trim(),
        values: { fields: section!.fields.filter((field) => isOn(field, line)) },
      };
  },
  message: () => 'Several fields stand on this line. Put each of them on a line of its own.',
  fixes: ({ values: { fields } }, letter) => [
    {
      title: 'Put each field on a line of its own',
      safe: false,
      changes: fields.slice(1).map(({ line: { anchor, from } }) => ({
        span: new Span(anchor, anchor.text.slice(0, from).trimEnd().length, from),
        newText: lineEndOf(letter),
      })),
    },
  ],
});

function isOn(field: Field, line: Span): boolean {
  return field.line.start >= line.start && field.line.end <= line.end;
}
