import assert from 'node:assert/strict';
import { page } from '../../server/src/render/html/page';
import { STYLE } from '../../server/src/render/html/style';
import { header, shows, treeOf } from './check';
import { contrast } from '../support/contrast';

describe('the page', () => {
  it('shows each block by itself', () => {
    shows('# Title\n\nDear Ms Rowan\n', '<p class="salutation">Dear Ms Rowan</p>', '<h1>Title</h1>');
    shows(
      '## Being healthy\n\nGrade: 2\n\n### Major strengths\n\n- One\n- *Two*\n\n#### More\n',
      '<h2 class="section">Being healthy</h2>',
      '<p class="grade">Grade 2</p>',
      '<h3 class="evidence">Major strengths</h3>',
      '<ul>\n<li>One</li>\n<li><em>Two</em></li>\n</ul>',
      '<h4 class="other">More</h4>',
    );
    shows(
      header('date: 2008-12-17', 'to:\n  name: Ms A Rowan\n  role: Director'),
      '<p class="date">17 December 2008</p>',
      '<p class="addressee">Ms A Rowan<br>\nDirector</p>',
    );
    shows('3. One\n', '<ol start="3">\n<li>One</li>\n</ol>');
    shows('> One\n', '<blockquote>\n<p>One</p>\n</blockquote>');
    shows('```js\na < b\n```\n', '<pre><code>a &lt; b</code></pre>');
  });

  it('names the columns and rows of a table', () =>
    shows(
      '| Area | Grade | |\n| --- | --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 | x | y |\n',
      [
        '<table>\n<thead>',
        '<tr><th scope="col">Area</th><th scope="col">Grade</th><td></td><td></td></tr>\n</thead>\n<tbody>',
        '<tr><th scope="row">Being healthy</th><td>2</td><td></td><td></td></tr>',
        '<tr><th scope="row">Staying safe</th><td>3</td><td>x</td><td>y</td></tr>\n</tbody>\n</table>',
      ].join('\n'),
    ));

  it('links to http, https, mailto and relative addresses alone', () => {
    for (const href of [
      'https://a.example/b',
      'http://a.example',
      'mailto:a@b.example',
      'other.html',
      '#part',
      '/a?b=c:d',
    ])
      shows(`[a](${href})\n`, `<p><a href="${href}" rel="noreferrer">a</a></p>`);
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,a',
      'file:///etc/hosts',
      'vbscript:a',
      '//a.example',
    ])
      assert.doesNotMatch(page(treeOf(`[a](${href})\n\n<${href}>\n`)), /<a /, href);
  });

  it('has one title, landmarks and a language', () => {
    const html = page(treeOf(`${header('lang: cy', 'from: A')}\n# One & two\n\nWords.\n`));
    assert.match(html, /^<!doctype html>\n<html lang="cy">/);
    assert.match(html, /<title>One &amp; two<\/title>/);
    assert.match(html, /<body>\n<header>\n<p class="sender">From: A<\/p>\n<\/header>\n<main>\n<h1>/);
    assert.match(page(treeOf(header("lang: '\"><script>'"))), /<html lang="en-GB">/);
  });

  it('allows itself nothing but its own style', () =>
    assert.match(
      page(treeOf('Words.')),
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
    ));

  it('can be read in light and dark: all text has the contrast of level AA', () => {
    const palettes = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => (name: string): string => {
      const colour = new RegExp(`--${name}: (#\\w{6});`).exec(body!)?.[1];
      assert.ok(colour, name);
      return colour;
    });
    assert.equal(palettes.length, 2);
    for (const of of palettes) {
      for (const text of ['ink', 'quiet', 'link']) assert.ok(contrast(of(text), of('paper')) >= 4.5, text);
      assert.ok(contrast(of('ink'), of('shade')) >= 4.5);
      assert.ok(contrast(of('line'), of('paper')) >= 3);
    }
  });

  it('keeps headings and grades with what they are about when it is printed', () =>
    assert.match(STYLE, /h1, h2[^}]*break-after: avoid;[^]*\.grade \{[^}]*break-after: avoid;/));
});
