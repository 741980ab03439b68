import assert from 'node:assert/strict';
import { WordFault } from '../../server/src/word/fault';
import {
  comment,
  commented,
  commentsAt,
  documentIn,
  holds,
  paragraphsIn,
  partIn,
  shown,
} from '../support/commentedWord';
import { SPACES, wordDocument, wordLetter, zip } from '../support/wordLetter';
import { unzip } from '../support/zip';

const p = (content: string): string => `<w:p>${content}</w:p>`;
const r = (text: string, look = ''): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const BOLD = '<w:rPr><w:b/></w:rPr>';

/** Comments at the ⟦marked⟧ words come out as they are shown here: ⟦from⟧ here to there, ¹ the number. */
async function marks(body: string, paragraph: string, expected: string): Promise<void> {
  assert.equal(shown((await comment(wordDocument(body), paragraph)).bytes), expected);
}

function comments(...list: readonly string[]): { comments: { file: string; content: string } } {
  return {
    comments: { file: 'comments.xml', content: `<w:comments ${SPACES}>${list.join('')}</w:comments>` },
  };
}

const other = (id: number, text: string, author = 'Ann'): string =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;

const extended = (entries: string) => ({
  commentsExtended: {
    file: 'commentsExtended.xml',
    content: `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${entries}</w15:commentsEx>`,
  },
});

/** A comment of ours as Word has saved it, with the numbers by which other parts name its paragraphs. */
const ours = (id: number, paraId: string): string =>
  `<w:comment w:id="${id}" w:author="APA Letter" w:initials="AL" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">` +
  `<w:p><w:r><w:t>This is wrong.</w:t></w:r></w:p><w:p w14:paraId="${paraId}"><w:r><w:t>test/rule</w:t></w:r></w:p></w:comment>`;
