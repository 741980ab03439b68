import assert from 'node:assert/strict';
import { alignmentOf, padded, tableLines } from '../../server/src/text/tableLines';

describe('the lines of a table', () => {
  it('have their bars below one another', () => {
    assert.deepEqual(tableLines(['Area', 'Grade'], [['Being healthy', '2'], ['a']]), [
      '| Area          | Grade |',
      '| ------------- | ----- |',
      '| Being healthy | 2     |',
      '| a             |',
    ]);
  });

  it('put words where the colons ask for them, padded or not', () => {
    const alignments = [':-', '-:', ':-:', '-'].map(alignmentOf);
    assert.deepEqual(alignments, ['left', 'right', 'centre', '']);
    assert.deepEqual(tableLines(['a', 'b', 'c', 'd'], [['long', 'long', 'long', 'long']], alignments), [
      '| a    |    b |  c   | d    |',
      '| :--- | ---: | :--: | ---- |',
      '| long | long | long | long |',
    ]);
    const long = 'x'.repeat(80);
    assert.deepEqual(tableLines(['a', 'b', 'c', 'd'], [[long, 'y', '', 'z']], alignments), [
      '| a | b | c | d |',
      '| :-- | --: | :-: | --- |',
      `| ${long} | y |  | z |`,
    ]);
  });

  it('are padded as long as the headings take 80 columns at most', () => {
    const width = (words: string) => tableLines(['a', 'b'], [[words, '2']])[0]!.length;
    assert.equal(width('x'.repeat(70)), 80);
    assert.equal(width('x'.repeat(71)), '| a | b |'.length);
  });

  it('are as they were where one is no row', () => {
    assert.deepEqual(tableLines(['a', 'b'], ['So it is.']), ['| a   | b   |', '| --- | --- |', 'So it is.']);
  });

  it('never cut words', () => {
    assert.equal(padded('words', 3), 'words');
  });
});
