import { readFileSync } from 'node:fs';
import { readLetter } from '../../server/src/letter/letter';
import { render } from '../../server/src/render/render';
import { matchesFile } from '../support/snapshot';
import { unzip } from '../support/zip';

const LETTER = 'northmere-2008';
const letter = readLetter(readFileSync(`examples/${LETTER}.apa`, 'utf8'));

describe(`the example ${LETTER}`, () => {
  for (const form of ['html', 'txt', 'json'] as const)
    it(`as ${form} is the one recorded`, async () =>
      matchesFile(`test/render/golden/${LETTER}.${form}`, String(await render(letter, form))));

  it('as docx is the one recorded', async () => {
    const files = unzip(Buffer.from(await render(letter, 'docx')));
    for (const name of ['document', 'styles', 'numbering']) {
      const xml = files.get(`word/${name}.xml`)!.toString();
      matchesFile(`test/render/golden/${LETTER}.docx.${name}.xml`, `${xml.replaceAll('><', '>\n<')}\n`);
    }
  });
});
