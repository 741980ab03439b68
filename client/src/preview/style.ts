/** The colours of the editor's theme; the page of a letter by itself has its own. */
export const COLOURS = `:root {
  color-scheme: light;
  --paper: var(--vscode-editor-background, #ffffff);
  --ink: var(--vscode-editor-foreground, #1b1b1b);
  --quiet: color-mix(in srgb, var(--ink) 80%, var(--paper));
  --line: color-mix(in srgb, var(--ink) 45%, var(--paper));
  --shade: color-mix(in srgb, var(--ink) 7%, var(--paper));
  --link: var(--vscode-textLink-foreground, #0b4f9c);
  --error: var(--vscode-editorError-foreground, #b3261e);
  --warning: var(--vscode-editorWarning-foreground, #8a5a00);
  --information: var(--vscode-editorInfo-foreground, #0b4f9c);
}
html:has(body.vscode-dark), html:has(body.vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; }
html:has(body.vscode-high-contrast), html:has(body.vscode-high-contrast-light) {
  --quiet: var(--ink);
  --line: var(--vscode-contrastBorder, var(--ink));
  --shade: var(--paper);
  --error: var(--ink);
  --warning: var(--ink);
  --information: var(--ink);
}`;

/** What stands around the letter. */
export const FRAME = `html { overflow-anchor: none; }
body {
  max-width: 46rem;
  padding: 1.5rem 1.5rem 40vh 3.25rem;
  font-size: var(--apa-letter-size, 15px);
  background: var(--paper);
  color: var(--ink);
}
body > details { margin: 0 0 2rem -1.75rem; padding: 0.6rem 0.75rem 0.6rem 1.65rem; border: 1px solid var(--line); border-radius: 4px; }
summary { cursor: pointer; font-weight: 600; }
summary:focus-visible, button:focus-visible, a:focus-visible { outline: 2px solid var(--vscode-focusBorder, currentColor); outline-offset: 2px; }
#picture { padding-top: 0.75rem; }
#picture > svg { display: block; width: 100%; height: auto; font-family: inherit; }
svg.profile { max-width: 45rem; }
svg.profile-narrow { max-width: 16rem; }
@media (max-width: 34rem) {
  body { padding-right: 0.75rem; }
  #picture > svg.profile { display: none; }
}
@media (min-width: 34.01rem) { #picture > svg.profile-narrow { display: none; } }
.nothing { color: var(--quiet); font-style: italic; }
.block { position: relative; }
.block:has(> .valediction) + .block > .signature { margin-top: 2.5em; }
.block:first-child > h1 { margin-top: 0; }
body[data-go="click"] .block, body[data-go="move"] .block { cursor: pointer; }
body[data-go="move"] .block:hover { background: var(--shade); }
tr, li { position: relative; }`;

/** Findings: a button in the margin and a line beside the block, both of another shape for each severity. */
export const FINDINGS = `.marks {
  position: absolute;
  left: -2.6rem;
  top: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 2px;
  width: 1.5rem;
  font: 1rem/1.5 system-ui, sans-serif;
}
li > .marks { left: -4.2em; }
.block { --beside: -0.9rem; }
.block li { --beside: -2.6em; }
.mark {
  width: 1.3rem;
  height: 1.3rem;
  padding: 0;
  border: 1.5px solid currentColor;
  background: var(--paper);
  font: bold 0.85rem/1 system-ui, sans-serif;
  cursor: pointer;
}
.mark.error { color: var(--error); border-radius: 50%; background: var(--error); color: var(--paper); border-color: var(--error); }
.mark.warning { color: var(--warning); border-radius: 2px; }
.mark.information { color: var(--information); border-radius: 50%; }
.mark.hint { color: var(--quiet); border-style: dotted; }
:is(.block, li, td, th):has(> .marks)::before {
  content: "";
  position: absolute;
  left: var(--beside);
  top: 0.2em;
  bottom: 0.2em;
  border-left: 3px solid var(--error);
}
:is(.block, li, td, th):has(> .marks.warning)::before { border-left: 3px dashed var(--warning); }
:is(.block, li, td, th):has(> .marks.information)::before { border-left: 3px dotted var(--information); }
:is(.block, li, td, th):has(> .marks.hint)::before { border-left: 1px dotted var(--quiet); }
::highlight(apa-error) { text-decoration-line: underline; text-decoration-style: wavy; text-decoration-color: var(--error); }
::highlight(apa-warning) { text-decoration-line: underline; text-decoration-style: dashed; text-decoration-color: var(--warning); }
::highlight(apa-information) { text-decoration-line: underline; text-decoration-style: dotted; text-decoration-color: var(--information); }
::highlight(apa-hint) { text-decoration-line: underline; text-decoration-style: dotted; text-decoration-thickness: 1px; }
@media print { .marks, :is(.block, li, td, th)::before { display: none; } }`;
