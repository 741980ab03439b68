import { rule } from '../rule';
import { nearest } from '../../letter/header/meantKey';

export default rule<{ id: string; known: readonly string[] }>({
  code: 'header/unknown-framework',
  scope: 'header',
  severity: 'error',
  title: 'Unknown framework',
  why: 'The framework defines the areas, grades and wording of a letter. If it is unknown, nothing below the header can be checked.',
  remedy: 'Use the name of an existing framework, or remove the line to use the default.',
  example: {
    wrong: `---
framework: apa-208
council: Northmere Borough Council
year: 2008
---
`,
    right: `---
framework: apa-2008
council: Northmere Borough Council
year: 2008
---
`,
  },
  *check(header, { frameworks }) {
    const entry = header.ok ? header.entry('framework') : undefined;
    const id = entry?.text;
    if (entry && id !== undefined && frameworks.every((one) => one.id !== id))
      yield {
        at: entry.value,
        values: {
          id,
          known: byLikeness(
            id,
            frameworks.map((one) => one.id),
          ),
        },
      };
  },
  message({ id, known }) {
    const like = nearest(id, known);
    const ask = like ? `Did you mean “${like}”?` : `Use ${known.map((one) => `“${one}”`).join(' or ')}.`;
    return `“${id}” is not a known framework, so nothing below the header is checked. ${ask}`;
  },
  fixes: ({ at, values: { known } }) =>
    known.map((id) => ({ title: `Change to “${id}”`, safe: false, changes: [{ span: at, newText: id }] })),
});

/** The one that is most likely meant first. */
function byLikeness(id: string, known: readonly string[]): string[] {
  const like = nearest(id, known);
  return [...known].sort((a, b) => Number(b === like) - Number(a === like));
}
