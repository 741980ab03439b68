import assert from 'node:assert/strict';
import { excerpt } from '../../../server/src/cli/text/excerpt';
import { displayWidth } from '../../../server/src/text/width';
import { marked } from '../../support/marks';
import { cpuTime } from '../../support/time';

/** The line with its ⟦mark⟧ is shown as these two lines. */
function shows(source: string, width: number, ...expected: [string, string]): void {
  const { text, ranges } = marked(source);
  const { start, end } = ranges[0]!;
  const { before, marked: mark, after, indent, width: under } = excerpt(text, start, end, width);
  assert.deepEqual([before + mark + after, ' '.repeat(indent) + '^'.repeat(under)], expected);
  assert.ok(displayWidth(before + mark + after) <= width);
}

describe('excerpt', () => {
  it('marks the words', () => {
    shows('Grade: ⟦5⟧ ', 40, 'Grade: 5 ', '       ^');
    shows('⟦⟧Grade', 40, 'Grade', '^');
    shows('Grade:⟦⟧', 40, 'Grade:', '      ^');
  });

  it('knows the width of tabs, ideographs, pictures and accents', () => {
    shows('a\tb ⟦5⟧', 40, 'a   b 5', '      ^');
    shows('x ⟦a\tb⟧', 40, 'x a b', '  ^^^');
    shows('漢字 ⟦漢⟧', 40, '漢字 漢', '     ^^');
    shows('😀 ⟦e\u0301⟧!', 40, '😀 e\u0301!', '   ^');
  });

  it('cuts long lines around the words', () => {
    shows(`${'a'.repeat(30)} ⟦good⟧ ${'b'.repeat(30)}`, 20, '…aaaaaa good bbbbbb…', '        ^^^^');
    shows(`${'a '.repeat(500)}⟦good⟧${' b'.repeat(500)}`, 21, '… a a a good b b b b…', '        ^^^^');
    shows(`⟦${'good '.repeat(30)}⟧`, 20, 'good good good good…', '^'.repeat(20));
    shows(`${'漢'.repeat(30)}⟦x⟧`, 11, '…漢漢x', '     ^');
    shows(`⟦x⟧${'😀'.repeat(30)}`, 10, 'x😀😀😀😀…', '^');
  });

  it('leaves out what a terminal would obey', () => {
    shows('a\u001B[31m ⟦b\u0007⟧', 40, 'a b', '  ^');
  });

  it('looks at the neighbourhood only, so that a very long line costs nothing (T16)', () => {
    const line = 'ab '.repeat(200_000);
    const time = cpuTime(() => {
      for (let i = 0; i < 300; i++) excerpt(line, 300_000, 300_002, 80);
    });
    assert.ok(time < 1000);
  });
});
