import type { Heading } from '../../syntax/heading';
import { namedOnce } from '../../letter/namedOnce';
import { rule } from '../rule';
import type { Change } from '../../edits/change';

export default rule<{ readonly heading: Heading; readonly name: string }>({
  code: 'area/heading-level',
  scope: 'outline',
  severity: 'warning',
  title: 'Wrong heading level for an area',
  why: 'The areas are the parts of a letter, all of the same weight. A heading at the wrong level makes one area part of another in the outline and in print.',
  remedy: 'Start the heading with two hashes.',
  example: {
    wrong: `### Being healthy

Grade: 3
`,
    right: `## Being healthy

Grade: 3
`,
  },
  *check({ sections }) {
    for (const { heading, naming } of namedOnce(sections, (section) => section.naming.exact))
      if (heading.level !== 2) yield { at: heading.marker, values: { heading, name: naming.name.text } };
  },
  message({ heading, name }) {
    const has = heading.form === 'setext' ? 'an underline of equals signs' : hashes(heading.level);
    const wants = heading.form === 'setext' ? 'Use dashes' : 'Write two (##)';
    return `“${name}” is an area, so it needs a second-level heading, but this heading has ${has}. ${wants}.`;
  },
  fixes: ({ values: { heading } }) => [
    { title: 'Change to a second-level heading', safe: true, changes: changes(heading) },
  ],
});

const WORDS = [
  'no hashes',
  'one hash',
  'two hashes',
  'three hashes',
  'four hashes',
  'five hashes',
  'six hashes',
];

function hashes(level: number): string {
  return WORDS[level] ?? `${level} hashes`;
}

function changes({ marker, form, title, content }: Heading): Change[] {
  if (form === 'setext') return [{ span: marker, newText: '-'.repeat(marker.text.length) }];
  const change = { span: marker, newText: '##' };
  const behind = content.part(title.to - content.from);
  const closing = behind.part(behind.text.indexOf('#')).trim();
  return form === 'atx' ? [change] : [change, { span: closing, newText: '##' }];
}
