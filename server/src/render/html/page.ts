import { DRAFT, titleOf, type LetterTree } from '../tree';
import { blockHtml, headHtml } from './block';
import { escapeHtml } from './escape';
import { headBegin } from './head';
import { DRAFT_STYLE, STYLE } from './style';

/** Nothing is loaded and nothing runs, whatever a letter may say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The whole letter as a page by itself. */
export function page(letter: LetterTree): string {
  const { lang, author, draft, head, body } = letter;
  const top = [...(draft ? [`<p class="draft">${DRAFT}</p>`] : []), ...head.map(headHtml)];
  return `${headBegin(lang, POLICY)}${author === undefined ? '' : `<meta name="author" content="${escapeHtml(author)}">\n`}<title>${escapeHtml(titleOf(letter))}</title>
<style>
${STYLE}${draft ? `\n${DRAFT_STYLE}` : ''}
</style>
</head>
<body>
${top.length > 0 ? `<header>\n${top.join('\n')}\n</header>\n` : ''}<main>
${body.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}
