import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  EXPORT_LETTER,
  type ExportAnswer,
  type ExportParams,
} from '../../server/src/protocol/exchangeRequests';
import {
  CHECK_DOCUMENT,
  REVIEW_DOCUMENT,
  type DocumentAnswer,
  type ReviewAnswer,
  type ReviewParams,
} from '../../server/src/protocol/documentRequests';
import { holds, shown } from '../support/commentedWord';
import { FULL, LspClient } from '../support/lspClient';
import { wordOfText } from '../support/wordLetter';

const LETTER = wordOfText(readFileSync('examples/printed/sandmere-2008.txt', 'utf8'));
const uri = 'file:///nowhere/letter.docx';

describe('documents that are no letters in the markup', () => {
  let client: LspClient;
  before(async () => {
    client = new LspClient();
    await client.initialize(FULL);
  });
  after(() => client.kill());

  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const check = (bytes: Uint8Array) =>
    client.ask<DocumentAnswer | null>(CHECK_DOCUMENT.method, { bytes: base64(bytes), uri });
  const review = async (bytes: Uint8Array, more: Partial<ReviewParams> = {}) => {
    const params = { bytes: base64(bytes), uri, ...more };
    const answer = await client.ask<ReviewAnswer | null>(REVIEW_DOCUMENT.method, params);
    assert.ok(answer && 'bytes' in answer, JSON.stringify(answer));
    return { ...answer, bytes: Buffer.from(answer.bytes, 'base64') };
  };

  it('are checked: diagnostics with the place in the message and related places', async () => {
    const answer = await check(LETTER);
    assert.ok(answer && 'diagnostics' in answer);
    assert.equal(answer.kind, 'word');
    assert.equal(answer.diagnostics.length, 6);
    const { message, range, severity, codeDescription, relatedInformation } = answer.diagnostics.find(
      ({ code }) => code === 'grade/judgement-mismatch',
    )!;
    assert.match(
      typeof message === 'string' ? message : message.value,
      /^Paragraph 45, below “Staying safe”, “adequate”: The sentence says “adequate”/,
    );
    assert.deepEqual(range, { start: { line: 44, character: 99 }, end: { line: 44, character: 107 } });
    assert.equal(severity, 2);
    // No address on the web is filled in, and this client shows no pages itself.
    assert.equal(codeDescription, undefined);
    assert.deepEqual(relatedInformation![0]!.location.uri, uri);
    assert.match(relatedInformation![0]!.message, /^Paragraph 44: The grade is given here as 3$/);
  });

  it('come back with comments, and without them again', async () => {
    const made = await review(LETTER);
    assert.deepEqual([made.added, made.removed, made.kept, made.answered, made.unsure], [6, 0, 0, 0, 0]);
    holds(LETTER, made.bytes);
    assert.match(shown(made.bytes), /is ⟦adequate⟧¹\./);
    const clean = await review(made.bytes, { remove: true });
    assert.equal(clean.removed, 6);
    assert.doesNotMatch(shown(clean.bytes), /⟦/);
  });

  it('say in one sentence why they cannot be read', async () => {
    const answer = await check(Buffer.from('PK\x03\x04'));
    assert.match(JSON.stringify(answer), /^\{"problem":"This Word document \(\.docx\) cannot be read/);
    const text = { bytes: base64(Buffer.from('Dear Ms Rowan\n')), uri };
    const refused = await client.ask<ReviewAnswer>(REVIEW_DOCUMENT.method, text);
    assert.match(JSON.stringify(refused), /^\{"problem":"Comments can only be added/);
  });

  it('are made of letters with comments, also of final ones with errors', async () => {
    const letter = 'untitled:letter';
    await client.open(
      letter,
      '---\ncouncil: Northmere\nyear: 2008\nstatus: final\n---\n\n## Being healthy\n\nGrade: 7\n',
    );
    const params: ExportParams = { textDocument: { uri: letter }, form: 'docx', comments: true };
    const answer = await client.ask<ExportAnswer>(EXPORT_LETTER.method, params);
    assert.ok('bytes' in answer, JSON.stringify(answer));
    assert.match(shown(Buffer.from(answer.bytes, 'base64')), /Grade ⟦7⟧¹/);
  });
});
