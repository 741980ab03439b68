import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import { FIELD_LABELS, VERDICTS } from '../../server/src/letter/section/field';
import { grammars, scopesOf } from './grammars';

const cases = path.join(import.meta.dirname, 'cases');
const snapshot = path.join(import.meta.dirname, 'snapshots/letter.apa');

describe('the grammar', () => {
  for (const file of readdirSync(cases)) {
    const test = parseGrammarTestCase(readFileSync(path.join(cases, file), 'utf8'));
    it(`${file}: ${test.metadata.description}`, async () => {
      assert.ok(test.assertions.length > 0, 'a case without an assertion proves nothing');
      const failures = await runGrammarTestCase(grammars, test);
      const lines = failures.map(
        ({ line, start, end, missing, unexpected, actual }) =>
          `${file}:${line + 1}, columns ${start}–${end}: lacks [${missing.join(' ')}], must not have [${unexpected.join(' ')}], has [${actual.join(' ')}]`,
      );
      assert.deepEqual(lines, []);
    });
  }

  it('colours a whole letter as in the snapshot (UPDATE_SNAPSHOTS=1 writes it anew)', async () => {
    const text = readFileSync(snapshot, 'utf8');
    const actual = renderSnap(await getVSCodeTokens(grammars, 'text.apa-letter', text));
    if (process.env['UPDATE_SNAPSHOTS'] || !existsSync(`${snapshot}.snap`))
      writeFileSync(`${snapshot}.snap`, actual);
    assert.equal(actual, readFileSync(`${snapshot}.snap`, 'utf8'));
  });

  it('knows the fields and verdicts that the reader knows', async () => {
    for (const label of Object.values(FIELD_LABELS)) {
      const [name] = await scopesOf(`${label}: x`);
      assert.equal(name?.text, label);
      assert.ok(name.scopes.includes('entity.name.tag.field.apa-letter'), label);
    }
    for (const verdict of VERDICTS) {
      const tokens = await scopesOf(`Self-assessment: ${verdict}`);
      const scopes = tokens.find(({ text }) => text === verdict)?.scopes ?? [];
      assert.ok(scopes.includes('constant.language.verdict.apa-letter'), verdict);
    }
  });

  describe('takes a line of any kind in about as long as it is', () => {
    const many = 20_000;
    const lines = {
      spaces: `Grade${' '.repeat(many)}x`,
      'spaces behind a number': `Grade 2${' '.repeat(many)}x`,
      'grades in a heading': `## ${'Grade '.repeat(many)}x`,
      'spaces in a heading': `## Grade${' '.repeat(many)}x`,
      'hashes in a heading': `## ${'# '.repeat(many)}x`,
      cells: `| a |\n${'| '.repeat(many)}x`,
      'spaces in a cell': `| a |\n|${' '.repeat(many)}x`,
      'cells with numbers': `| a |\n${'| 2 '.repeat(many)}x`,
      'a head with backslashes': `|${'\\'.repeat(many)}x`,
      dashes: `| a |\n|${'-'.repeat(many)}x`,
      tabs: `a${'\t'.repeat(many)}x`,
      brackets: `Grade: ${'('.repeat(many)}x`,
      'spaces in a comment': `<!--${' '.repeat(many)}apa`,
      'hyphens in a directive': `<!-- apa-disable ${'a-'.repeat(many)}/`,
      'dashes in a verdict': `Self-assessment: ${'– '.repeat(many)}x`,
      'spaces in the header': `---\nto${' '.repeat(many)}x`,
    };
    for (const [name, text] of Object.entries(lines))
      it(name, async () => {
        const began = process.cpuUsage();
        const tokens = await scopesOf(text);
        assert.ok(tokens.length > 0);
        const time = process.cpuUsage(began).user / 1000;
        assert.ok(time < 2000, `took ${Math.round(time)} ms`);
      });
  });
});
