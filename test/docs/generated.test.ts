import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { CONFIG_SCHEMA, generatedFiles, PAGES } from '../../scripts/generate/files';
import { rulePages } from '../../scripts/generate/rulePages';
import { rules } from '../../server/src/rules/registry';

const REMEDY = 'To write it anew: npm run generate';

describe('what is generated from the rules', () => {
  let files: Map<string, string>;
  before(async () => {
    files = await generatedFiles(readFileSync(CONFIG_SCHEMA, 'utf8'));
  });

  it('has a page for every rule and the list of them', () => {
    for (const path of files.keys()) assert.ok(existsSync(path), `${path} is missing. ${REMEDY}`);
  });

  it('has no page without a rule', () => {
    for (const path of globSync(`${PAGES}/**/*`))
      assert.ok(files.has(path), `${path} belongs to no rule. ${REMEDY}`);
  });

  it('is what would be generated now', () => {
    for (const [path, text] of files) assert.equal(readFileSync(path, 'utf8'), text, `${path}. ${REMEDY}`);
  });

  it('changes with the rules', () => {
    const [first, ...others] = rules;
    const pages = rulePages(others);
    assert.ok(!pages.has(`${first!.code}.md`));
    assert.ok(!pages.get('README.md')!.includes(`(${first!.code}.md)`));
    const renamed = rulePages([{ ...first!, title: 'Another title' }]);
    assert.match(renamed.get(`${first!.code}.md`)!, /^# Another title\n/);
  });

  it('tells on each page the message of its wrong example', () => {
    for (const [name, text] of rulePages(rules))
      if (name !== 'README.md') assert.match(text, /^Message: \S/m, name);
  });
});
