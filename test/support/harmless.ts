import assert from 'node:assert/strict';
import { page } from '../../server/src/render/html/page';
import { unzip } from './zip';

/** All that a page of ours may hold between `<` and `>`. */
export const OURS = new RegExp(
  '^(?:!doctype html|/?(?:html|head|body|title|style|header|main|h[1-6]|p|table|thead|tbody|tr|t[hd]|[uo]l|li|' +
    'blockquote|pre|code|hr|br|strong|em|s|su[bp]|a)|html lang="[\\w-]+"|meta [^<>]*|h[1-6] class="\\w+"|p class="\\w+"|' +
    'th scope="(?:row|col)"|ol start="\\d+"|a href="[^"<>]*" rel="noreferrer")$',
);
const METAS = [...page({ lang: 'en-GB', head: [], body: [] }).matchAll(/<meta [^>]*>/g)].map(String);

/** Where the page lies, for links that say no host. */
const HERE = 'https://here.example';

/** Characters that a terminal or a reader's eye would obey. */
export const OBEYED = /(?![\t\n])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u;

/** The page loads nothing, runs nothing, and has no tag that is not ours. */
export function isHarmlessPage(html: string): void {
  isHarmless(html, OURS);
  const metas = [...html.matchAll(/<meta [^>]*>/g)].map(String);
  // Who signed the letter may stand there too.
  assert.deepEqual(
    metas.filter((meta) => !/^<meta name="author" content="[^"<>]*">$/.test(meta)),
    METAS,
  );
  assert.equal(html.split('<style>').length, 2);
}

/** The same for a piece of a page, which may have these tags. */
export function isHarmless(html: string, ours: RegExp): void {
  for (const [, tag] of html.matchAll(/<([^>]*)(?:>|$)/g)) assert.match(tag!, ours);
  for (const [, href] of html.matchAll(/ href="([^"]*)"/g)) {
    const url = new URL(href!.replaceAll('&#39;', "'").replaceAll('&amp;', '&'), HERE);
    assert.match(url.protocol, /^(?:https?|mailto):$/, href);
    if (!/^(?:https?|mailto):/i.test(href!)) assert.equal(url.origin, HERE, href);
  }
  assert.doesNotMatch(html, OBEYED);
}

/** Well-formed XML, no relation outside but links that may be, no field, no object, no macro. */
export function isHarmlessDocument(bytes: Uint8Array): void {
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
