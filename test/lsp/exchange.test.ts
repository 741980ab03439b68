import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  EXPORT_LETTER,
  IMPORT_LETTER,
  type ExportAnswer,
  type ExportParams,
  type ImportAnswer,
  type ImportParams,
} from '../../server/src/protocol/exchangeRequests';
import { WRONG } from '../support/cli';
import { FULL, LspClient } from '../support/lspClient';
import { wordLetter } from '../support/wordLetter';
import { unzip } from '../support/zip';

const uri = 'untitled:Untitled-1';
const GOLDEN = 'test/render/golden/northmere-2008';

describe('letters that leave the editor and come in', () => {
  let client: LspClient;
  before(async () => {
    client = new LspClient();
    await client.initialize(FULL);
    await client.open(uri, readFileSync('examples/northmere-2008.apa', 'utf8'));
  });
  after(() => client.kill());

  const exported = (params: Omit<ExportParams, 'textDocument'>, of = uri) =>
    client.ask<ExportAnswer | null>(EXPORT_LETTER.method, { textDocument: { uri: of }, ...params });
  const bytesOf = async (params: Omit<ExportParams, 'textDocument'>, of = uri): Promise<Buffer> => {
    const answer = await exported(params, of);
    assert.ok(answer && 'bytes' in answer, JSON.stringify(answer));
    return Buffer.from(answer.bytes, 'base64');
  };
  const imported = (print: Uint8Array, more: Partial<ImportParams> = {}) =>
    client.ask<ImportAnswer | null>(IMPORT_LETTER.method, {
      bytes: Buffer.from(print).toString('base64'),
      ...more,
    });

  it('leave in the forms that the command line gives', async () => {
    for (const form of ['html', 'txt', 'json'] as const)
      assert.equal((await bytesOf({ form })).toString(), readFileSync(`${GOLDEN}.${form}`, 'utf8'));
    const document = unzip(await bytesOf({ form: 'docx' })).get('word/document.xml')!;
    assert.equal(
      `${document.toString().replaceAll('><', '>\n<')}\n`,
      readFileSync(`${GOLDEN}.docx.document.xml`, 'utf8'),
    );
  });

  it('leave with errors only when that is wanted', async () => {
    const wrong = 'untitled:wrong';
    await client.open(wrong, `---\ncouncil: A\nyear: 2008\nstatus: final\n---\n\n${WRONG}`);
    const answer = await exported({ form: 'txt' }, wrong);
    assert.ok(answer && 'reason' in answer);
    assert.match(answer.reason, /^This final letter has \d+ errors?$/);
    assert.match((await bytesOf({ form: 'txt', force: true }, wrong)).toString(), /^Being healthy\n/);
  });

  it('say why there is no PDF', async () => {
    const answer = await exported({ form: 'pdf', browser: '/nowhere/browser' });
    assert.deepEqual(answer, { problem: 'The browser /nowhere/browser does not exist.' });
    assert.equal(await exported({ form: 'txt' }, 'untitled:closed'), null);
  });

  it('come in from text, with the framework that is for their year', async () => {
    const print = readFileSync('examples/printed/sandmere-2008.txt', 'utf8');
    const answer = await imported(Buffer.from(print));
    assert.ok(answer && 'markup' in answer);
    assert.match(answer.markup, /^---\nframework: apa-2008\ncouncil: Sandmere Council\n/);
    assert.deepEqual([answer.kind, answer.report.unsure, answer.report.toLookAt], ['text', 1, 0]);
    assert.ok(answer.report.sure > 10);
    const older = await imported(Buffer.from(print.replaceAll('2008', '2006')));
    assert.ok(older && 'markup' in older);
    assert.match(older.markup, /^---\nframework: apa-2006\n/);
    assert.notEqual(older.framework, answer.framework);
  });

  it('come in from Word documents, and say why others do not', async () => {
    const answer = await imported(wordLetter(['Dear Ms Rowan', 'Being healthy Grade 2']));
    assert.ok(answer && 'markup' in answer);
    assert.equal(answer.kind, 'word');
    assert.match(answer.markup, /\n## Being healthy\n\nGrade: 2\n/);
    const other = Buffer.from('Dear Ms Ros\xe9', 'latin1');
    const problem = await imported(other);
    assert.ok(problem && 'problem' in problem && problem.otherEncoding);
    const read = await imported(other, { encoding: 'windows-1252' });
    assert.ok(read && 'markup' in read);
    assert.match(read.markup, /Dear Ms Rosé/);
  });
});
