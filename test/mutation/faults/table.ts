import { behind, inTurn, misspelt } from '../change';
import type { Fault, Sample } from '../sample';

/** The rows next to one another in the framework's order and in the text. */
function* neighbours(sample: Sample) {
  const { rows } = sample;
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1];
    if (next) yield { row, next };
  }
}

export const table: readonly Fault[] = [
  {
    name: 'no table',
    code: 'table/missing',
    *plant(sample) {
      const { table, title } = sample.letter;
      // Where areas have no sections, the table alone says that they are there.
      if (table && title && sample.rows.every((row) => sample.ofRow(row).section))
        yield sample.with([[table.block, '']], title.title);
    },
  },
  {
    name: 'row left out',
    code: 'table/row-missing',
    *plant(sample) {
      const { table, title } = sample.letter;
      for (const row of sample.rows) {
        const { section } = sample.ofRow(row);
        yield sample.with(
          [[sample.lineAt(row.line.line), '']],
          section ? table!.head!.line.trim() : at(title!.title, 'area/missing'),
        );
      }
    },
  },
  {
    name: 'row twice',
    code: 'table/row-duplicate',
    *plant(sample) {
      const [first] = sample.rows;
      for (const row of sample.rows) {
        const copy = `⟦${row.line.line.text.trim()}⟧\n`;
        yield sample.with([[behind(sample.lineAt(row.line.line)), copy]]);
        const last = sample.rows[sample.rows.length - 1]!;
        if (row !== last) yield sample.with([[behind(sample.lineAt(last.line.line)), copy]]);
      }
      // The name of one area in the row of another.
      for (const row of sample.rows.slice(1)) {
        const { section } = sample.ofRow(row);
        if (section && row.grade?.value === first!.grade?.value)
          yield sample.with([[behind(sample.lineAt(row.line.line)), `⟦${first!.line.line.text.trim()}⟧\n`]]);
      }
    },
  },
  {
    name: 'name of an area misspelt in its row',
    code: 'table/row-unknown',
    *plant(sample) {
      for (const row of sample.rows) {
        yield sample.with([[row.name, `⟦${misspelt(row.name.text)}⟧`]]);
        yield sample.with([[row.name, `⟦${row.name.text}s⟧`]]);
      }
    },
  },
  {
    name: 'row about no area',
    code: 'table/row-unknown',
    *plant(sample) {
      for (const row of sample.rows) {
        const cells = row.line.line.text.trim().replace(row.name.text, '⟦Average⟧');
        yield sample.with([[behind(sample.lineAt(row.line.line)), `${cells}\n`]]);
      }
    },
  },
  {
    name: 'cell too many',
    code: 'table/malformed-row',
    *plant(sample) {
      for (const [i, row] of sample.rows.entries()) {
        const line = row.line.line.trim();
        const bar = line.text.endsWith('|');
        const cell = inTurn(bar ? [' 4 |', ' |', ' see below |'] : [' | 4', ' | see below'], i);
        yield sample.with([[line, `⟦${line.text}${cell}⟧`]]);
      }
    },
  },
  {
    name: 'cell too few',
    code: 'table/malformed-row',
    *plant(sample) {
      for (const row of sample.rows) {
        const line = row.line.line.trim();
        const cells = row.line.cells;
        const cut = { start: cells[cells.length - 2]!.end, end: cells[cells.length - 1]!.end };
        if (cells.length > 2 && row.line.line.text.trim().startsWith('|')) {
          const text = sample.slice({ start: line.start, end: cut.start });
          yield sample.with([[line, `⟦${text}${sample.slice({ start: cut.end, end: line.end })}⟧`]]);
        }
      }
    },
  },
  {
    name: 'two rows exchanged',
    code: 'table/order',
    *plant(sample) {
      for (const { row, next } of neighbours(sample))
        yield sample.with([
          [row.line.line, next.line.line.text],
          [next.line.line, `⟦${row.line.line.text.trim()}⟧`],
        ]);
    },
  },
  {
    name: 'two distant rows exchanged',
    code: 'table/order',
    *plant(sample) {
      const { rows } = sample;
      for (const [i, row] of rows.entries())
        for (const other of rows.slice(i + 3))
          yield sample.with([
            [row.line.line, `⟦${other.line.line.text.trim()}⟧`],
            [other.line.line, `⟦${row.line.line.text.trim()}⟧`],
          ]);
    },
  },
];

const at = (place: { start: number; end: number }, code: string) => ({
  start: place.start,
  end: place.end,
  code,
});
