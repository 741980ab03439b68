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
  title: 'Unknown area in the heading',
  why: 'A section belongs to an area only if its heading names that area. A misspelt name leaves the area without a section and the section without an area.',
  remedy: 'Use the name of the area as it is in the assessment.',
  example: {
    wrong: `## Being heathy

Grade: 3
`,
    right: `## Being healthy

Grade: 3
`,
  },
  *check(letter) {
    const unknown = unknownSections(letter);
    if (unknown.length === 0) return;
    const free = freeAreas(letter);
    for (const section of unknown)
      yield {
        at: section.naming.name,
        values: { section, meant: free.find((area) => area === section.area) },
      };
  },
  message({ section: { naming, area }, meant }) {
    if (meant)
      return `“${naming.name.text}” is not an area of this assessment. Did you mean “${meant.label}”?`;
    const why = area ? `, and “${area.label}” has a section already` : ', but the section has a grade';
    return `“${naming.name.text}” is not an area of this assessment${why}. Use the name of one of its areas.`;
  },
  fixes: ({ at, values: { meant } }, letter: Letter) =>
    (meant ? [meant] : freeAreas(letter)).map(({ label }) => ({
      title: `Change the heading to “${label}”`,
      safe: false,
      changes: [{ span: at, newText: label }],
    })),
});
