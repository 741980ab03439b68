import { LAYOUT } from '../../../server/src/protocol/previewRequest';
import { COLOURS, FINDINGS, FRAME } from './style';

interface PageParts {
  /** Says that a style or script is ours; a new one for every page. */
  readonly nonce: string;
  /** The address of the page's script. */
  readonly script: string;
  readonly words: PageWords;
}

interface PageWords {
  /** The heading of the picture of the grades. */
  readonly profile: string;
  /** Shown while nothing else is. */
  readonly waiting: string;
  /** Shown for a letter that prints nothing. */
  readonly nothing: string;
}

/** Nothing is loaded but our own style and script; nothing in a letter can run or ask for anything. */
function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page of the preview without a letter in it: its script puts that there, block by block. */
export function pageHtml({ nonce, script, words }: PageParts): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<style nonce="${nonce}">
${COLOURS}
${LAYOUT}
${FRAME}
${FINDINGS}
</style>
</head>
<body data-nothing="${escape(words.nothing)}">
<details id="profile" hidden open><summary>${escape(words.profile)}</summary><div id="picture"></div></details>
<main id="letter"><p class="nothing">${escape(words.waiting)}</p></main>
<script nonce="${nonce}" src="${escape(script)}"></script>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
