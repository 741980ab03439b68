import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readLetter } from '../../server/src/letter/letter';
import { findChromium, printPdf } from '../../server/src/node/chromium';
import { docx } from '../../server/src/render/docx/document';
import { letterTree, sentTree } from '../../server/src/render/letterTree';
import { printed } from '../../server/src/render/printed';
import { render } from '../../server/src/render/render';
import { importPrint } from '../../server/src/workspace/importPrint';
import { readPrint } from '../../server/src/workspace/readPrint';
import { EffectiveSettings } from '../../server/src/workspace/settings';
import { word } from '../../server/src/workspace/word';
import { builtPdf } from '../support/builtPdf';
import { skip } from '../support/skip';
import { unzip } from '../support/zip';

const letter = (status: string, more = '') =>
  readLetter(`---\ncouncil: Northmere\nyear: 2008\nstatus: ${status}\n${more}---\n\n# Title\n\nWords.\n`);

const partsOf = async (of: ReturnType<typeof letter>, unmarked = false) =>
  unzip(Buffer.from(await docx(sentTree(of, { unmarked }))));

describe('an exported draft', () => {
  it('says that it is one, in every form that is read', async () => {
    const draft = letter('draft');
    assert.match(render(draft, 'html'), /<header>\n<p class="draft">DRAFT<\/p>/);
    assert.match(render(draft, 'txt'), /^DRAFT\n\nTitle\n/);
    assert.match(render(draft, 'json'), /"status": "draft"/);
    const parts = await partsOf(draft);
    const headers = [...parts].filter(([name]) => /header\d+\.xml$/.test(name));
    assert.equal(headers.length, 2);
    for (const [, content] of headers) assert.match(content.toString(), />DRAFT</);
  });

  it('says nothing when it is final, or when that is not wanted', async () => {
    for (const [of, unmarked] of [
      [letter('final'), false],
      [letter('draft'), true],
    ] as const) {
      for (const form of ['html', 'txt'] as const)
        assert.doesNotMatch(render(of, form, { unmarked }), /DRAFT|draft/);
      for (const [name, content] of await partsOf(of, unmarked))
        assert.doesNotMatch(content.toString(), /DRAFT/, name);
    }
  });
});

describe('an exported draft that is imported', () => {
  const text = readFileSync('examples/northmere-2008.apa', 'utf8');
  const draft = readLetter(text.replace('status: final', 'status: draft'));
  const platform = { word: () => Promise.resolve(word), pdf: () => Promise.resolve(builtPdf()) };

  /** It is the same letter, `wrapped` if lines are those of pages; and nobody is asked to look at the mark. */
  async function comesBack(bytes: Uint8Array, wrapped = false): Promise<void> {
    const print = await readPrint(bytes, 'utf-8', platform);
    assert.ok('text' in print);
    const { letter, report, markup } = importPrint(print, {
      letter: {},
      settings: new EffectiveSettings([]),
    });
    assert.equal(letter.status, 'draft', markup);
    const said = (of: typeof draft): string =>
      printed(letterTree(of)).replace(wrapped ? /\s+/g : /\n+/g, '\n');
    assert.equal(said(letter), said(draft));
    assert.ok(report.some(({ part }) => part === 'status'));
    assert.ok(print.notes.every(({ look }) => !look));
  }

  it('comes back as one from plain text', () => comesBack(Buffer.from(render(draft, 'txt'))));

  it('comes back as one from a Word document', async () => comesBack(await docx(sentTree(draft))));

  it('comes back as one from a PDF', async function () {
    if (!findChromium(process.env)) skip(this, 'there is no Chromium on this machine');
    this.timeout(60_000);
    const pdf = await printPdf(render(draft, 'html'), process.env);
    assert.ok(pdf instanceof Uint8Array);
    await comesBack(pdf, true);
  });
});

describe('the author of an export', () => {
  const authorOf = (more: string): string | undefined => sentTree(letter('final', more)).author;

  it('is who signs, else who sends', async () => {
    const signed =
      'from: Inspectorate\nsigned:\n  - name: J <Alder>\n    role: Manager\n  - P "Thorn" bury\n';
    assert.equal(authorOf(signed), 'J <Alder>, P "Thorn" bury');
    assert.equal(authorOf('from: Inspectorate\n'), 'Inspectorate');
    assert.equal(authorOf(''), undefined);
    assert.match(
      render(letter('final', signed), 'html'),
      /<meta name="author" content="J &lt;Alder&gt;, P &quot;Thorn&quot; bury">\n<title>Title<\/title>/,
    );
    const core = (await partsOf(letter('final', signed))).get('docProps/core.xml')?.toString() ?? '';
    assert.match(core, /<dc:creator>J &lt;Alder&gt;, P (?:"|&quot;)Thorn(?:"|&quot;) bury<\/dc:creator>/);
    assert.match(core, /<dc:title>Title<\/dc:title>/);
  });
});
