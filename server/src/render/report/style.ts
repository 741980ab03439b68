/** How a report looks, beside what all pages share. */
export const REPORT_STYLE = `body { max-width: 90rem; font-size: 0.95rem; }
h1 { margin-top: 0; }
table { width: auto; min-width: 40%; }
th, td { padding: 0.3em 0.55em; }
thead th { min-width: 0; vertical-align: bottom; }
.letters { table-layout: auto; }
.letters thead th { font-size: 0.85rem; line-height: 1.2; hyphens: auto; min-width: 5.2em; }
.letters tbody th { min-width: 11rem; }
.scroll { overflow-x: auto; margin-bottom: 1em; }
td.n { text-align: right; font-variant-numeric: tabular-nums; }
td.n.some { font-weight: bold; }
small { font-size: 0.82em; white-space: nowrap; }
small.c { font-weight: bold; }
small.o { color: var(--quiet); }
.sums { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 0 0 1em; padding: 0; list-style: none; }
.sums li { border: 1px solid var(--line); padding: 0.4em 0.9em; margin: 0; }
.sums b { font-size: 1.3rem; display: block; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 1rem 2rem; margin: 0 0 1em; }
.pictures figure { margin: 0; break-inside: avoid; }
.pictures figcaption { font-weight: bold; margin-bottom: 0.3em; }
.pictures svg, .key svg { display: block; width: 100%; max-width: 26rem; height: auto; font-size: 13px; fill: var(--ink); }
.key { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; padding: 0; list-style: none; }
.key li { display: flex; align-items: center; gap: 0.4em; margin: 0; }
.key svg { width: 1.4em; height: 1.1em; }
rect { stroke: var(--ink); stroke-width: 0.75; }
.g0 { fill: color-mix(in srgb, var(--ink) 88%, var(--paper)); }
.g1 { fill: color-mix(in srgb, var(--ink) 62%, var(--paper)); }
.g2 { fill: color-mix(in srgb, var(--ink) 26%, var(--paper)); }
.g3 { fill: var(--paper); }
.light { fill: var(--paper); }
.dark { fill: var(--ink); }
#filters { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: end; margin-bottom: 0.75rem; }
#filters[hidden], #more[hidden] { display: none; }
#filters label { display: block; font-weight: bold; }
select, input, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); padding: 0.3em 0.6em; max-width: 18rem; }
button { cursor: pointer; background: var(--shade); }
summary { cursor: pointer; font-weight: bold; margin-bottom: 0.5em; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
@page { size: A4 landscape; margin: 14mm 12mm 16mm; }
@media print {
  body { font-size: 8.5pt; }
  .letters thead th { font-size: 7.5pt; min-width: 0; }
  .letters thead th.g { width: 6em; }
  .letters tbody th { min-width: 11em; }
  th, td { padding: 2px 4px; }
  .scroll { overflow: visible; }
  #filters, #more { display: none; }
  table { break-inside: auto; }
  details:not([open])::details-content { content-visibility: visible; block-size: auto; }
  .pictures { grid-template-columns: repeat(3, 1fr); }
  rect, .light, .dark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
