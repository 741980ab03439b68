import { lineEndOf } from '../../letter/lineEnd';
import type { Field } from '../../letter/section/field';
import { Span } from '../../text/span';
import { rule } from '../rule';

export default rule<{ fields: readonly Field[] }>({
  code: 'field/joined',
  scope: 'area',
  severity: 'error',
  title: 'Several fields on one line',
  why: 'Each field needs its own line. A program that rewraps paragraphs joins fields, and then notes about the self-assessment may be printed and text after them may not.',
  remedy: 'Put each field on its own line.',
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
  message: () => 'There are several fields on this line. Put each one on its own line.',
  fixes: ({ values: { fields } }, letter) => [
    {
      title: 'Put each field on its own line',
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