const range = (id: number, content: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('comments in Word documents', () => {
  it('stand at the words: runs are cut, and keep their look', async () => {
    await marks(p(r('Homes are good.', BOLD)), 'Homes ⟦are⟧ good.', 'Homes ⟦are⟧¹ good.');
    const { bytes } = await comment(wordDocument(p(r('Homes are good.', BOLD))), 'Homes ⟦are⟧ good.');
    assert.equal(documentIn(bytes).match(/<w:b\/>/g)?.length, 3);
  });

  it('cut nothing at the edge of a run', async () => {
    const body = p(r('Homes ') + r('are') + r(' good.'));
    const { bytes } = await comment(wordDocument(body), 'Homes ⟦are⟧ good.');
    assert.equal(shown(bytes), 'Homes ⟦are⟧¹ good.');
    assert.equal(documentIn(bytes).match(/<w:t /g)?.length, 3);
  });

  it('reach over several runs, and may lie over one another', async () => {
    const body = p(r('Ho') + r('mes a', BOLD) + r('re good.'));
    await marks(body, '⟦Homes are⟧ good.', '⟦Homes are⟧¹ good.');
    await marks(body, '⟦Homes ⟦are⟧⟧ good.', '⟦Homes ⟦are⟧⟧¹ good.'.replace('⟧⟧¹', '⟧¹⟧¹'));
    await marks(body, '⟦Homes⟧ ⟦are⟧ good.', '⟦Homes⟧¹ ⟦are⟧¹ good.');
    await marks(body, 'Homes ⟦are⟧⟦ good⟧.', 'Homes ⟦are⟧¹⟦ good⟧¹.');
  });

  it('find words that the document writes in its own way', async () => {
    await marks(p(r('A &amp; B &#169; “x”')), 'A ⟦& B⟧ © “x”', 'A ⟦& B⟧¹ © “x”');
    await marks(p('<w:r><w:t>a</w:t><w:tab/><w:t>b c</w:t></w:r>'), 'a\tb ⟦c⟧', 'ab ⟦c⟧¹');
    await marks(p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'), 'a\t⟦b⟧', 'a⟦b⟧¹');
    await marks(p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>'), '⟦a⟧ b', '⟦a⟧¹b');
    // Where a mark could not stand inside, the whole is marked.
    await marks(p('<w:r><w:t><![CDATA[a b c]]></w:t></w:r>'), 'a ⟦b⟧ c', '⟦a b c⟧¹');
    await marks(p('<w:r><w:t> a b </w:t></w:r>'), ' a ⟦b⟧ ', '⟦ a b ⟧¹');
  });

  it('do not show blanks that Word did not show', async () => {
    const { bytes } = await comment(wordDocument(p('<w:r><w:t>one two</w:t></w:r>')), 'one ⟦two⟧');
    assert.match(documentIn(bytes), /<w:t xml:space="preserve">one <\/w:t>/);
  });

  it('mark fields and content controls as a whole, since Word fills them in anew', async () => {
    const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${sign('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${sign('separate')}${r('1 May 2008')}${sign('end')}`;
    const { bytes } = await comment(wordDocument(p(r('On ') + field + r(' it'))), 'On 1 ⟦May⟧ 2008 it');
    assert.match(documentIn(bytes), /commentRangeStart w:id="0"\/><w:r><w:fldChar w:fldCharType="begin"/);
    assert.match(documentIn(bytes), /"end"\/><\/w:r><w:commentRangeEnd/);
    await marks(p(`<w:fldSimple w:instr="DATE">${r('a b')}</w:fldSimple>`), 'a ⟦b⟧', '⟦a b⟧¹');
    await marks(p(`<w:sdt><w:sdtContent>${r('a b')}</w:sdtContent></w:sdt>`), 'a ⟦b⟧', '⟦a b⟧¹');
  });

  it('have their number outside of links and tracked changes, so that it is not turned down with them', async () => {
    for (const name of ['hyperlink', 'ins', 'moveTo']) {
      const { bytes } = await comment(wordDocument(p(`<w:${name}>${r('a b c')}</w:${name}>`)), 'a ⟦b⟧ c');
      const after = documentIn(bytes).split(`</w:${name}>`);
      assert.match(after[0]!, /commentRangeEnd/);
      assert.match(after[1]!, /^<w:r><w:commentReference w:id="0"\/>/);
    }
  });

  it('leave deleted words alone', async () => {
    const body = p(`${r('a ')}<w:del w:id="9"><w:r><w:delText>x </w:delText></w:r></w:del>${r('b')}`);
    await marks(body, '⟦a b⟧', '⟦a b⟧¹');
    assert.equal((await paragraphsIn(wordDocument(body)))[0]!.text, 'a b');
  });

  it('stand in the cells of tables', async () => {
    const table = wordLetter([{ rows: [['Being healthy', '2']] }]);
    assert.equal(shown((await comment(table, '⟦2⟧')).bytes), 'Being healthy\n⟦2⟧¹');
  });

  it('stand at the reference of a note, and at the first paragraph for what is in a header', async () => {
    const note = `<w:footnotes ${SPACES}><w:footnote w:id="2"><w:p>${r('A note.')}</w:p></w:footnote></w:footnotes>`;
    const header = `<w:hdr ${SPACES}><w:p>${r('Letterhead')}</w:p></w:hdr>`;
    const body =
      p(r('First')) +
      p(r('Words') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r(' go on')) +
      '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
    const document = wordDocument(body, {
      footnotes: { file: 'footnotes.xml', content: note },
      header: { file: 'header1.xml', content: header },
    });
    assert.equal(shown((await comment(document, 'A ⟦note⟧.')).bytes), 'First\nWords⟦⟧¹ go on');
    assert.equal(shown((await comment(document, '⟦Letterhead⟧')).bytes), '⟦First⟧¹\nWords go on');
  });

  it('stand around a text box, which cannot have any', async () => {
    const box = (name: string): string =>
      `<w:${name}><w:txbxContent>${p(r('In a box'))}</w:txbxContent></w:${name}>`;
    const run = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${box('drawing')}</mc:Choice><mc:Fallback>${box('pict')}</mc:Fallback></mc:AlternateContent></w:r>`;
    const { bytes } = await comment(wordDocument(p(r('Words') + run)), 'In a ⟦box⟧');
    assert.match(documentIn(bytes), /<w:commentRangeStart w:id="0"\/><w:r><mc:AlternateContent/);
    assert.match(documentIn(bytes), /<\/mc:AlternateContent><\/w:r><w:commentRangeEnd/);
    assert.equal((await paragraphsIn(bytes)).filter(({ text }) => text === 'In a box').length, 1);
  });

  it('take a part of their own where there was none, and make it known', async () => {
    const { bytes, added } = await comment(wordDocument(p(r('one'))), '⟦one⟧');
    assert.equal(added, 1);
    assert.match(
      partIn(bytes, 'word/comments.xml')!,
      /<w:comment w:id="0" w:author="APA Letter" w:date="2008-12-17T09:30:00Z" w:initials="AL"><w:p><w:r><w:t xml:space="preserve">This is wrong\.<\/w:t><\/w:r><\/w:p><w:p><w:r><w:t xml:space="preserve">test\/rule</,
    );
    assert.match(partIn(bytes, '[Content_Types].xml')!, /<Override PartName="\/word\/comments\.xml"/);
    assert.match(
      partIn(bytes, 'word/_rels/document.xml.rels')!,
      /Id="rIdApaLetterComments" Type="[^"]+\/relationships\/comments" Target="comments\.xml"/,
    );
  });

  it('join those of others, with numbers of their own', async () => {
    const body = p(range(7, r('one')) + r(' two'));
    const { bytes } = await comment(wordDocument(body, comments(other(7, 'Look'))), 'one ⟦two⟧');
    const part = partIn(bytes, 'word/comments.xml')!;
    assert.match(part, /w:id="7" w:author="Ann".*w:id="8" w:author="APA Letter"/s);
    assert.equal(shown(bytes), '⟦one⟧¹ ⟦two⟧¹');
    // A part without any may be written as one tag.
    const empty = { comments: { file: 'remarks.xml', content: `<w:comments ${SPACES}/>` } };
    const made = await commented(
      wordDocument(p(r('one')), empty),
      await commentsAt(wordDocument(p(r('one'))), '⟦one⟧'),
    );
    assert.match(
      partIn(made.bytes, 'word/remarks.xml')!,
      /<w:comments [^>]*[^/]><w:comment .*<\/w:comments>$/s,
    );
    assert.equal(partIn(made.bytes, 'word/comments.xml'), undefined);
  });

  it('follow the document in its prefixes and in its kind of XML', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const make = (xml: string): Buffer => zip({ ...partsOf(wordDocument('')), 'word/document.xml': xml });
    const other = make(
      `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>one two</x:t></x:r></x:p></x:body></x:document>`,
    );
    const made = await commented(other, [{ paragraph: 0, start: 4, end: 7, lines: ['a', 'b/c'] }]);
    assert.match(
      documentIn(made.bytes),
      /<x:commentRangeStart x:id="0"\/><x:r><x:t xml:space="preserve">two/,
    );
    assert.match(partIn(made.bytes, 'word/comments.xml')!, new RegExp(`xmlns:w="${strict}"`));
    assert.match(
      partIn(made.bytes, 'word/_rels/document.xml.rels')!,
      /purl\.oclc\.org\/ooxml\/officeDocument\/relationships\/comments/,
    );
    const bare = make(
      '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>one</t></r></p></body></document>',
    );
    const bareMade = await commented(bare, [{ paragraph: 0, start: 0, end: 3, lines: ['a', 'b/c'] }]);
    assert.match(documentIn(bareMade.bytes), /<w:commentRangeStart xmlns:w="[^"]+" w:id="0"\/><r><t>one/);
  });

  it('keep what they say as it is said', async () => {
    const lines = ['a < b & “c” \u0001', 'test/rule'];
    const made = await commented(wordDocument(p(r('one'))), [{ paragraph: 0, start: 0, end: 3, lines }]);
    assert.match(partIn(made.bytes, 'word/comments.xml')!, />a &lt; b &amp; “c”<\/w:t>/);
  });
});

/** The parts of a document as text. */
function partsOf(bytes: Buffer): Record<string, string> {
  return Object.fromEntries([...unzip(bytes)].map(([name, content]) => [name, content.toString()]));
}

describe('comments of an earlier review', () => {
  const body = p(r('Homes are good.'));

  it('are taken out, and the document is as it was', async () => {
    const before = wordDocument(body);
    const { bytes } = await comment(before, 'Homes ⟦are⟧ good.');
    const clean = await commented(bytes, []);
    assert.equal(clean.removed, 1);
    for (const name of ['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'])
      assert.equal(partIn(clean.bytes, name), partIn(before, name));
    assert.equal(partIn(clean.bytes, 'word/comments.xml'), undefined);
    holds(before, clean.bytes);
  });

  it('stay where they still hold, and go where they do not', async () => {
    const { bytes } = await comment(wordDocument(body), '⟦Homes⟧ ⟦are⟧ good.');
    const made = await commented(bytes, await commentsAt(bytes, 'Homes ⟦are⟧ ⟦good⟧.'));
    assert.deepEqual([made.added, made.removed, made.kept], [1, 1, 1]);
    assert.equal(shown(made.bytes), 'Homes ⟦are⟧¹ ⟦good⟧¹.');
  });

  it('go without those of others', async () => {
    const before = wordDocument(p(range(3, r('one')) + r(' two')), comments(other(3, 'Look')));
    const { bytes } = await comment(before, 'one ⟦two⟧');
    const clean = await commented(bytes, []);
    assert.equal(documentIn(clean.bytes), documentIn(before));
    assert.equal(partIn(clean.bytes, 'word/comments.xml'), partIn(before, 'word/comments.xml'));
  });

  it('never go when they were answered or marked as done, and do not come twice', async () => {
    const answers: readonly (readonly [string, string])[] = [
      [
        'an answer',
        '<w15:commentEx w15:paraId="AA" w15:done="0"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AA" w15:done="0"/>',
      ],
      ['done', '<w15:commentEx w15:paraId="AA" w15:done="1"/>'],
    ];
    for (const [name, entries] of answers) {
      const parts = { ...comments(ours(0, 'AA'), other(1, 'No')), ...extended(entries) };
      const document = wordDocument(p(range(0, r('Homes')) + r(' are')), parts);
      const clean = await commented(document, []);
      assert.deepEqual([clean.removed, clean.answered], [0, 1], name);
      assert.equal(Buffer.compare(clean.bytes, document), 0);
      const again = await commented(document, await commentsAt(document, '⟦Homes⟧ are'));
      assert.deepEqual([again.added, again.kept], [0, 1], name);
    }
  });

  it('were answered too where somebody else has commented on exactly the same words', async () => {
    const both = `<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>${r('Homes')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
    const document = wordDocument(p(both + r(' are')), comments(ours(0, 'AA'), other(1, 'No')));
    assert.equal((await commented(document, [])).answered, 1);
  });

  it('go with all that other parts note of them', async () => {
    const parts = {
      ...comments(ours(0, 'AA'), other(1, 'Look')),
      ...extended(
        '<w15:commentEx w15:paraId="AA" w15:done="0"/><w15:commentEx w15:paraId="BB" w15:done="0"/>',
      ),
    };
    const document = wordDocument(p(range(0, r('Homes')) + r(' are')), parts);
    const clean = await commented(document, []);
    assert.equal(clean.removed, 1);
    assert.doesNotMatch(partIn(clean.bytes, 'word/commentsExtended.xml')!, /"AA"/);
    assert.match(partIn(clean.bytes, 'word/commentsExtended.xml')!, /"BB"/);
  });

  it('are ours by the author and the name of a rule: a person of that name keeps theirs', async () => {
    const document = wordDocument(p(range(0, r('one'))), comments(other(0, 'Please look', 'APA Letter')));
    assert.equal((await commented(document, [])).removed, 0);
  });
});

describe('a document that must not be changed', () => {
  const one = [{ paragraph: 0, start: 0, end: 1, lines: ['a', 'b/c'] }];
  const refused = async (bytes: Uint8Array, why: RegExp): Promise<void> => {
    await assert.rejects(
      commented(bytes, one),
      (error) => error instanceof WordFault && why.test(error.message),
    );
  };

  it('is one that is signed', async () => {
    const parts = partsOf(wordDocument(p(r('one'))));
    await refused(zip({ ...parts, '_xmlsignatures/origin.sigs': '' }), /digital signature/);
  });

  it('is one of which the directory says something else than the file has', async () => {
    const parts = partsOf(wordDocument(p(r('one'))));
    await refused(zip({ ...parts, 'WORD/document.xml': '<a/>' }), /is damaged/);
  });

  it('is one without text', async () => {
    await refused(zip({ '_rels/.rels': '<Relationships/>' }), /no text/);
  });
});
