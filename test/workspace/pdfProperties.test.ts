import assert from 'node:assert/strict';
import { withProperties } from '../../server/src/workspace/pdfProperties';

const PDF =
  '%PDF-1.4\n1 0 obj\n<</Creator (x)>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2\n/Root 1 0 R\n/Info 1 0 R>>\nstartxref\n45\n%%EOF\n';
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the properties of a PDF', () => {
  it('are put after what is there, where the tables say', () => {
    const made = Buffer.from(withProperties(bytes(PDF), { title: 'Ynys Môn', author: 'J (A) \\' })).toString(
      'latin1',
    );
    assert.ok(made.startsWith(PDF));
    const [, hex = ''] = /\/Title <FEFF([\dA-F]+)>/.exec(made) ?? [];
    assert.equal(Buffer.from(hex, 'hex').swap16().toString('utf16le'), 'Ynys Môn');
    const [, author = ''] = /\/Author <FEFF([\dA-F]+)>/.exec(made) ?? [];
    assert.equal(Buffer.from(author, 'hex').swap16().toString('utf16le'), 'J (A) \\');
    const at = Number(/xref\n1 1\n(\d{10}) 00000 n /.exec(made)?.[1]);
    assert.ok(made.slice(at).startsWith('1 0 obj\n<</Title'));
    const xref = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(made)?.[1]);
    assert.ok(made.slice(xref).startsWith('xref\n1 1\n'));
    assert.match(made.slice(xref), /\/Size 2\n\/Root 1 0 R\n\/Info 1 0 R\n\/Prev 45>>/);
  });

  it('of a letter that nobody signs name no author', () => {
    assert.doesNotMatch(Buffer.from(withProperties(bytes(PDF), { title: 'x' })).toString('latin1'), /Author/);
  });

  it('leave a file of some other shape as it is', () => {
    for (const other of ['', '%PDF-1.7\nstartxref\n9\n%%EOF\n', PDF.replace('/Info 1 0 R', ''), `${PDF}more`])
      assert.deepEqual(withProperties(bytes(other), { title: 'x' }), bytes(other));
  });
});
