/** The colours of the page, in light and dark. No grade has a colour: its words alone say what it is. */
const COLOURS = `:root {
  color-scheme: light;
  --paper: #ffffff;
  --ink: #1b1b1b;
  --quiet: #4a4a4a;
  --line: #767676;
  --shade: #f1f3f6;
  --link: #0b4f9c;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #16181c;
    --ink: #ececec;
    --quiet: #bdbdbd;
    --line: #8a8a8a;
    --shade: #23272e;
    --link: #8fc1ff;
  }
}`;

/** How a letter looks, on a screen and on A4 paper, in whichever colours. Fonts are those of the machine. */
export const LAYOUT = `* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body {
  max-width: 44rem;
  margin: 0 auto;
  padding: 3rem 1.5rem;
  font: 1rem/1.5 Calibri, Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
p, ul, ol, table, blockquote, pre { margin: 0 0 1em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.35rem; margin: 1.5em 0 1em; }
h2 { font-size: 1.2rem; margin: 2em 0 0.5em; }
h3 { font-size: 1.05rem; margin: 1.4em 0 0.5em; }
h4, h5, h6 { font-size: 1rem; margin: 1.2em 0 0.5em; }
a { color: var(--link); }
li { margin-bottom: 0.4em; }
ul, ol { padding-left: 1.6em; }
blockquote { margin-left: 0; padding-left: 1em; border-left: 3px solid var(--line); }
pre { white-space: pre-wrap; background: var(--shade); padding: 0.75em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
.letterhead { color: var(--quiet); border-bottom: 1px solid var(--line); padding-bottom: 1em; margin-bottom: 2.5em; }
.date { margin-bottom: 2em; }
.addressee { margin-bottom: 2em; }
.grade { font-weight: bold; break-before: avoid; break-after: avoid; }
.valediction { margin-top: 2em; break-after: avoid; }
.valediction + .signature { margin-top: 2.5em; }
.signature { break-before: avoid; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 0.4em 0.7em; text-align: left; vertical-align: top; }
thead th { background: var(--shade); }
tbody th { font-weight: normal; }
@media print, (min-width: 40rem) { thead th { min-width: 6.5em; } }
@page {
  size: A4;
  margin: 22mm 20mm;
  @bottom-center { content: counter(page); font: 9pt Calibri, Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
}
@media print {
  body { max-width: none; padding: 0 1px; font-size: 11pt; line-height: 1.4; }
  .letterhead, .date, .addressee { margin-bottom: 1.4em; }
  p:has(+ table), p:has(+ .valediction) { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  table, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
}`;

/** The look of the page by itself. */
export const STYLE = `${COLOURS}\n${LAYOUT}`;

/** A line above a draft, and on paper pale letters across every page. */
export const DRAFT_STYLE = `.draft { border: 2px solid currentColor; padding: 0.2em 1em; text-align: center; font-weight: bold; letter-spacing: 0.3em; }
@media print {
  .draft::after {
    content: "DRAFT";
    content: "DRAFT" / "";
    position: fixed;
    top: 40%;
    left: 0;
    right: 0;
    font-size: 110pt;
    transform: rotate(-35deg);
    color: #000000;
    opacity: 0.08;
  }
}`;
