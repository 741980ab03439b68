import assert from 'node:assert/strict';
import { formatted, formats, stays } from './check';

describe('tables in the canonical form', () => {
  it('have their bars below one another', () => {
    formats(
      '|Area|Grade|\n|---|---|\n|Being healthy|2|\n| Staying safe  |  3\n',
      '| Area          | Grade |\n| ------------- | ----- |\n| Being healthy | 2     |\n| Staying safe  | 3     |\n',
    );
    formats('a | b\n- | -\nc |\n', '| a   | b   |\n| --- | --- |\n| c   |     |\n');
    stays('| a   |\n| --- |\n');
  });

  it('count columns as an editor shows them (T01)', () => {
    formats(
      '| 東京 | a |\n| - | - |\n| cafe\u0301 | \u{1F469}\u200D\u{1F469}\u200D\u{1F467} |\n| ❤\uFE0F | \u{1F1EC}\u{1F1E7} |\n',
      '| 東京 | a   |\n| ---- | --- |\n| cafe\u0301 | \u{1F469}\u200D\u{1F469}\u200D\u{1F467}  |\n| ❤\uFE0F   | \u{1F1EC}\u{1F1E7}  |\n',
    );
  });

  it('keep the colons that align them', () => {
    formats(
      '| a | b | c |\n|:-|-:|:-:|\n| 1 | 2 | 3 |\n| long | long | long |\n',
      '| a    |    b |  c   |\n| :--- | ---: | :--: |\n| 1    |    2 |  3   |\n| long | long | long |\n',
    );
  });

  it('keep bars that belong to the text, and no-break spaces between words', () => {
    formats(
      '| a \\| b | c |\n| - | - |\n|\u00A0d\u00A0e\u00A0| f |\n',
      '| a \\| b | c   |\n| ------ | --- |\n| d\u00A0e    | f   |\n',
    );
  });

  it('keep rows with too few or too many cells, and prose that stands too near', () => {
    formats(
      '| Area | Grade |\n| --- | --- |\n| Being healthy |\n| Staying safe | | 3 |\nSo it is.\n',
      '| Area          | Grade |\n| ------------- | ----- |\n| Being healthy |\n| Staying safe  |       | 3   |\nSo it is.\n',
    );
  });

  it('are left when they are none to Markdown', () => {
    stays('| a | b |\n');
    stays('| a | b |\n| - |\n| c | d |\n');
    stays('| - | - |\n| a | b |\n');
  });

  it('are not padded where that would make them wider than 80 columns', () => {
    const long = 'x'.repeat(70);
    formats(
      `| Area | Grade |\n|-|-:|\n|${long}|2|\n|a||\n`,
      `| Area | Grade |\n| --- | --: |\n| ${long} | 2 |\n| a |  |\n`,
    );
    formats(
      `| Area                    | Grade |\n|---------|-|\n|${long}|2|\n`,
      `| Area | Grade |\n| --- | --- |\n| ${long} | 2 |\n`,
    );
    const fits = 'x'.repeat(68);
    formats(
      `| Area | Grade |\n|-|-|\n|${fits}|2|\n`,
      `| Area${' '.repeat(64)} | Grade |\n| ${'-'.repeat(68)} | ----- |\n| ${fits} | 2     |\n`,
    );
  });

  it('stay about as long as they were, however long one cell is', () => {
    const rows = '|a|b|\n'.repeat(400);
    const text = `|a|b|\n|-|-|\n|${'x'.repeat(20_000)}|y|\n${rows}`;
    assert.ok(formatted(text).length < text.length + 404 * 10);
  });

  const AREAS = ['Being healthy', 'Staying safe'];
  const TABLE =
    '| Area          | Grade |\n| ------------- | ----- |\n| Being healthy | 2     |\n| Staying safe  | 3     |\n';

  it('get bars when the table of grades has tabs below headings', () => {
    formats(`Area\tGrade\n${AREAS[0]}\t2\n${AREAS[1]}\t\t3\n`, TABLE);
    formats(`Area\tGrade\n${AREAS[0]}\t2\n${AREAS[1]}\t\n`, TABLE.replace('3', ' '));
  });

  it('keep tabs without headings, with bars in the text, and elsewhere than in the table of grades', () => {
    stays(`${AREAS[0]}\t2\n${AREAS[1]}\t3\n`);
    stays(`Area\tGrade\n${AREAS[0]}\t2\n${AREAS[1]}\t3\t4\n`);
    stays('School\tPupils\nEast Street\t210\n');
  });

  it('get the line below the headings when the table of grades has none', () => {
    formats(`| Area | Grade |\n| ${AREAS[0]} | 2 |\n| ${AREAS[1]} | 3 |\n`, TABLE);
    stays(`| Area | Grade |\n| ${AREAS[0]} | 2 |\n| ${AREAS[1]} |\n`);
  });
});
