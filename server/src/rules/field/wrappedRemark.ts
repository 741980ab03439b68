import { lineEndOf } from '../../letter/lineEnd';
import { lineRanges } from '../../text/lines';
import { Span } from '../../text/span';
import { rule } from '../rule';

export default rule<null>({
  code: 'field/wrapped-remark',
  scope: 'area',
  severity: 'error',
  title: 'Field that runs on below its line',
  why: 'The remark after the verdict of a self-assessment is for colleagues and is not printed, but like every field it ends with its line. Whatever continues on the next line is ordinary prose, and is printed.',
  remedy: 'Write the field on one line, or put an empty line before the text that is to be printed.',
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
    'These words seem to go on with the field above them, so they are not printed here. Write the field on one line, or put an empty line before the text that is to be printed.',
  fixes({ at }, letter) {
    const { anchor, from } = at;
    const end = lineEndOf(letter);
    const gap = new Span(anchor, anchor.text.slice(0, from).trimEnd().length, from);
    const lines = lineRanges(at.text).map(({ from, to }) => at.part(from, to).trim());
    const breaks = lines.slice(1).map((line, i) => new Span(anchor, lines[i]!.to, line.from));
    return [
      {
        title: 'Write the field on one line',
        safe: false,
        changes: [gap, ...breaks].map((span) => ({ span, newText: ' ' })),
      },
      {
        title: 'Print this text, below an empty line',
        safe: false,
        changes: [{ span: gap, newText: end + end }],
      },
    ];
  },
});
