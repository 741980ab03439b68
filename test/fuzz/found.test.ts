import { readEverything } from './engine';
import { Random } from './random';

/** Texts that were found by chance to bring something down. Each stays here, as short as it could be made. */
const FOUND: Readonly<Record<string, string>> = {
  'a row of a table with a line separator at its end':
    '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\nStaying safe\u2028\n',
};

describe('what was found by chance', () => {
  for (const [what, text] of Object.entries(FOUND))
    it(`is read like any other text: ${what}`, () => {
      for (const lineEnd of ['\n', '\r\n', '\r'])
        readEverything(text.replaceAll('\n', lineEnd), new Random(text.length));
    });
});
