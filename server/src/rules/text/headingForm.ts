import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section/section';
import type { Heading } from '../../syntax/heading';
import { writeField } from '../../edits/field/writeField';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';
import { closingHashes, toAtx } from '../../edits/atxHeading';

type Form =
  | { readonly kind: 'underlined' | 'closed'; readonly heading: Heading }
  | { readonly kind: 'grade'; readonly section: Section; readonly grade: string };

export default rule<Form>({
  code: 'text/heading-form',
  scope: 'outline',
  severity: 'hint',
  title: 'Non-standard heading format',
  why: 'Headings in a consistent format are easy to find and compare. A grade on the same line becomes part of the heading when the letter is printed.',
  remedy: 'Start the heading with hashes and put the grade on its own line below it.',
  example: {
    wrong: `## Being healthy Grade 3
`,
    right: `## Being healthy

Grade: 3
`,
  },
  *check({ headings, sections }) {
    for (const heading of headings) {
      if (heading.form === 'setext') yield { at: heading.marker, values: { kind: 'underlined', heading } };
      else if (heading.form === 'atx-closed')
        yield { at: closingHashes(heading), values: { kind: 'closed', heading } };
    }
    for (const section of sections) {
      const { naming, heading } = section;
      if (naming.grade?.kind !== 'grade' || !naming.area || hasGrade(section)) continue;
      const at = heading.title.part(naming.name.end - heading.title.start).trim();
      yield { at, values: { kind: 'grade', section, grade: naming.grade.span.text } };
    }
  },
  message(form) {
    switch (form.kind) {
      case 'underlined':
        return `This heading is underlined. Put “${'#'.repeat(form.heading.level)} ” in front of it instead.`;
      case 'closed':
        return 'This heading also ends with hashes. Those at the start are enough.';
      case 'grade':
        return `The grade is on the same line as the heading. Put “Grade: ${form.grade}” below the heading instead.`;
    }
  },
  fixes({ values: form }, letter) {
    switch (form.kind) {
      case 'underlined':
        return toAtx(form.heading, letter);
      case 'closed':
        return [
          {
            title: 'Remove the hashes at the end',
            safe: true,
            changes: [{ span: afterTitle(form.heading), newText: '' }],
          },
        ];
      case 'grade':
        return [moveGrade(form.section, form.grade, letter)];
    }
  },
});

/** A field with a second grade is reported as that; an empty one takes the heading's. */
function hasGrade(section: Section): boolean {
  return section.fields.some(
    ({ field, known, grade }) => field === 'grade' && (!known || grade?.kind !== 'empty'),
  );
}

function afterTitle({ content, title }: Heading): Heading['title'] {
  return content.part(title.to - content.from);
}

function moveGrade(section: Section, grade: string, letter: Letter): Fix {
  const { heading, naming } = section;
  const title = `Move the grade to a “Grade: ${grade}” line`;
  const tail = heading.title.part(naming.name.end - heading.title.start);
  if (/[*_<]/.test(tail.text))
    return {
      title,
      safe: false,
      changes: [],
      disabled: 'The heading contains markup; remove the grade by hand.',
    };
  return {
    title,
    safe: true,
    changes: [{ span: tail, newText: '' }, ...writeField(section, 'grade', grade, letter)],
  };
}
