import assert from 'node:assert/strict';
import { blockHtml, headHtml } from '../../../server/src/render/html/block';
import { letterTree } from '../../../server/src/render/letterTree';
import { exampleLetters } from '../../support/examples';
import { preview, previewOfLetter } from './check';

const LETTER = `---
council: Northmere
year: 2008
to: Ms Rowan
signed: J Alder
---

# Northmere 2008

## Being healthy

Grade: 2
Self-assessment: consistent
Words that go on
over two lines.

<!-- a remark -->

- One
- Two

| Area | Grade |
| --- | --- |
| Being healthy | 2 |
`;

/** Where each block is: "line-last source", and the beginning of its HTML. */
function places(text: string): string[] {
  return preview(text).blocks.map(
    ({ line, last, source, html }) =>
      `${line}-${last}${source === line ? '' : ` ${source}`} ${html.split('\n')[0]!}`,
  );
}

describe('the blocks of a preview', () => {
  it('know the lines that they come from', () =>
    assert.deepEqual(places(LETTER), [
      '0-5 <header>',
      '7-7 <h1>Northmere 2008</h1>',
      '9-9 <h2 class="section">Being healthy</h2>',
      '11-11 <p class="grade">Grade 2</p>',
      '13-14 <p>Words that go on over two lines.</p>',
      '18-19 <ul>',
      '21-23 <table>',
      '23-23 4 <p class="signature">J Alder</p>',
    ]));

  it('say within them where items, rows and parts of the head stand, counted from the block', () => {
    const html = preview(LETTER)
      .blocks.map((block) => block.html)
      .join('\n');
    assert.match(html, /<p class="addressee" data-at="3">Ms Rowan<\/p>/);
    assert.match(html, /<li data-at="0">One<\/li>\n<li data-at="1">Two<\/li>/);
    assert.match(
      html,
      /<tr data-at="0"><th scope="col">Area<[^]*<tr data-at="2"><th scope="row">Being healthy</,
    );
  });

  it('are the same wherever they stand', () => {
    const html = (text: string): string[] => preview(text).blocks.map((block) => block.html);
    const below = `## Being healthy\n\nGrade: 2\n\n- One\n- Two\n`;
    assert.deepEqual(html(`Words.\n\nMore.\n\n\n\n${below}`).slice(2), html(`Words.\n\n${below}`).slice(1));
  });

  it('are those of the page by itself, but for what the preview adds', () => {
    for (const { name, letter } of exampleLetters()) {
      const { head, body } = letterTree(letter);
      const page = [
        ...(head.length > 0 ? [`<header>\n${head.map(headHtml).join('\n')}\n</header>`] : []),
        ...body.map(blockHtml),
      ];
      const shown = previewOfLetter(letter).blocks.map(({ html }) => html.replace(/ data-at="-?\d+"/g, ''));
      assert.deepEqual(shown, page, name);
    }
  });

  it('never go back in the text', () => {
    for (const { name, letter } of exampleLetters()) {
      let above = 0;
      for (const { line, last } of previewOfLetter(letter).blocks) {
        assert.ok(line >= above && last >= line, name);
        above = line;
      }
    }
  });

  it('are none for a letter that prints nothing', () => assert.deepEqual(preview('<!-- a -->\n').blocks, []));
});

describe('findings in a preview', () => {
  /** The block that has the mark of a finding there. */
  const block = (at: string, severity: 'error' | 'warning' | 'information' | 'hint' = 'error'): string =>
    preview(LETTER, [at, severity, 'A & b.']).blocks.find(({ html }) => html.includes('<button'))?.html ?? '';

  it('are buttons with a word and a sign for how grave they are, and the message', () => {
    for (const [severity, word, sign] of [
      ['error', 'Error', '×'],
      ['warning', 'Warning', '!'],
      ['information', 'Info', 'i'],
      ['hint', 'Hint', '…'],
    ] as const)
      assert.equal(
        block('Northmere 2008', severity),
        `<span class="marks ${severity}"><button type="button" class="mark ${severity}" data-at="0" data-character="2" ` +
          `data-words="Northmere 2008" title="${word}: A &amp; b." aria-label="${word}: A &amp; b.">${sign}</button></span><h1>Northmere 2008</h1>`,
      );
  });

  it('stand at the item, the row or the part of the head that they are about', () => {
    assert.match(block('Two'), /<li data-at="1"><span class="marks error">.* data-at="1" data-character="2"/);
    assert.match(block('| Being'), /<tr data-at="2"><th scope="row"><span class="marks error">/);
    assert.match(block('Ms Rowan'), /<p class="addressee" data-at="3"><span class="marks error">/);
  });

  it('stand at what is printed before them, when they are about something that is not printed', () => {
    assert.match(block('Self-assessment'), /data-at="1" data-character="0"[^]*<p class="grade">/);
    assert.match(block('<!-- a remark'), /data-at="3"[^]*<p>Words/);
  });

  it('stand at the first block, when nothing is printed before them', () =>
    assert.match(
      preview('<!-- a -->\n\nWords.\n', ['<!--', 'error', 'A']).blocks[0]?.html ?? '',
      /^<span class="marks error"><button [^>]*data-at="-2"/,
    ));

  it('share a place when there are several', () =>
    assert.match(
      preview('Words.\n', ['Words', 'warning', 'A'], ['ords', 'error', 'B']).blocks[0]?.html ?? '',
      /^<span class="marks warning"><button [^>]*>!<\/button><button [^>]*>×<\/button><\/span><p>/,
    ));
});
