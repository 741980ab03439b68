import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { docx } from '../../server/src/render/docx/document';
import { sentTree } from '../../server/src/render/letterTree';
import { render } from '../../server/src/render/render';
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
