import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The settings that docs/editors.md shows: the first block in this language under the heading. */
export function documented(heading: string, language: string): string {
  const page = readFileSync('docs/editors.md', 'utf8');
  const [, section] = page.split(`\n## ${heading}\n`);
  assert.ok(section !== undefined, `docs/editors.md has no heading “${heading}”`);
  const [, code] = section.split(`\`\`\`${language}\n`);
  assert.ok(code !== undefined, `no ${language} under “${heading}”`);
  return code.slice(0, code.indexOf('```'));
}
