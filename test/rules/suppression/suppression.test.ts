import assert from 'node:assert/strict';
import { fixText } from '../../../server/src/rules/fixText';
import { codes, fixes, flags, silent } from '../../support/check';

const WRONG = '## Being healthy\n\nGrade: 5\n';
const RULE = 'grade/out-of-range';

/** Is the wrong grade of the text still found? */
const found = (text: string): boolean => codes(text).includes(RULE);

describe('silencing', () => {
  it('silences a line, the next line with words, a range and a letter', () => {
    assert.ok(found(WRONG));
    assert.ok(!found(`## Being healthy\n\nGrade: 5 <!-- apa-disable-line ${RULE} -->\n`));
    assert.ok(!found(`## Being healthy\n\n<!-- apa-disable-next-line ${RULE} -->\n\nGrade: 5\n`));
    assert.ok(!found(`<!-- apa-disable ${RULE} -->\n\n${WRONG}`));
    assert.ok(!found(`${WRONG}\n<!-- apa-disable-file ${RULE} -->\n`));
    assert.ok(
      !found(
        `| Area | Grade |\n| --- | --- |\n| Being healthy | 5 <!-- apa-disable-line grade --> |\n| Staying safe | 2 |\n`,
      ),
    );
  });

  it('takes families, several names, no name and a reason', () => {
    assert.ok(!found(`<!-- apa-disable grade -- not decided -->\n\n${WRONG}`));
    assert.ok(!found(`<!-- apa-disable table, grade/out-of-range -->\n\n${WRONG}`));
    assert.ok(!found(`<!-- apa-disable -->\n\n${WRONG}`));
    assert.ok(!found(`<!--\n  apa-disable grade\n-->\n\n${WRONG}`));
  });

  it('does not reach further than it says', () => {
    assert.ok(found(`<!-- apa-disable table -->\n\n${WRONG}`));
    assert.ok(found(`<!-- apa-disable-next-line ${RULE} -->\n\n${WRONG}`));
    assert.ok(found(`<!-- apa-disable ${RULE} -->\n\n<!-- apa-enable ${RULE} -->\n\n${WRONG}`));
    assert.ok(found(`${WRONG}\n<!-- apa-disable ${RULE} -->\n`));
    assert.ok(found(`<!-- apa-disabled ${RULE} -->\n\n${WRONG}`));
    assert.ok(found(`\`<!-- apa-disable ${RULE} -->\`\n\n\`\`\`\n<!-- apa-disable -->\n\`\`\`\n\n${WRONG}`));
  });
});

describe('suppression/unused', () => {
  const code = 'suppression/unused';
  it('flags names and whole comments that silence nothing', () => {
    flags(code, '<!-- apa-disable ⟦grade/out-of-range⟧ -->\n\n## Being healthy\n\nGrade: 3\n');
    flags(code, '⟦<!-- apa-disable-next-line -->⟧\n');
    flags(code, '## Being healthy\n\n⟦<!-- apa-enable grade -->⟧\n');
    flags(code, `<!-- apa-disable grade/out-of-range ⟦comment/unclosed⟧ -->\n\n${WRONG}`);
  });
  it('is silent on what silences, ends a silence or is misspelt', () => {
    silent(code, `<!-- apa-disable-file grade/out-of-range -->\n\n${WRONG}`);
    silent(
      code,
      `<!-- apa-disable grade/out-of-range -->\n\n${WRONG}\n<!-- apa-enable grade/out-of-range -->\n`,
    );
    silent(code, '<!-- apa-disable no/such-rule -->\n');
    silent(code, '<!-- a comment about apa-disable -->\n');
  });
  it('removes the comment with its line, or the one name', () => {
    const title = 'Remove unused suppression';
    fixes(code, 'One.\n\n⟦<!-- apa-disable-next-line -->⟧\n\nTwo.\n', title, 'One.\n\nTwo.\n');
    fixes(
      code,
      '## Being healthy\n\nGrade: 3 <!-- apa-disable-line ⟦grade/out-of-range⟧ -->\n',
      title,
      '## Being healthy\n\nGrade: 3\n',
    );
    fixes(
      code,
      `<!-- apa-disable grade/out-of-range ⟦comment/unclosed⟧ -->\n\n${WRONG}`,
      title,
      `<!-- apa-disable grade/out-of-range -->\n\n${WRONG}`,
    );
    fixes(
      code,
      `<!-- apa-disable ⟦comment/unclosed⟧ grade/out-of-range -->\n\n${WRONG}`,
      title,
      `<!-- apa-disable grade/out-of-range -->\n\n${WRONG}`,
    );
  });
});

