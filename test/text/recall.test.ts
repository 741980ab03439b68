import assert from 'node:assert/strict';
import { Recall } from '../../server/src/text/recall';

/** What a recall is asked for, and what it has to make for that. */
function made(texts: readonly string[]): string[] {
  const all: string[] = [];
  const recall = new Recall((text) => {
    all.push(text);
    return text.length;
  });
  for (const text of texts) assert.equal(recall.of(text), text.length);
  return all;
}

describe('Recall', () => {
  it('makes from a text once, also where there is nothing to be made', () => {
    assert.deepEqual(made(['Being healthy', '', 'Being healthy', '']), ['Being healthy', '']);
  });

  it('does not keep a text that is too long for a name', () => {
    const long = 'x'.repeat(200);
    assert.deepEqual(made([long, long]), [long, long]);
  });

  it('does not grow without end', () => {
    const texts = Array.from({ length: 5000 }, (_, n) => `Name ${n}`);
    assert.equal(made([...texts, 'Name 0']).length, 5001);
  });
});
