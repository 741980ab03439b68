import assert from 'node:assert/strict';
import { inFolder, WRONG } from '../support/cli';

describe('apa-letter check, for people', () => {
  it('shows the place in its line, related places, and a summary', () =>
    inFolder(
      { 'x/a.apa': '## Being healthy\n\nGrade:\tV 漢\n\n## Staying safe\n\nGrade: 2\nGrade: 3\n' },
      async (folder) => {
        const { stdout, stderr } = await folder.run(['check']);
        assert.equal(stderr, '');
        assert.match(stdout, /^x\/a\.apa\n/);
        assert.match(
          stdout,
          /^ {2}3:8 {2}error {8}.* {2}grade\/not-a-number\n( +)Grade: {2}V 漢\n\1 {8}\^{4}$/m,
        );
        assert.match(stdout, /^ {2}8:1 {2}error {8}.*\n( +)Grade: 3\n\1\^{8}\n\1 *7:1 \S.*$/m);
        assert.match(stdout, /\n\n1 letter: 2 errors, \d infos, 1 hint\n$/);
      },
    ));

  it('tells of remarks in one line each', () =>
    inFolder({ 'a.apa': '## Being healthy\n\nGrade: 2\n' }, async (folder) => {
      const { stdout } = await folder.run(['check']);
      const lines = stdout.trimEnd().split('\n').slice(1, -2);
      assert.ok(lines.length > 1);
      for (const line of lines)
        assert.match(line, /^ {2}1:\d {2}(information|hint {7}) {2}\S.* {2}[a-z-]+\/[a-z-]+$/);
    }));

  it('counts in the summary, and says so when there is nothing', () =>
    inFolder({ 'a.apa': WRONG, 'b.apa': '<!-- apa-disable-file -->\n\n# Title\n' }, async (folder) => {
      const all = await folder.run(['check']);
      assert.match(all.stdout, /\n2 letters: 1 error, \d+ infos, 1 hint\n$/);
      const none = await folder.run(['check', 'b.apa']);
      assert.equal(none.stdout, '1 letter: nothing found\n');
    }));

  it('is plain in a pipe, coloured where that is forced, and plain again where colours are refused', () =>
    inFolder({ 'a.apa': WRONG }, async (folder) => {
      const colours = async (env: Record<string, string>): Promise<boolean> =>
        (await folder.run(['check'], { env })).stdout.includes('\u001B[');
      const all = await Promise.all([
        colours({}),
        colours({ FORCE_COLOR: '1' }),
        colours({ FORCE_COLOR: '0' }),
        colours({ FORCE_COLOR: '1', NO_COLOR: '1' }),
      ]);
      assert.deepEqual(all, [false, true, false, false]);
    }));

  it('prints nothing that a terminal would obey', () =>
    inFolder(
      {
        'a\u001B[31m.apa': '## Being healthy\n\nGrade: \u001B[31mtwo\u001B]0;owned\u0007\u009B2J\u202E\n',
      },
      async (folder) => {
        const { stdout } = await folder.run(['check', '.']);
        assert.match(stdout, /grade\/not-a-number/);
        assert.doesNotMatch(stdout, /(?!\n)\p{Cc}|\u202E/u);
      },
    ));
});
