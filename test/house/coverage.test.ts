import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { encode, type SourceMapMappings } from '@jridgewell/sourcemap-codec';
import { countLines, mappedLines } from '../../scripts/house/lines.mjs';

/** A script that ran: each row is one line of it, as long as the text, each `[column, line]` came from a source. */
function ran(ranges: [string, number][], script: string, places: [number, number][][]) {
  const mappings: SourceMapMappings = places.map((row) => row.map(([column, line]) => [column, 0, line, 0]));
  const url = 'file:///p/dist/bundle.js';
  return {
    result: [
      {
        url,
        functions: ranges.map(([part, count]) => ({
          ranges: [
            { startOffset: script.indexOf(part), endOffset: script.indexOf(part) + part.length, count },
          ],
        })),
      },
    ],
    'source-map-cache': {
      [url]: {
        url: 'file:///p/dist/bundle.js.map',
        lineLengths: script.split('\n').map((line) => line.length),
        data: { mappings: encode(mappings), sources: ['../src/a.ts'] },
      },
    },
  };
}

function counted(recorded: ReturnType<typeof ran>, wanted = () => true): Record<number, number> {
  const counts: Record<number, number> = {};
  countLines(recorded, wanted, (source, line, count) => {
    assert.equal(source, 'file:///p/src/a.ts', 'found beside the source map');
    counts[line] = Math.max(counts[line] ?? 0, count);
  });
  return counts;
}

describe('coverage', () => {
  const script = 'f(){a;if(b){c}d}\ng(){e}';
  const places: [number, number][][] = [
    [
      [0, 0],
      [4, 1],
      [6, 2],
      [12, 3],
      [14, 4],
    ],
    [
      [0, 7],
      [4, 8],
    ],
  ];

  it('gives a line of the source the count of the innermost block around it', () => {
    const counts = counted(
      ran(
        [
          [script, 1],
          ['f(){a;if(b){c}d}', 5],
          ['{c}', 0],
          ['g(){e}', 0],
        ],
        script,
        places,
      ),
    );
    assert.deepEqual(counts, { 0: 5, 1: 5, 2: 5, 3: 0, 4: 5, 7: 0, 8: 0 });
  });

  it('takes a line that ran in part as run', () => {
    const twice: [number, number][][] = [
      [
        [4, 1],
        [12, 1],
      ],
    ];
    const recorded = ran(
      [
        [script, 2],
        ['{c}', 0],
      ],
      script,
      twice,
    );
    assert.deepEqual(counted(recorded), { 1: 2 });
  });

  it('finds the source map beside a script that does not name it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'coverage-'));
    try {
      const recorded = ran([['g(){e}', 3]], script, places);
      const { data } = Object.values(recorded['source-map-cache'])[0]!;
      writeFileSync(path.join(folder, 'bundle.js'), script);
      writeFileSync(path.join(folder, 'bundle.js.map'), JSON.stringify({ ...data, sources: ['a.ts'] }));
      const url = pathToFileURL(path.join(folder, 'bundle.js')).href;
      const counts: Record<number, number> = {};
      countLines(
        { result: [{ ...recorded.result[0]!, url }] },
        () => true,
        (source, line, count) => {
          assert.equal(source, pathToFileURL(path.join(folder, 'a.ts')).href);
          counts[line] = count;
        },
      );
      assert.deepEqual(counts, { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 7: 3, 8: 3 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('leaves out scripts of others', () => {
    assert.deepEqual(
      counted(ran([[script, 1]], script, places), () => false),
      {},
    );
  });

  it('knows the lines with something to run from the source map', () => {
    const mappings = encode([[[0, 0, 3, 0]], [], [[0, 0, 5, 0], [4]]]);
    assert.deepEqual([...mappedLines({ mappings, sources: ['a.ts'] })], [3, 5]);
  });
});
