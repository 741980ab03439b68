import assert from 'node:assert/strict';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { becomes, toLookAt } from './check';
import { cpuTime } from '../support/time';

const empty = '---\nframework: apa-2008\nstatus: final\n---\n';

describe('import of texts that are no letter', () => {
  it('gives a header and all words as prose', () => {
    becomes('', empty);
    becomes('\n \f\n', empty);
    becomes('A shopping list:\n\nmilk', `${empty}\nA shopping list:\n\nmilk\n`);
    assert.deepEqual(toLookAt('milk'), [
      '0: Nothing here looks like a letter. All of it was kept as ordinary text.',
    ]);
  });

  it('takes nothing out of prose above a line that looks like a salutation', () => {
    const story = 'The man who came to see us on that day in May was kind and said this.\n\nDear me\n';
    becomes(story, `${empty}\n${story}`);
  });

  it('passes over byte order mark, carriage returns, form feeds and trailing spaces (T06, T08)', () => {
    becomes(
      '\uFEFFDear Ms Rowan  \r\n\r\nText \rgoes on.\r\n\fand on.\r\n\fNew page',
      `${empty}\nDear Ms Rowan\n\nText\ngoes on.\nand on.\n\nNew page\n`,
    );
  });

  it('counts the lines of the report as the source has them', () => {
    const { report } = importLetter('\uFEFF\r\n\fDear Ms Rowan\r\rBeing healthy\fGrade 2', defaultFramework);
    assert.deepEqual(
      report.map(({ line, part, recognised }) => ({ line, part, recognised })),
      [
        { line: 1, part: 'salutation', recognised: true },
        { line: 3, part: 'section', recognised: true },
      ],
    );
  });
});

describe('import of markup', () => {
  for (const markup of [
    '---\ncouncil: Northmere\n---\r\n\r\n# Title  \r\n',
    '\uFEFF---\nstatus: draft\n---',
    'Text\n\n## Being healthy (Grade 2)\n',
  ])
    it(`leaves ${JSON.stringify(markup)} as it is and says so`, () => {
      const result = importLetter(markup, defaultFramework);
      assert.equal(result.markup, markup);
      assert.deepEqual(
        result.report.map(({ part }) => part),
        ['markup'],
      );
    });

  it('takes a rule of dashes at the top, or a number sign, for no markup', () => {
    becomes('---\nNorthmere\n---\n', `${empty}\n\\---\nNorthmere ---\n`);
    becomes('## 3 schools\n', `${empty}\n\\## 3 schools\n`);
  });
});

describe('import of a very long text', () => {
  const lines: Record<string, string> = {
    spaces: `x${' '.repeat(50)}y`,
    'tab rows': 'Being healthy\t\t2',
    'area names': 'Being healthy\n',
    dashes: '-',
    'dash lines': '---\nx',
    names: 'Ms A Rowan',
    stars: '*a *b** _c `d` ~e [f]: ](\\',
    bullets: '■ one\ntwo',
  };
  for (const [name, line] of Object.entries(lines))
    it(`takes time in proportion to the length (T17): ${name}`, () => {
      const time = (count: number) => {
        const text = `Dear Ms Rowan\n${`${line}\n`.repeat(count)}`;
        return cpuTime(() => importLetter(text, defaultFramework));
      };
      time(1_000);
      const short = Math.min(time(1_000), time(1_000));
      const long = Math.min(time(8_000), time(8_000));
      // Eight times the text: a quadratic step would take 64 times as long.
      assert.ok(long < 30 * Math.max(short, 5), `${short} ms, then ${long} ms`);
    });

  it('takes one endless line in its stride', () => {
    const time = cpuTime(() => {
      for (const part of ['a ', '-', '_*', '`', ' \t', '1.', '[](', '\\', '&a', 'Grade '])
        importLetter(`Dear Ms Rowan\n\n${part.repeat(100_000)}`, defaultFramework);
    });
    assert.ok(time < 10_000);
  });
});
