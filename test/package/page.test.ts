import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { letterPage, packages } from '../support/packages';

const LARGEST = 3_000_000;

describe('the page in one file', function () {
  this.timeout(180_000);
  let html: string;
  before(async () => {
    html = readFileSync(await letterPage(), 'utf8');
  });

  it('is among the packages', async () => {
    assert.ok(readFileSync((await packages()).page, 'utf8') === html, 'it is another one');
  });

  it('is no larger than it may be', () => {
    assert.ok(Buffer.byteLength(html) <= LARGEST, `${Buffer.byteLength(html)} bytes`);
  });

  it('allows nothing but what stands in it', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    assert.match(
      policy,
      /^default-src 'none'; script-src ('sha256-[\w+/=]+' ?){3}; worker-src blob:; style-src 'nonce-cm'; /,
    );
    assert.match(policy, /connect-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    // Before it, nothing is obeyed that it would forbid.
    assert.ok(html.indexOf('http-equiv="Content-Security-Policy"') < html.indexOf('<script'));
    const scripts = [...html.matchAll(/<script(?: [^>]*)?>([^]*?)<\/script>/g)];
    const run = scripts.filter(([whole]) => whole.startsWith('<script>'));
    assert.equal(run.length, 2);
    for (const [, script] of run)
      assert.ok(policy.includes(createHash('sha256').update(script!).digest('base64')), script!.slice(0, 80));
    // The third is the preview's, which runs in its frame.
    const frame = /id="block-frame">([^]*?)<\/script>/.exec(html)?.[1] ?? '';
    assert.ok(policy.includes(createHash('sha256').update(frame).digest('base64')));
  });

  it('names nothing that would be loaded', () => {
    const markup = html
      .replace(/(<script[^>]*>)[^]*?(<\/script>)/g, '$1$2')
      .replace(/<style[^]*?<\/style>/g, '');
    const named = [...markup.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address!);
    for (const address of named) assert.match(address, /^data:/);
    assert.doesNotMatch(/<style[^>]*>([^]*?)<\/style>/.exec(html)![1]!, /@import|url\(/);
  });
});
