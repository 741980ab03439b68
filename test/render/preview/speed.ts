import { readLetter } from '../../../server/src/letter/letter';
import { previewOf } from '../../../server/src/render/preview/blocks';
import { PreviewHistory } from '../../../server/src/render/preview/history';
import { profileOf } from '../../../server/src/render/profile/profile';
import { profileSvg } from '../../../server/src/render/profile/svg';
import { letterDocuments } from '../../../server/src/workspace/letterDocument';
import { MemoryStore } from '../../support/memoryStore';

export interface PreviewSpeed {
  /** Milliseconds a key press: from the changed text to what is sent, findings and picture included. */
  readonly median: number;
  readonly worst: number;
  /** Milliseconds of work a key press, on average: what else the machine does makes less of a difference to it. */
  readonly work: number;
  /** How many blocks were sent with HTML, the most of any key press. */
  readonly blocks: number;
  /** The length of what was sent, the most of any key press, in characters of JSON. */
  readonly sent: number;
}

/**
 * Types into a letter, one key after another at a place (0-based UTF-16, its middle unless told), with its preview up to
 * date after every key.
 */
export async function measurePreview(text: string, keys = 100, at = middleOf(text)): Promise<PreviewSpeed> {
  const memory = new MemoryStore();
  const document = memory.open('untitled:a.apa', text);
  const history = new PreviewHistory();
  const before = readLetter(text);
  let resultId: string | undefined;
  const shown = async (): Promise<{ blocks: number; sent: number }> => {
    const { letter, findings } = await memory.store.analysisOf(document);
    const marks = findings.map(({ at: { start, text: words }, severity, message }) => ({
      ...{ start, severity, message, words },
    }));
    const profile = profileOf(letter, before);
    const change = history.next(
      previewOf(letter, marks, (offset) => document.positionAt(offset)),
      profile ? profileSvg(profile) : null,
      resultId,
    );
    ({ resultId } = change);
    return {
      blocks: change.blocks.filter(({ html }) => html !== undefined).length,
      sent: JSON.stringify(change).length,
    };
  };
  await shown();
  const times: number[] = [];
  const worked = process.cpuUsage();
  let [blocks, sent] = [0, 0];
  for (let key = 0; key < keys; key++) {
    const start = document.positionAt(at + key);
    const began = performance.now();
    letterDocuments.update(document, [{ range: { start, end: start }, text: 'abcde '[key % 6]! }], key + 2);
    const one = await shown();
    times.push(performance.now() - began);
    blocks = Math.max(blocks, one.blocks);
    sent = Math.max(sent, one.sent);
  }
  const { user, system } = process.cpuUsage(worked);
  times.sort((a, b) => a - b);
  return {
    median: times[keys >> 1] ?? NaN,
    worst: times.at(-1) ?? NaN,
    work: (user + system) / 1000 / keys,
    ...{ blocks, sent },
  };
}

/** The end of the longest line in the middle third: a paragraph. */
function middleOf(text: string): number {
  const third = Math.floor(text.length / 3);
  const lines = text
    .slice(third, 2 * third)
    .split('\n')
    .slice(1, -1);
  const longest = lines.reduce((a, b) => (b.length > a.length ? b : a), '');
  return third + text.slice(third).indexOf(longest) + longest.length;
}
