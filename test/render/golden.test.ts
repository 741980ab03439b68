import { docx } from '../../server/src/render/docx/document';
import { letterTree } from '../../server/src/render/letterTree';
import { render } from '../../server/src/render/render';
import { exampleLetters } from '../support/examples';
import { matchesFile } from '../support/snapshot';
import { unzip } from '../support/zip';

/** Styles and lists are made the same way for all: they are recorded once. */
const WHOLE = 'northmere-2008';

for (const { name, letter } of exampleLetters())
  describe(`the example ${name}`, () => {
    for (const form of ['html', 'txt', 'json'] as const)
      it(`as ${form} is the one recorded`, () =>
        matchesFile(`test/render/golden/${name}.${form}`, render(letter, form)));

    it('as docx is the one recorded', async () => {
      const files = unzip(Buffer.from(await docx(letterTree(letter))));
      for (const part of name === WHOLE ? ['document', 'styles', 'numbering'] : ['document']) {
        const xml = files.get(`word/${part}.xml`)!.toString();
        matchesFile(`test/render/golden/${name}.docx.${part}.xml`, `${xml.replaceAll('><', '>\n<')}\n`);
      }
    });
  });
