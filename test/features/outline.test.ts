import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOST_POINTS, outline, type OutlineNode } from '../../server/src/features/outline';
import { readLetter } from '../../server/src/letter/letter';
import { crlf } from '../support/marks';
import { LETTER } from '../support/letters';

/** The outline as indented lines: name, detail in brackets. */
const drawn = (nodes: readonly OutlineNode[], indent = ''): string =>
  nodes
    .map(
      ({ name, detail, children }) =>
        `${indent}${name}${detail ? ` [${detail}]` : ''}\n${drawn(children, `${indent}  `)}`,
    )
    .join('');

const check = (text: string, wanted: string): void => {
  assert.equal(drawn(outline(readLetter(text))), wanted);
  assert.equal(drawn(outline(readLetter(crlf(text)))), wanted);
};

describe('outline', () => {
  it('shows the letter with its grades and counts', () => {
    check(
      LETTER,
      `Header [Northmere Borough Council 2008 · final]
Annual performance assessment of services for children and young people in Northmere Borough Council 2008
Table of grades
  Overall effectiveness of children's services [3 (good)]
  Being healthy [2 (adequate)]
Overall effectiveness of children's services [3 good]
Being healthy [2 adequate · self 3 · 2 strengths, 1 weakness]
  Major strengths [2]
    Nurses visit every new family within ten days.
    Dental clinics run in all schools.
  Important weaknesses and areas for development [1]
    Waits for counselling are long.
Closing [J Alder]
`,
    );
  });

  it('shows headings that name no area, and headings without words (T50)', () => {
    check(
      '## Context\n\n##\n\n### Major strengths\n\nNone.\n',
      'Context\n(empty) [0 strengths, 0 weaknesses]\n  Major strengths [none]\n',
    );
  });

  it('shortens long points at a word, and never inside a character', () => {
    const [section] = outline(
      readLetter(`## X\n\n### Major strengths\n\n- ${'word '.repeat(40)}\n- ${'🙂'.repeat(60)}\n`),
    );
    const [first, second] = section!.children[0]!.children;
    assert.match(first!.name, /^(?:word )+word…$/);
    assert.ok(first!.name.length <= 81);
    assert.ok(!/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(second!.name));
  });

  it('leaves the points out where there are too many to look for one', () => {
    const points = (count: number): string =>
      `## Being healthy\n\n### Major strengths\n\n${'- A point.\n'.repeat(count)}`;
    const list = (count: number): OutlineNode => outline(readLetter(points(count)))[0]!.children[0]!;
    assert.equal(list(MOST_POINTS).children.length, MOST_POINTS);
    assert.equal(list(MOST_POINTS + 1).children.length, 0);
    assert.equal(list(MOST_POINTS + 1).detail, String(MOST_POINTS + 1));
  });

  it('is empty for an empty text (T15)', () => check('', ''));

  it('keeps children in their parent, selections in their range and names filled, in any cut-off letter (T49, T50)', () => {
    const verify = (node: OutlineNode, parent: { start: number; end: number }): void => {
      assert.ok(node.name.length > 0);
      assert.ok(
        parent.start <= node.range.start &&
          node.range.start <= node.range.end &&
          node.range.end <= parent.end,
        node.name,
      );
      assert.ok(node.range.start <= node.selection.start && node.selection.end <= node.range.end, node.name);
      for (const child of node.children) verify(child, node.range);
    };
    for (let end = 0; end <= LETTER.length; end++)
      for (const node of outline(readLetter(LETTER.slice(0, end)))) verify(node, { start: 0, end });
    fc.assert(
      fc.property(fc.nat(LETTER.length), fc.nat(LETTER.length), (a, b) => {
        const text = LETTER.slice(0, a) + LETTER.slice(b);
        for (const node of outline(readLetter(text))) verify(node, { start: 0, end: text.length });
      }),
    );
  });
});
