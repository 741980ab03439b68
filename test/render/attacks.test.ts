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
import { unzip } from '../support/zip';
import { ATTACKS, PLACES } from './attacks';

/** All that a page of ours may hold between `<` and `>`. */
const OURS = new RegExp(
  '^(?:!doctype html|/?(?:html|head|body|title|style|header|main|h[1-6]|p|table|thead|tbody|tr|t[hd]|[uo]l|li|' +
    'blockquote|pre|code|hr|br|strong|em|s|a)|html lang="[\\w-]+"|meta [^<>]*|h[1-6] class="\\w+"|p class="\\w+"|' +
    'th scope="(?:row|col)"|ol start="\\d+"|a href="[^"<>]*" rel="noreferrer")$',
);
/** The same for a preview, where a finding is about the text itself. */
const OURS_SHOWN = new RegExp(
  `${OURS.source}|^(?:/?span|/?button|tr data-at="-?\\d+"|li data-at="-?\\d+"|p class="\\w+" data-at="-?\\d+"|` +
    'span class="marks \\w+"|button type="button" class="mark \\w+" data-at="-?\\d+" data-character="\\d+" ' +
    'data-words="[^"<>]*" title="[^"<>]*" aria-label="[^"<>]*")$',
);
/** The same for the picture of the grades. */
const DRAWN =
  /^(?:\/?(?:svg|title|desc|text)|(?:svg|title|desc|text|line|circle|path)(?: [a-zA-Z\d:-]+="[^"<>]*")*\/?)$/;
const METAS = [...page({ lang: 'en-GB', head: [], body: [] }).matchAll(/<meta [^>]*>/g)].map(String);

/** Where the page lies, for links that say no host. */
const HERE = 'https://here.example';

/** Characters that a terminal or a reader's eye would obey. */
const OBEYED = /(?![\t\n])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u;

function isHarmlessPage(html: string): void {
  isHarmless(html, OURS);
  assert.deepEqual([...html.matchAll(/<meta [^>]*>/g)].map(String), METAS);
  assert.equal(html.split('<style>').length, 2);
}

function isHarmless(html: string, ours: RegExp): void {
  for (const [, tag] of html.matchAll(/<([^>]*)(?:>|$)/g)) assert.match(tag!, ours);
  for (const [, href] of html.matchAll(/ href="([^"]*)"/g)) {
    const url = new URL(href!.replaceAll('&#39;', "'").replaceAll('&amp;', '&'), HERE);
    assert.match(url.protocol, /^(?:https?|mailto):$/, href);
    if (!/^(?:https?|mailto):/i.test(href!)) assert.equal(url.origin, HERE, href);
  }
  assert.doesNotMatch(html, OBEYED);
}

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

/** Well-formed XML, no relation outside but links that may be, no field, no object, no macro. */
function isHarmlessDocument(bytes: Uint8Array): void {
  const files = unzip(Buffer.from(bytes));
  for (const [name, content] of files) {
    const xml = content.toString();
    assert.match(name, /\.(?:xml|rels)$/);
    assert.doesNotMatch(xml, /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|&#/u, name);
    assert.doesNotMatch(xml, /<!ENTITY|<!DOCTYPE|<script|<w:object|<w:pict|<\/?(?:img|iframe|svg)/i, name);
    assert.doesNotMatch(xml.replace(/&(?:amp|lt|gt|quot|apos);/g, ''), /&/, name);
    const targets = [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target!);
    for (const target of targets) assert.match(target, /^(?:https?|mailto):/i);
    for (const [, field] of xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)) assert.equal(field, 'PAGE');
  }
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
