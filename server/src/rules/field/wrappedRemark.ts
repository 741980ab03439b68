import { lineEndOf } from '../../letter/lineEnd';
import { lineRanges } from '../../text/lines';
import { Span } from '../../text/span';
import { rule } from '../rule';

export default rule<null>({
  code: 'field/wrapped-remark',
  scope: 'area',
  severity: 'error',
  title: 'Field continues on the next line',
  why: 'The note after a verdict is for colleagues and is not printed. Like every field, it ends with its line. Anything on the next line is ordinary text, and is printed.',
  remedy: 'Keep the field on one line, or leave a blank line before text that should be printed.',
  example: {
    wrong: `## Being healthy

Grade: 2
Self-assessment: overestimates – the panel was not sure,
and the director did not agree
`,
    right: `## Being healthy

Grade: 2
Self-assessment: overestimates – the panel was not sure, and the director did not agree
`,
  },
  *check({ section }) {
    for (const lines of section?.wrapped ?? []) yield { at: lines.trim(), values: null };
  },
  message: () =>
    'This text seems to continue the field above, so it is not printed. Keep the field on one line, or leave a blank line before text that should be printed.',
  fixes({ at }, letter) {
    const { anchor, from } = at;
    const end = lineEndOf(letter);
    const gap = new Span(anchor, anchor.text.slice(0, from).trimEnd().length, from);
    const lines = lineRanges(at.text).map(({ from, to }) => at.part(from, to).trim());
    const breaks = lines.slice(1).map((line, i) => new Span(anchor, lines[i]!.to, line.from));
    return [
      {
        title: 'Join the lines of the field',
        safe: false,
        changes: [gap, ...breaks].map((span) => ({ span, newText: ' ' })),
      },
      {
        title: 'Insert a blank line and print this text',
        safe: false,
        changes: [{ span: gap, newText: end + end }],
      },
    ];
  },
});
