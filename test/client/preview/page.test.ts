import assert from 'node:assert/strict';
import { letterOf, readMessage } from '../../../client/src/preview/messages';
import { nonce } from '../../../client/src/preview/nonce';
import { pageHtml } from '../../../client/src/preview/page';
import { COLOURS, FINDINGS, FRAME } from '../../../client/src/preview/style';

const words = { profile: 'A "b" <c>', waiting: 'One & two', nothing: '"><script>' };
const html = pageHtml({ nonce: 'n0', script: 'https://here.example/a"b.js', words });

describe('the page of the preview', () => {
  it('allows nothing but its own style and script (T63)', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      "style-src 'nonce-n0'",
      "script-src 'nonce-n0'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    for (const [tag] of html.matchAll(/<(?:style|script)\b[^>]*>/g)) assert.match(tag, / nonce="n0"/);
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.doesNotMatch(html, /unsafe|\son\w+=| style=/);
  });

  it('has the words in it as words (T63)', () => {
    assert.match(html, /<summary>A &#34;b&#34; &#60;c&#62;<\/summary>/);
    assert.match(html, /One &#38; two/);
    assert.match(html, /src="https:\/\/here\.example\/a&#34;b\.js"/);
  });

  it('loads nothing by its style', () => {
    for (const style of [COLOURS, FRAME, FINDINGS]) assert.doesNotMatch(style, /url\(|@import|https?:/);
  });

  it('tells findings apart by more than a colour', () => {
    const looks = ['error', 'warning', 'information', 'hint'].map((severity) => {
      const rules = [...FINDINGS.matchAll(new RegExp(`^[^\\n{]*\\.${severity}[^\\n{]*\\{([^}]*)\\}`, 'gm'))];
      return rules.map(([, body]) => body?.replace(/(?<!-)(?:color|background): [^;]*;/g, '')).join();
    });
    assert.equal(new Set(looks).size, 4);
  });

  it('has another nonce each time', () => {
    const all = Array.from({ length: 50 }, nonce);
    assert.equal(new Set(all).size, 50);
    for (const one of all) assert.match(one, /^[A-Za-z0-9]{32}$/);
  });
});

describe('what the page of the preview says', () => {
  it('is read when it has the shape of a message', () => {
    assert.deepEqual(readMessage({ kind: 'ready', more: 1 }), { kind: 'ready' });
    assert.deepEqual(readMessage({ kind: 'scrolled', line: 2.5 }), { kind: 'scrolled', line: 2.5 });
    const go = { kind: 'go', line: 2, character: 3, by: 'click' };
    assert.deepEqual(readMessage(go), go);
  });

  it('is left alone when it has not', () => {
    for (const line of [-1, NaN, Infinity, '1', undefined])
      assert.equal(readMessage({ kind: 'scrolled', line }), undefined);
    for (const other of [null, 'ready', {}, { kind: 'run', line: 1 }, { kind: 'go', line: 1, character: 1 }])
      assert.equal(readMessage(other), undefined);
  });

  it('names the letter that was shown before a restart (T64)', () => {
    assert.equal(letterOf({ uri: 'file:///a.apa' }), 'file:///a.apa');
    for (const state of [undefined, null, {}, { uri: 1 }, { uri: '' }])
      assert.equal(letterOf(state), undefined);
  });
});
