import assert from 'node:assert/strict';

const TAGS = new Set(
  `html head meta title style body b header nav main section div p h1 h2 h3 h4 h5 h6 a table caption thead tbody tr th td
  ul ol li strong em s sup sub code pre blockquote br hr svg g desc line text path circle rect span small details summary
  button label select option input form noscript script figure figcaption`
    .split(/\s+/)
    .filter(Boolean),
);
const NOT_ALLOWED = /^(?:on.*|style|src|srcdoc|srcset|action|formaction|ping|background|xlink:href)$/;

/** To the web, by mail, to a file or relative; and to the one command of an editor that opens a letter. */
const LINK = /^(?:https?:|mailto:|file:|command:vscode\.open\?|(?![a-z][a-z\d+.-]*:|\/\/))/i;

/** A page, whatever is written in it, has no element and no attribute that loads or runs something. */
export function onlyHarmless(page: string): void {
  const shown = page.replace(/<style>[^]*?<\/style>/, '').replace(/<script>[^]*?<\/script>/, '');
  for (const [tag, name = '', rest = ''] of shown.matchAll(
    /<\/?([a-z][^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi,
  )) {
    assert.ok(TAGS.has(name.toLowerCase()) && name !== 'script', tag);
    for (const [, attribute = '', value = ''] of rest.matchAll(/([^\s=/]+)(?:="([^"]*)")?/g)) {
      assert.doesNotMatch(attribute, NOT_ALLOWED, tag);
      if (attribute === 'href') assert.match(value, LINK, tag);
      if (attribute === 'http-equiv') assert.equal(value, 'Content-Security-Policy', tag);
    }
  }
}
