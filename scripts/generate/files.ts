import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { rules } from '../../server/src/rules/registry';
import { configSchema } from './configSchema';
import { licencesPage } from './licencesPage';
import { manifestSettings } from './manifestSettings';
import { rulePages } from './rulePages';
import { serverReadme } from './serverReadme';
import { sentencesPage } from './sentencesPage';
import { settingsPage } from './settingsPage';
import { walkthroughPictures } from './walkthroughPictures';

/** Where the rules' pages are; nothing else is in this folder. */
export const PAGES = 'docs/rules';

export const CONFIG_SCHEMA = 'server/schemas/config.schema.json';

const MANIFEST = 'package.json';

export const SETTINGS_PAGE = 'docs/settings.md';

export const SENTENCES_PAGE = 'docs/sentences.md';

/** The sentences by kind that the tests read. */
export const KINDS = 'test/prose/reading/fixtures/kinds.tsv';

/** The pictures of the walkthrough. */
const PICTURES = 'media/walkthrough';

/** The page of the npm package. */
export const SERVER_README = 'server/README.md';

export const LICENCES_PAGE = 'docs/licences.md';

/** Every file that follows from the rules, the settings, the packages, the sample letter and the tests' sentences, by path from the root; `schema` is the settings' schema as it is. */
export async function generatedFiles(schema: string): Promise<Map<string, string>> {
  const files = new Map([[CONFIG_SCHEMA, configSchema(schema, rules)]]);
  for (const [name, text] of rulePages(rules)) files.set(`${PAGES}/${name}`, text);
  files.set(MANIFEST, manifestSettings(readFileSync(MANIFEST, 'utf8'), rules, builtinFrameworks));
  files.set(SETTINGS_PAGE, settingsPage(schema));
  files.set(LICENCES_PAGE, licencesPage(readFileSync('package-lock.json', 'utf8')));
  files.set(SERVER_README, serverReadme());
  files.set(SENTENCES_PAGE, sentencesPage(readFileSync(KINDS, 'utf8')));
  for (const [name, text] of walkthroughPictures()) files.set(`${PICTURES}/${name}`, text);
  for (const [path, text] of files) {
    if (path.endsWith('.svg')) continue;
    const options = await prettier.resolveConfig(path);
    files.set(path, await prettier.format(text, { ...options, filepath: path }));
  }
  return files;
}
