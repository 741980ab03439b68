import { oneLine } from '../safe';
import { plainText, type LetterTree } from '../tree';
import { blockHtml, headHtml } from './block';
import { escapeHtml } from './escape';
import { STYLE } from './style';

/** Nothing is loaded and nothing runs, whatever a letter may say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The whole letter as a page by itself. */
export function page({ lang, head, body }: LetterTree): string {
  const title = body.find((block) => block.kind === 'title');
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title ? oneLine(plainText(title.content)) : 'Letter')}</title>
<style>
${STYLE}
</style>
</head>
<body>
${head.length > 0 ? `<header>\n${head.map(headHtml).join('\n')}\n</header>\n` : ''}<main>
${body.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}
