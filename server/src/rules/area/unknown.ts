import type { Area } from '../../framework/framework';
import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section/section';
import { rule } from '../rule';
import { freeAreas, unknownSections } from '../../letter/section/unknownSections';

interface Unknown {
  readonly section: Section;
  /** The area that the heading nearly names, if it has no section of its own. */
  readonly meant?: Area;
}

export default rule<Unknown>({
  code: 'area/unknown',
  scope: 'outline',
  severity: 'warning',
  title: 'Heading that names no area',
  why: 'A section counts for an area only when its heading names it. A slip in the name leaves the area without a section and the section without an area.',
  remedy: 'Write the name of the area as the assessment has it.',
  example: {
    wrong: `## Being heathy

Grade: 3
`,
    right: `## Being healthy

Grade: 3
`,
  },
  *check(letter) {
    const free = freeAreas(letter);
    for (const section of unknownSections(letter))
      yield {
        at: section.naming.name,
        values: { section, meant: free.find((area) => area === section.area) },
      };
  },
  message({ section: { naming, area }, meant }) {
    if (meant)
      return `“${naming.name.text}” is not an area of this assessment. Did you mean “${meant.label}”?`;
    const why = area ? `, and “${area.label}” has a section already` : ', but the section has a grade';
    return `“${naming.name.text}” is not an area of this assessment${why}. Write the name of the area that is meant.`;
  },
  fixes: ({ at, values: { meant } }, letter: Letter) =>
    (meant ? [meant] : freeAreas(letter)).map(({ label }) => ({
      title: `Change the heading to “${label}”`,
      safe: false,
      changes: [{ span: at, newText: label }],
    })),
});
