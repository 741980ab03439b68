import { escapeHtml } from './escape';
import { headBegin } from './head';
import { LAYOUT } from './style';

interface Frame {
  /** A language tag. */
  readonly lang: string;
  readonly title: string;
  /** The page's own style, after what all pages share. */
  readonly style: string;
  /** The page's only script; none if left out. */
  readonly script?: string;
}

/** The colours of a page that is shown by itself and in an editor, whose colours it takes there. */
const COLOURS = `:root {
  color-scheme: light;
  --paper: var(--vscode-editor-background, #ffffff);
  --ink: var(--vscode-editor-foreground, #1b1b1b);
  --link: var(--vscode-textLink-foreground, #0b4f9c);
  --quiet: color-mix(in srgb, var(--ink) 80%, var(--paper));
  --line: color-mix(in srgb, var(--ink) 50%, var(--paper));
  --shade: color-mix(in srgb, var(--ink) 7%, var(--paper));
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: var(--vscode-editor-background, #16181c);
    --ink: var(--vscode-editor-foreground, #ececec);
    --link: var(--vscode-textLink-foreground, #8fc1ff);
  }
}
html:has(body.vscode-light) { color-scheme: light; }
html:has(body.vscode-dark) { color-scheme: dark; }
html:has(body.vscode-high-contrast) { --quiet: var(--ink); --line: var(--ink); --shade: var(--paper); }`;

/** The end of what `pageBegin` has begun. */
export const PAGE_END = '</body>\n</html>\n';

/**
 * The beginning of a page about letters, up to its body. It may load nothing; of styles and scripts only its own run,
 * which are known by their sums, whatever a letter may say.
 */
export async function pageBegin({ lang, title, style, script }: Frame): Promise<string> {
  const look = `\n${COLOURS}\n${LAYOUT}\n${style}\n`;
  const policy = [
    "default-src 'none'",
    `style-src '${await sumOf(look)}'`,
    ...(script === undefined ? [] : [`script-src '${await sumOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `${headBegin(lang, policy)}<meta name="generator" content="APA Letter">
<title>${escapeHtml(title)}</title>
<style>${look}</style>
</head>
<body>
`;
}

async function sumOf(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}`;
}
