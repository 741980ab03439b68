import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import MarkdownIt from 'markdown-it';
import { formatLetter } from '../../../server/src/features/format/format';
import { readLetter } from '../../../server/src/letter/letter';
import { applyEdits } from '../../../server/src/text/edit';
import { codes } from '../../support/check';
import { formats } from './check';

interface Example {
  readonly number: number;
  readonly section: string;
  readonly markdown: string;
}

const { tests } = createRequire(__filename)('commonmark-spec') as { tests: readonly Example[] };
const markdown = new MarkdownIt('commonmark');

/**
 * What a text is drawn as, without what the canonical form changes on purpose: the white space at tags, whether a list
 * has space between its points, and lists that differ in their bullets alone.
 */
function drawn(text: string): string {
  return markdown
    .render(text)
    .replace(/<\/?p>/g, ' ')
    .replace(/\s*(<[^>]*>)\s*/g, '$1')
    .replace(/<\/ul><ul>/g, '')
    .replace(/\s+/g, ' ');
}

describe('the canonical form and the examples of CommonMark', () => {
  for (const section of new Set(tests.map((example) => example.section)))
    it(`are drawn as before: ${section}`, () => {
      for (const example of tests) {
        if (example.section !== section) continue;
        const text = example.markdown.replace(/→/g, '\t');
        // A no-break space beside a mark is a space to a letter, and none to CommonMark.
        if (text.includes('\u00a0')) continue;
        const after = applyEdits(text, formatLetter(readLetter(text)));
        assert.equal(drawn(after), drawn(text), `example ${example.number}: ${JSON.stringify(text)}`);
      }
    });

  it('are there, all of them', () => assert.ok(tests.length > 600));
});

describe('HTML in a letter', () => {
  it('ends lists and paragraphs, and stays as it is', () => {
    const html = '<table>\n    <tr><td>March</td>\n       <td>12</td></tr>\n</table>\n';
    formats(`- One.\n${html}\nText.\n`, `- One.\n\n${html}\nText.\n`);
    formats(`Text.\n${html}`, `Text.\n\n${html}`);
    formats('Text with\n<b>words</b> in it.\n', 'Text with\n<b>words</b> in it.\n');
  });

  it('has no sections in it', () => {
    assert.ok(!codes('Text.\n<div>\n## Being healthy\nGrade: 9\n</div>\n').includes('grade/out-of-range'));
  });
});
