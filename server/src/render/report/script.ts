/**
 * What the page of a report does where scripts run: it filters, shows more rows when they are wanted, and writes what is
 * shown as CSV. Without it all rows are there to be opened. It asks for nothing, and takes rows from the page alone.
 */
export const REPORT_SCRIPT = `'use strict';
(() => {
  const STEP = 200;
  const byId = (id) => document.getElementById(id);
  const body = document.querySelector('table.letters tbody');
  const [filters, more, status] = [byId('filters'), byId('more'), byId('shown')];
  const selects = { y: byId('year'), f: byId('framework'), s: byId('status') };
  const search = byId('council');
  const first = [...body.rows];
  let all;
  let found = first;
  let shown = first.length;
  const total = Number(body.dataset.total);

  // The rows that are not shown yet stand in the page as text.
  const rows = () => {
    if (all) return all;
    all = [...first];
    const parser = new DOMParser();
    for (const chunk of document.querySelectorAll('noscript')) {
      const part = parser.parseFromString(chunk.textContent, 'text/html');
      for (const row of part.querySelectorAll('tbody tr')) all.push(document.adoptNode(row));
    }
    return all;
  };
  const isFiltered = () => search.value.trim() !== '' || Object.values(selects).some(({ value }) => value !== '');
  const count = () => (found === first ? total : found.length);
  const say = () => {
    more.hidden = shown >= count();
    more.textContent = 'Show ' + Math.min(STEP, count() - shown) + ' more';
    const of = isFiltered() ? found.length + ' of ' + total : String(total);
    status.textContent = (shown < count() ? 'The first ' + shown + ' of ' : '') + of + (of === '1' ? ' letter' : ' letters');
  };
  const filter = () => {
    const words = search.value.trim().toLowerCase();
    found = isFiltered()
      ? rows().filter(
          (row) =>
            Object.entries(selects).every(([key, { value }]) => value === '' || row.dataset[key] === value) &&
            row.cells[0].textContent.toLowerCase().includes(words),
        )
      : all ?? first;
    shown = Math.min(STEP, found.length);
    body.replaceChildren(...found.slice(0, shown));
    say();
  };
  const showMore = () => {
    if (found === first) found = rows();
    body.append(...found.slice(shown, shown + STEP));
    shown = Math.min(shown + STEP, found.length);
    say();
  };

  const wordsOf = (node) => (node ? node.textContent.trim() : '');
  const heads = [...document.querySelectorAll('table.letters thead')][0].rows[0].cells;
  const cellsOf = (row) =>
    [...row.cells].flatMap((cell) =>
      cell.className === 'g'
        ? [wordsOf(cell.firstChild), wordsOf(cell.querySelector('.c')), wordsOf(cell.querySelector('.o')).replace('own ', '')]
        : [wordsOf(cell)],
    );
  const csvCell = (words) => {
    const isNumber = /^[+\\u2212]?\\d+$/.test(words);
    if (isNumber) return words.replace('+', '').replace('\\u2212', '-');
    const text = /^\\s*[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20]|^[\\t\\r\\n]/.test(words) ? "'" + words : words;
    return /[",\\r\\n]|^\\s|\\s$/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  const csv = () => {
    const names = [...heads].flatMap((head) => {
      const name = wordsOf(head);
      return head.className === 'g' ? [name, name + ': change', name + ': own grade'] : [name];
    });
    const shownRows = found === first ? rows() : found;
    return [names, ...shownRows.map(cellsOf)].map((cells) => cells.map(csvCell).join(',') + '\\r\\n').join('');
  };
  const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : undefined;
  const save = () => {
    if (editor) return editor.postMessage({ kind: 'csv', text: csv() });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\\uFEFF' + csv()], { type: 'text/csv' }));
    link.download = 'letters.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  for (const select of Object.values(selects)) select.addEventListener('change', filter);
  search.addEventListener('input', filter);
  more.addEventListener('click', showMore);
  byId('csv').addEventListener('click', save);
  filters.hidden = false;
  // A browser that comes back to the page remembers what was chosen.
  if (isFiltered()) filter();
  else say();
})();
`;
