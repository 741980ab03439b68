import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultFramework } from '../../server/src/framework/builtin';
import { Framework } from '../../server/src/framework/framework';
import { readLetter } from '../../server/src/letter/letter';
import { docx } from '../../server/src/render/docx/document';
import { page } from '../../server/src/render/html/page';
import { json } from '../../server/src/render/json';
import { letterTree } from '../../server/src/render/letterTree';
import { printed } from '../../server/src/render/printed';
import { previewOf } from '../../server/src/render/preview/blocks';
import type { Mark } from '../../server/src/render/preview/marks';
import { profileOf } from '../../server/src/render/profile/profile';
import { profileSvg } from '../../server/src/render/profile/svg';
import { isHarmless, isHarmlessDocument, isHarmlessPage, OBEYED, OURS } from '../support/harmless';
import { ATTACKS, PLACES } from './attacks';

/** The same for a preview, where a finding is about the text itself. */
const OURS_SHOWN = new RegExp(
  `${OURS.source}|^(?:/?span|/?button|tr data-at="-?\\d+"|li data-at="-?\\d+"|p class="\\w+" data-at="-?\\d+"|` +
    'span class="marks \\w+"|button type="button" class="mark \\w+" data-at="-?\\d+" data-character="\\d+" ' +
    'data-words="[^"<>]*" title="[^"<>]*" aria-label="[^"<>]*")$',
);
/** The same for the picture of the grades. */
const DRAWN =
  /^(?:\/?(?:svg|title|desc|text)|(?:svg|title|desc|text|line|circle|path)(?: [a-zA-Z\d:-]+="[^"<>]*")*\/?)$/;
/** The preview of a letter in which each finding has the words of an attack, and the picture of its grades. */
function isHarmlessPreview(text: string, attack: string): void {
  const letter = readLetter(text);
  const lines = TextDocument.create('', '', 0, text);
  const marks = letter.blocks.map(({ start }): Mark => ({
    start,
    severity: 'error',
    message: attack,
    words: attack,
  }));
  const { lang, blocks } = previewOf(letter, marks, (offset) => lines.positionAt(offset));
  assert.match(lang, /^[\w-]+$/);
  const html = blocks.map((block) => block.html).join('\n');
  assert.match(html, /<button/);
  isHarmless(html, OURS_SHOWN);
}

function isHarmlessPicture(svg: string): void {
  for (const [, tag] of svg.matchAll(/<([^>]*)(?:>|$)/g)) {
    assert.match(tag!, DRAWN);
    assert.doesNotMatch(tag!, / (?:on\w+|href|style)=/i);
  }
  assert.doesNotMatch(svg, OBEYED);
}

/** All texts within data. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

describe('what stands in a letter', () => {
  for (const [place, write] of Object.entries(PLACES))
    it(`is read and never obeyed in ${place}`, async () => {
      const letters = ATTACKS.map((attack) => readLetter(write(attack)));
      const trees = letters.map((letter) => letterTree(letter));
      for (const tree of trees) {
        isHarmlessPage(page(tree));
        assert.doesNotMatch(printed(tree), OBEYED);
      }
      for (const letter of letters)
        for (const text of textsIn(JSON.parse(json(letter)))) assert.doesNotMatch(text, OBEYED);
      for (const attack of ATTACKS) isHarmlessPreview(write(attack), attack);
      // One document holds them all: making one takes long.
      const [head, body] = [trees.flatMap((tree) => tree.head), trees.flatMap((tree) => tree.body)];
      isHarmlessDocument(await docx({ lang: 'en-GB', head, body }));
    });

  it('is harmful where nothing is done about it: the tests above can fail', () => {
    assert.throws(() => isHarmlessPage('<p><script>alert(1)</script></p>'));
    assert.throws(() => isHarmlessPage('<a href="javascript:alert(1)" rel="noreferrer">a</a>'));
    assert.throws(() => isHarmlessPage('<p class="a" onclick="b">a</p>'));
    assert.throws(() => isHarmlessPage('<p>\u202E</p>'));
  });

  it('is read and never obeyed in the picture of the grades', () => {
    const graded = '## Being healthy\n\nGrade: 2\nSelf-grade: 3\n';
    for (const attack of ATTACKS) {
      const text = `---\ncouncil: ${JSON.stringify(attack.replace(/[^ -~]/g, ''))}\nyear: 2008\n---\n\n${graded}`;
      const own = new Framework({
        ...defaultFramework.data,
        areas: defaultFramework.data.areas.map((area) => ({
          ...area,
          label: `${area.label} ${attack}`,
          aliases: [area.label],
        })),
        scale: {
          ...defaultFramework.data.scale,
          grades: defaultFramework.scale.grades.map((grade) => ({
            ...grade,
            label: `${attack}${grade.value}`,
          })),
        },
      });
      for (const frameworks of [[defaultFramework], [own]]) {
        const profile = profileOf(readLetter(text, { frameworks }));
        assert.ok(profile);
        isHarmlessPicture(profileSvg(profile));
      }
    }
    assert.throws(() => isHarmlessPicture('<svg onload="alert(1)">'));
    assert.throws(() => isHarmlessPicture('<script>'));
    assert.throws(() => isHarmless('<li data-at="1" onclick="a">', OURS_SHOWN));
  });

  it('is not lost: the words of an attack are printed', () => {
    const print = printed(letterTree(readLetter('<script>alert(1)</script> and [a](javascript:alert(1))\n')));
    assert.equal(print, '<script>alert(1)</script> and [a](javascript:alert(1))\n');
  });
});
