import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { run } from '../support/cli';

describe('the readme', () => {
  it('shows what the command says of an example, in part', async () => {
    const readme = readFileSync('README.md', 'utf8').replace(/\r\n/g, '\n');
    const [, file, shown] = /^\$ apa-letter check (\S+)\n\n([^]*?)\n```/m.exec(readme)!;
    const { stdout } = await run(['check', file!]);
    const said = inOneLine(stdout);
    for (const part of shown!.split(/^…$/m)) assert.ok(said.includes(inOneLine(part)), part);
  });
});

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
