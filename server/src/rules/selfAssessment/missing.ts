import type { Framework } from '../../framework/framework';
import { VERDICTS } from '../../letter/section/field';
import { rule } from '../rule';
import { expectedToSpeak, speaks, type About } from '../../letter/selfAssessment/expectedToSpeak';
import { assessorOf, isDisputed, numbersOf } from '../../letter/selfAssessment/selfGrades';
import { writeVerdict } from '../../edits/field/writeVerdict';

export default rule<{ silent: number; about?: About }>({
  code: 'self-assessment/missing',
  scope: 'outline',
  severity: { draft: 'hint', final: 'warning' },
  title: 'Self-assessment not mentioned',
  why: 'The section on an outcome area says whether the council’s own assessment agrees with the evidence. Without that the council does not learn how well it knows itself, and the summary under capacity to improve has nothing to rest on.',
  remedy:
    "Say it in a sentence (“The council's analysis … is consistent with the evidence.”) or in the line “Self-assessment: …” below the grade.",
  example: {
    wrong: `## Being healthy

Grade: 2

Waits are short.
`,
    right: `## Being healthy

Grade: 2
Self-assessment: consistent

Waits are short.
`,
  },
  *check({ assessments, framework, title, origin }) {
    const expected = expectedToSpeak(assessments);
    const without = expected.filter(({ section }) => !speaks(section));
    // Where the two numbers differ, the remark on that asks for the same word already.
    const untold = without.filter(
      ({ assessment }) =>
        !numbersOf(assessment, framework.scale)?.steps && !isDisputed(assessment, framework.scale),
    );
    if (untold.length === 0) return;
    if (expected.length > 1 && without.length === expected.length)
      yield { at: title?.title ?? origin, values: { silent: untold.length } };
    else
      for (const about of untold.sort((a, b) => a.section.start - b.section.start))
        yield { at: about.section.naming.name, values: { silent: 1, about } };
  },
  message: ({ about }, { framework }) =>
    `${notSaid(about !== undefined, framework)}, or “Self-assessment:” with ${choicesInWords()}.`,
  messageInDocument: ({ about }, { framework }) => `${notSaid(about !== undefined, framework)}.`,
  toDo: ({ silent }) => silent,
  fixes({ values: { about } }, letter) {
    if (!about) return [];
    const likeliest = numbersOf(about.assessment, letter.framework.scale)?.verdict ?? 'consistent';
    return [likeliest, ...VERDICTS.filter((verdict) => verdict !== likeliest)].map((verdict) =>
      writeVerdict(about.section, verdict, letter, false),
    );
  },
});

function notSaid(isOne: boolean, framework: Framework): string {
  const own = `${assessorOf(framework)}'s own assessment`;
  return isOne
    ? `This section does not say how ${own} compares with the evidence. Add the sentence`
    : `No outcome area says how ${own} compares with the evidence. Add the sentence to each`;
}

function choicesInWords(): string {
  return `${VERDICTS.slice(0, -1).join(', ')} or ${VERDICTS.at(-1)}`;
}