describe('a comment that silences nothing', () => {
  const removed = (before: string, after: string): void =>
    fixes('suppression/unused', before, 'Remove unused suppression', after);
  it('takes with it the one blank line that kept it apart', () => {
    removed('<!-- apa-disable ⟦table/order⟧ -->\n\nOne.\n', 'One.\n');
    removed('\uFEFF<!-- apa-disable ⟦table/order⟧ -->\n\nOne.\n', '\uFEFFOne.\n');
    removed('One.\n\n<!-- apa-disable ⟦table/order⟧ -->\n\n## Two\n', 'One.\n\n## Two\n');
    removed('One.\n\n<!-- apa-disable ⟦table/order⟧ -->\n', 'One.\n');
    removed('One.\n\n<!-- apa-disable ⟦table/order⟧ -->', 'One.\n');
    removed('One.\n \t\n<!-- apa-disable ⟦table/order⟧ -->\n \nTwo.\n', 'One.\n \t\nTwo.\n');
    removed('<!-- apa-disable ⟦table/order⟧ -->\n', '');
  });
  it('leaves all other lines alone', () => {
    removed('One.\n\n\n<!-- apa-disable ⟦table/order⟧ -->\n\n\nTwo.\n', 'One.\n\n\n\nTwo.\n');
    removed('One.\n\n<!-- apa-disable ⟦table/order⟧ -->\n## Two\n', 'One.\n\n## Two\n');
    removed('## One\n<!-- apa-disable ⟦table/order⟧ -->\n\nTwo.\n', '## One\n\nTwo.\n');
    removed('## One\n<!-- apa-disable ⟦table/order⟧ -->\n## Two\n', '## One\n## Two\n');
    removed('One.\n<!-- apa-disable ⟦table/order⟧ -->\n\nTwo.\n', 'One.\n\nTwo.\n');
    removed('One.\n\nTwo. <!-- apa-disable-line ⟦table/order⟧ -->\n\nThree.\n', 'One.\n\nTwo.\n\nThree.\n');
  });
  it('goes together with others, however many', () => {
    const fixed = (text: string): string => fixText(text, {}, {}).text;
    const one = '<!-- apa-disable table/order -->';
    assert.equal(fixed(`${one}\n\n${one}\n\nTwo.\n`), fixed('Two.\n'));
    assert.equal(fixed(`${WRONG}\n${one}\n\n${one}\n${one}\n`), fixed(WRONG));
  });
});

describe('suppression/unknown-rule', () => {
  const code = 'suppression/unknown-rule';
  it('flags names that are no rule and no family, with the nearest one', () => {
    const [found] = flags(code, '<!-- apa-disable ⟦grade/out-of-rang⟧ -->\n');
    assert.match(found!.message, /Did you mean “grade\/out-of-range”\?/);
    flags(code, '<!-- apa-disable grade, ⟦graed⟧ -- reason with words -->\n');
    flags(code, '<!-- apa-disable ⟦grade/mising⟧, ⟦area/mising⟧ -->\n');
  });
  it('flags a reason with nothing before it once', () => {
    flags(code, '<!-- apa-disable grade ⟦the⟧ panel agreed to this -->\n');
    silent(code, '<!-- apa-disable grade (the panel agreed) -->\n');
  });
  it('is silent on rules, families, reasons and other comments', () => {
    silent(code, '<!-- apa-disable grade comment/unclosed -->\n');
    silent(code, '<!-- apa-disable-file -->\n');
    silent(code, '<!-- apa-disable grade -- nonsense/reason -->\n');
    silent(code, '<!-- nonsense/name -->\n');
  });
  it('changes the name to the nearest one, or removes it', () => {
    fixes(
      code,
      '<!-- apa-disable ⟦grade/out-of-rang⟧ -->\n',
      'Change to “grade/out-of-range”',
      '<!-- apa-disable grade/out-of-range -->\n',
    );
    fixes(code, 'One.\n\n<!-- apa-disable ⟦x⟧ -->\n', 'Remove it', 'One.\n');
  });
});
