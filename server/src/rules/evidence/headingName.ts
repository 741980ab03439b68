import type { EvidenceKind } from '../../framework/framework';
import { bare, trimmedRange } from '../../prose/english/bare';
import { nameKey } from '../../text/key';
import { rule } from '../rule';

export default rule<{ name: string; kind: EvidenceKind }>({
  code: 'evidence/heading-name',
  scope: 'area',
  severity: 'hint',
  title: 'Heading of a list in another form',
  why: 'The two headings are the same in every section, so that readers find their place at once. Another wording or another use of capitals makes them look like something else.',
  remedy: "Use the framework's own words for the heading.",
  example: {
    wrong: `## Being healthy

### Major Strengths

- Waits are short.
`,
    right: `## Being healthy

### Major strengths

- Waits are short.
`,
  },
  *check({ section }, { framework: { data } }) {
    for (const { heading, kind } of section?.evidence ?? []) {
      const text = bare(heading.title.text);
      const { from, to } = trimmedRange(text);
      const name = text.slice(from, to);
      if (!sameWords(name, data.evidence[kind].label))
        yield { at: heading.title.part(from, to), values: { name, kind } };
    }
  },
  message({ name, kind }, { framework: { data } }) {
    return `This heading is “${name}”; the heading of this list is “${data.evidence[kind].label}” in every section. Change it to that.`;
  },
  fixes({ at, values: { kind } }, { framework: { data } }) {
    const { label } = data.evidence[kind];
    const title = `Change the heading to “${label}”`;
    if (at.text.includes('<!--'))
      return [{ title, safe: true, changes: [], disabled: 'There is a comment between the words.' }];
    return [{ title, safe: true, changes: [{ span: at, newText: label }] }];
  },
});

/** The same words with the same capitals; apostrophes, dashes and kinds of space are typography. */
function sameWords(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b) && letters(a) === letters(b);
}

function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}
