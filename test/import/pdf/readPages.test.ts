import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import type { PdfBounds } from '../../../server/src/import/pdf/readPages';
import { builtPdf } from '../../support/builtPdf';
import { makePdf } from '../../support/makePdf';

const BOUNDS: PdfBounds = { milliseconds: 10_000, bytes: 20_000_000, pages: 20, characters: 100_000 };
const read = (bytes: Uint8Array, bounds: Partial<PdfBounds> = {}) =>
  builtPdf().pagesOf(bytes, { ...BOUNDS, ...bounds });

const GOOD = makePdf([[{ text: 'Grade 2', x: 70, y: 100, bold: true }]]);

/** A PDF whose page is drawn by these bytes, packed. */
function packed(content: Buffer): Buffer {
  const bytes = deflateSync(content);
  const [before, behind] = GOOD.toString('latin1').split(/<<\/Length \d+>>\nstream\n[^]*?\nendstream/);
  return Buffer.concat([
    Buffer.from(`${before!}<</Length ${bytes.length}/Filter/FlateDecode>>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from(`\nendstream${behind!}`, 'latin1'),
  ]);
}

describe('the pages of a PDF', function () {
  this.timeout(60_000);

  it('have their words with place, size and type', async () => {
    const content = await read(GOOD);
    assert.ok('pages' in content);
    const { text, x, y, size, bold, turned } = content.pages[0]!.pieces[0]!;
    assert.deepEqual([text, x, Math.round(y), size, bold, turned], ['Grade', 70, 100, 12, true, false]);
  });

  it('are read one after the other, also when many are asked for at once', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => read(GOOD)));
    assert.ok(all.every((content) => 'pages' in content));
  });

  it('leave the bytes as they are', async () => {
    const bytes = new Uint8Array(GOOD);
    await read(bytes);
    assert.deepEqual(Buffer.from(bytes), GOOD);
  });

  it('are not read of a file that is broken, locked, too long or too costly', async () => {
    const locked = GOOD.toString('latin1').replace(
      '/Root 1 0 R',
      `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`,
    );
    const faults = [
      [Buffer.from('%PDF-1.7\n'), {}, 'broken'],
      [Buffer.alloc(0), {}, 'broken'],
      [Buffer.from(locked, 'latin1'), {}, 'locked'],
      [makePdf([[], [], []]), { pages: 2 }, 'long'],
      [makePdf([[{ text: 'a'.repeat(50), x: 1, y: 1 }]]), { characters: 40 }, 'costly'],
      [packed(Buffer.alloc(60_000_000, ' ')), {}, 'costly'],
      [packed(Buffer.from('q Q\n'.repeat(1_000_000))), {}, 'costly'],
    ] as const;
    for (const [bytes, bounds, fault] of faults) {
      const content = await read(bytes, bounds);
      assert.equal('fault' in content ? content.fault : 'none', fault);
    }
    assert.ok('pages' in (await read(GOOD)), 'and the next one is');
  });

  it('never hang or throw, whatever has happened to the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.integer({ min: 20, max: GOOD.length }),
        async (changes, length) => {
          const bytes = Buffer.from(GOOD.subarray(0, length));
          for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
          const content = await read(bytes);
          assert.ok('pages' in content || 'fault' in content);
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
