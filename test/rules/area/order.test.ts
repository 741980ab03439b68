import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'area/order';

describe(code, () => {
  it('flags the section that has to move, and no other', () => {
    const [finding] = flags(
      code,
      '## Being healthy\n\n## Enjoying and achieving\n\n## Capacity to improve\n\n## ⟦Staying safe⟧\n',
    );
    assert.equal(finding!.severity, 'hint');
    assert.equal(
      finding!.message,
      'The section on “Staying safe” belongs above “Enjoying and achieving”. Move it there.',
    );
    assert.deepEqual(
      finding!.related.map(({ at, message }) => [at.text, message]),
      [['Enjoying and achieving', 'It belongs above this section']],
    );
    flags(code, '## ⟦Capacity to improve⟧\n\n## Being healthy\n\n## Staying safe\n');
  });
  it('is silent on sections in order, whatever stands between them', () => {
    silent(code, '## Being healthy\n\n## Other matters\n\n## Staying safe\n');
    silent(code, '## Staying safe\n\n## Being heathy\n\n## Capacity to improve\n');
    silent(code, '## Being healthy\n\n## Staying safe\n\n## Being healthy\n');
    silent(code, '## Capacity to improve\n\n## Staying safe\n\n## Capacity to improve\n');
    silent(code, '# Capacity to improve\n\n## Being healthy\n\n## Staying safe\n');
  });
  it('moves a section with all that it holds up', () => {
    fixes(
      code,
      `# Letter

## Staying safe

Grade: 3

- One

## ⟦Being healthy⟧

Grade: 2


### Major strengths

- Two


## Enjoying and achieving

Grade: 2
`,
      'Move the section above “Staying safe”',
      `# Letter

## Being healthy

Grade: 2


### Major strengths

- Two


## Staying safe

Grade: 3

- One

## Enjoying and achieving

Grade: 2
`,
    );
  });
  it('moves one down, before the closing', () => {
    fixes(
      code,
      '## ⟦Capacity to improve⟧\n\nOne.\n\n## Being healthy\n\nTwo.\n\n## Staying safe\n\nThree.\n\nWe are grateful.\n\nYours sincerely\n',
      'Move the section below “Staying safe”',
      '## Being healthy\n\nTwo.\n\n## Staying safe\n\nThree.\n\n## Capacity to improve\n\nOne.\n\nWe are grateful.\n\nYours sincerely\n',
    );
  });
  it('moves from and to the end of a text without a last line end', () => {
    fixes(
      code,
      '## Staying safe\n\n- One\n\n## ⟦Being healthy⟧\n\n- Two',
      /^Move/,
      '## Being healthy\n\n- Two\n\n## Staying safe\n\n- One\n',
    );
    fixes(
      code,
      '## ⟦Capacity to improve⟧\n\n- One\n\n## Being healthy\n\n- Two\n\n## Staying safe\n\n- Three',
      /^Move/,
      '## Being healthy\n\n- Two\n\n## Staying safe\n\n- Three\n\n## Capacity to improve\n\n- One',
    );
    fixes(
      code,
      '## ⟦Capacity to improve⟧\n## Being healthy\n## Staying safe\n',
      /^Move/,
      '## Being healthy\n## Staying safe\n\n## Capacity to improve\n',
    );
  });
  it('leaves the closing at the end when the last section moves', () => {
    fixes(
      code,
      '## Staying safe\n\nOne.\n\n## ⟦Being healthy⟧\n\nTwo.\n\nWe are grateful.\n\nYours sincerely\n',
      /^Move/,
      '## Being healthy\n\nTwo.\n\n## Staying safe\n\nOne.\n\nWe are grateful.\n\nYours sincerely\n',
    );
  });
  it('takes along the comments above the heading, and no others', () => {
    fixes(
      code,
      `## Staying safe

One.

<!-- the end -->

<!-- apa-disable-next-line grade/missing -->

<!-- for Jo -->
## ⟦Being healthy⟧

Two.

## Enjoying and achieving
`,
      /^Move/,
      `<!-- apa-disable-next-line grade/missing -->

<!-- for Jo -->
## Being healthy

Two.

## Staying safe

One.

<!-- the end -->

## Enjoying and achieving
`,
    );
  });
  it('does not move a section whose end is not clear', () => {
    const disabled = (source: string): string | undefined => {
      const [finding] = flags(code, source);
      return finding!.fixes()[0]!.disabled;
    };
    const unclear =
      'It is unclear where the last section ends and the closing begins; move the section by hand.';
    const two = '## Staying safe\n\n- One\n\n## ⟦Being healthy⟧\n\n';
    assert.equal(disabled(`${two}### Strengths\n\n- Two\n\nThat is all.\n\nJ Alder\n`), unclear);
    assert.equal(disabled(`${two}Two.\n\nThat is all.\n\nJ Alder\n`), unclear);
    assert.equal(disabled(`${two}Grade: 2\n`), undefined);
    assert.equal(disabled(`${two}### Strengths\n\nNone identified.\n`), undefined);
    assert.equal(disabled(`${two}\`\`\`\nno end\n`), 'The surrounding text is ambiguous; change it by hand.');
  });
  it('does not move a section past a comment that silences what stands below it', () => {
    const text = '## Staying safe\n\n- One\n\n<!-- apa-disable grade -->\n\n## ⟦Being healthy⟧\n\n- Two\n';
    const [fix] = flags(code, text)[0]!.fixes();
    assert.match(fix!.disabled ?? '', /^A suppression comment between the sections/);
    const [other] = flags(
      code,
      `<!-- apa-disable grade -->\n\n${text.replace('apa-disable', 'note')}`,
    )[0]!.fixes();
    assert.equal(other!.disabled, undefined);
  });
  it('goes by the framework in use', () => {
    flags(code, '## Rooms\n\n## ⟦Lending⟧\n\n## Staying safe\n\n## Being healthy\n', {
      frameworks: [library],
    });
  });
});
