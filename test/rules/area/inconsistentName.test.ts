import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'area/inconsistent-name';
const table = (...names: string[]): string =>
  `| Area | Grade |\n| --- | --- |\n${names.map((name) => `| ${name} | 2 |\n`).join('')}\n`;

describe(code, () => {
  it('flags the later of two names and shows the first', () => {
    const [finding] = flags(code, `${table('Being healthy', 'Staying safe')}## ⟦Be healthy⟧ Grade 2\n`);
    assert.equal(finding!.severity, 'hint');
    assert.equal(
      finding!.message,
      'This area is called “Be healthy” here and “Being healthy” in the table. Use one name, preferably “Being healthy”.',
    );
    assert.deepEqual(
      finding!.related.map(({ at, message }) => [at.text, message]),
      [['Being healthy', 'The table says “Being healthy”']],
    );
  });
  it('flags the row when the table comes after the section', () => {
    const [finding] = flags(code, `## Being healthy\n\n${table('⟦Be healthy⟧', 'Staying safe')}`);
    assert.ok(
      finding!.message.endsWith('“Being healthy” in the heading. Use one name, preferably “Being healthy”.'),
    );
  });
  it('is silent on the same name in other letters, spaces, apostrophes and dashes (T09, T10)', () => {
    silent(code, `${table('BEING HEALTHY', 'Staying safe')}## **Being\u00A0healthy**\n`);
    silent(
      code,
      `${table("Overall effectiveness of children's services", 'Achieving economic well-being')}## Overall effectiveness of children\u2019s services\n\n## Achieving economic well\u2011being\n`,
    );
  });
  it('is silent on misspelt names, and on one alias throughout', () => {
    silent(code, `${table('Being heathy', 'Staying safe')}## Being healthy\n`);
    silent(code, `${table('Being healthy', 'Staying safe')}## Being heathy\n`);
    silent(code, `${table('Be healthy', 'Staying safe')}## Be healthy\n`);
  });
  it('is silent on another spelling of a compound, a number, a stop and a colon', () => {
    for (const name of [
      'Achieving economic well being',
      'Achieving economic wellbeing',
      '6. Achieving economic well-being:',
    ])
      silent(code, `${table('Achieving economic well-being.', 'Staying safe')}## ${name}\n`);
    flags(code, `${table('Economic wellbeing', 'Staying safe')}## 6. ⟦Achieving economic well being⟧:\n`);
  });
  it('writes the full name where it is not written', () => {
    fixes(
      code,
      `${table('Being healthy', 'Staying safe')}## ⟦Be healthy⟧ Grade 2\n`,
      'Use “Being healthy”',
      `${table('Being healthy', 'Staying safe')}## Being healthy Grade 2\n`,
    );
    fixes(
      code,
      `${table('Be healthy', 'Staying safe')}⟦Being healthy⟧\n---\n`,
      'Use “Being healthy”',
      `${table('Being healthy', 'Staying safe')}Being healthy\n---\n`,
    );
    fixes(
      code,
      `${table('Economic wellbeing', 'Staying safe')}## ⟦Achieve economic well-being⟧\n`,
      'Use “Achieving economic well-being” in both places',
      `${table('Achieving economic well-being', 'Staying safe')}## Achieving economic well-being\n`,
    );
  });
  it('goes by the framework in use', () => {
    fixes(
      code,
      'Theme | Mark\n--- | ---\nLending | 2\nRooms | 3\n\n## ⟦Books and lending⟧\n\n## Rooms\n',
      'Use “Books and lending”',
      'Theme | Mark\n--- | ---\nBooks and lending | 2\nRooms | 3\n\n## Books and lending\n\n## Rooms\n',
      { frameworks: [library] },
    );
  });
});
