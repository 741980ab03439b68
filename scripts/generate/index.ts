// `npm run generate`: writes anew what follows from the rules, and removes pages of rules that are gone.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { CONFIG_SCHEMA, generatedFiles, PAGES } from './files';

async function generate(): Promise<void> {
  const files = await generatedFiles(readFileSync(CONFIG_SCHEMA, 'utf8'));
  for (const page of globSync(`${PAGES}/**/*.md`)) if (!files.has(page)) rmSync(page);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${files.size} files written: ${CONFIG_SCHEMA} and the pages in ${PAGES}.`);
}

void generate();
