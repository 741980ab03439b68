import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { readLetter } from '../../../server/src/letter/letter';
import { checkLetter } from '../../../server/src/rules/check';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'area/missing';

/** A letter with a section on each area but those whose ids are given. */
function letterWithout(...ids: string[]): string {
  const sections = defaultFramework.areas.filter(({ id }) => !ids.includes(id));
  return `# ⟦Letter⟧\n\n${sections.map(({ label }) => `## ${label}\n\nGrade: 3\n`).join('\n')}`;
}

const unmarked = (text: string): string => text.replaceAll(/[⟦⟧]/g, '');

describe(code, () => {
  it('flags an area without a section, at the title', () => {
    const [finding] = flags(code, letterWithout('staying-safe'));
    assert.equal(finding!.severity, 'information');
    assert.equal(
      finding!.message,
      'The letter has no section on “Staying safe”. Add one under a heading with that name.',
    );
    const [final] = flags(code, letterWithout('staying-safe'), { status: 'final' });
    assert.equal(final!.severity, 'error');
  });
  it('flags each of a few', () => {
    flags(code, letterWithout('staying-safe', 'being-healthy').replace('⟦Letter⟧', '⟦⟦Letter⟧⟧'));
  });
  it('names most or all of them in one finding', () => {
    const [most] = flags(code, '⟦⟧## Being healthy\n\nGrade: 3\n\n## Staying safe\n');
    assert.equal(
      most!.message,
      "The letter has no sections on “Overall effectiveness of children's services”, “Enjoying and achieving”, “Making a positive contribution”, “Achieving economic well-being” and “Capacity to improve, including the management of services for children and young people”. Add one for each, under a heading with its name.",
    );
    const [all] = flags(code, '---\ncouncil: Northmere\nyear: 2008\n---\n\n# ⟦Letter⟧\n');
    assert.ok(all!.message.startsWith('The letter has no sections yet. Add one for each area: “Overall'));
  });
  it('says nothing at all of a draft without a word (T15)', () => {
    const families = (text: string): string[] =>
      checkLetter(readLetter(text))
        .map((finding) => finding.code)
        .filter((one) => one.startsWith('area/') || one.startsWith('table/'));
    for (const text of ['', '\n', ' \n\t\n', '\uFEFF', '\uFEFF\n']) assert.deepEqual(families(text), []);
    assert.deepEqual(families('---\ncouncil: Northmere\n---\n'), [code]);
    assert.deepEqual(families('# Letter\n\nDear Ms Rowan\n'), [code]);
  });
  it('is silent where every area has a section, misspelt, under an alias or on another level', () => {
    silent(code, unmarked(letterWithout()));
    silent(code, unmarked(letterWithout()).replace('## Staying safe', '## Stay safe'));
    silent(code, unmarked(letterWithout()).replace('## Staying safe', '## Staying save'));
    silent(code, unmarked(letterWithout()).replace('## Staying safe', '### Staying safe'));
  });
  it('is silent where a section under an unknown name may be the missing one', () => {
    silent(code, unmarked(letterWithout()).replace('## Staying safe', '## Safety'));
    flags(
      code,
      letterWithout('staying-safe').replace('## Being healthy', '## Other matters\n\n## Being healthy'),
    );
  });
  it('is silent where a comment without an end may hold the sections', () => {
    silent(code, `${unmarked(letterWithout('staying-safe'))}\n<!-- to do\n`);
  });
  it('inserts a section in its place', () => {
    const text = '# ⟦Letter⟧\n\n## Theirs\n\n## The library as a whole\n\nGrade: 2\n\n## Rooms\n\nGrade: 3\n';
    fixes(
      code,
      text,
      'Insert a section on “Books and lending”',
      `# Letter

## Theirs

## The library as a whole

Grade: 2

## Books and lending

Grade:

### What works

- 

### What to change

- 

## Rooms

Grade: 3
`,
      { frameworks: [library] },
    );
  });
  it('inserts it before the first section, or behind the last and before the closing', () => {
    const options = { frameworks: [library] };
    fixes(
      code,
      '# ⟦Letter⟧\n\nText.\n\n## Books and lending\n\n## Rooms\n',
      'Insert a section on “The library as a whole”',
      '# Letter\n\nText.\n\n## The library as a whole\n\nGrade:\n\n## Books and lending\n\n## Rooms\n',
      options,
    );
    const rooms =
      '## Rooms and opening hours\n\nGrade:\n\n### What works\n\n- \n\n### What to change\n\n- \n';
    const two = '# ⟦Letter⟧\n\n## The library as a whole\n\n## Lending\n\nGrade: 2\n';
    fixes(
      code,
      `${two}\nThank you for the tea.\n`,
      /^Insert/,
      `${unmarked(two)}\n${rooms}\nThank you for the tea.\n`,
      options,
    );
    fixes(code, two.trimEnd(), /^Insert/, `${unmarked(two)}\n${rooms.slice(0, -1)}`, options);
    fixes(code, `${two}\n\n`, /^Insert/, `${unmarked(two)}\n${rooms}\n\n`, options);
  });
  it('inserts all that are missing, with the names and grades of the table', () => {
    const table = '| Theme | Mark |\n| --- | --- |\n| Lending | 4 |\n| The library as a whole | |\n';
    const lists = '### What works\n\n- \n\n### What to change\n\n- \n';
    fixes(
      code,
      `# ⟦Letter⟧\n\n${table}\nThank you for the tea.\n`,
      'Insert the 3 missing sections',
      `# Letter\n\n${table}\n## The library as a whole\n\nGrade:\n\n## Lending\n\nGrade: 4\n\n${lists}\n## Rooms and opening hours\n\nGrade:\n\n${lists}\nThank you for the tea.\n`,
      { frameworks: [library] },
    );
  });
  it('inserts nothing where it would disappear', () => {
    const text = '# ⟦Letter⟧\n\n## The library as a whole\n\n## Lending\n\n```\ncode without an end\n';
    const [finding] = flags(code, text, { frameworks: [library] });
    const [fix] = finding!.fixes();
    assert.deepEqual(fix!.changes, []);
    assert.equal(fix!.disabled, 'The surrounding text is ambiguous; change it by hand.');
  });
  it('is safe in a draft whose last section has a clear end', () => {
    const safe = (text: string, status: 'draft' | 'final'): boolean => {
      const letter = readLetter(text, { status, frameworks: [library] });
      return checkLetter(letter)
        .find((finding) => finding.code === code)!
        .fixes()[0]!.safe;
    };
    const two = '## The library as a whole\n\n## Lending\n\n### What works\n\n- Much.\n\n';
    assert.equal(safe(two, 'draft'), true);
    assert.equal(safe(two, 'final'), false);
    assert.equal(safe(`${two}Good luck.\n\nA Reed\n`, 'draft'), false);
    assert.equal(safe(`${two}Thank you for the tea.\n\nA Reed\n`, 'draft'), true);
  });
  it('is not safe where the section would be at odds with the table or the header', () => {
    const safe = (text: string): boolean =>
      checkLetter(readLetter(text, { frameworks: [library] }))
        .find((finding) => finding.code === code)!
        .fixes()[0]!.safe;
    const table = (own: number): string =>
      `| Theme | Mark | Own mark |\n| --- | --- | --- |\n| Lending | 2 | ${own} |\n| Rooms | 2 | 2 |\n\n`;
    assert.equal(safe(table(2)), true);
    assert.equal(safe(table(1)), false);
    const signed = (name: string): string =>
      `---\nsigned: A Reed\n---\n\n${table(2)}With kind regards\n\n${name}\n`;
    assert.equal(safe(signed('A Reed')), true);
    assert.equal(safe(signed('B Thorn')), false);
  });
});
