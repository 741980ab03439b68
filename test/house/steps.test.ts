import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import manifest from '../../package.json';
import schema from '../../server/schemas/config.schema.json';
import { formatNames } from '../../server/src/cli/check/formats/names';
import { builtinFrameworks } from '../../server/src/framework/builtin';
import { rules } from '../../server/src/rules/registry';

/** The files that match, by path from the root with `/`. */
const files = (pattern: string): string[] => globSync(pattern).sort();
const read = (file: string): string => readFileSync(file, 'utf8');
const nameOf = (file: string): string => path.basename(file).replace(/(?:\.test)?\.\w+$/, '');

/** A list of what is left to do is empty. Each entry says in which file which step was left out. */
function nothingLeftOut(steps: readonly (string | false)[]): void {
  assert.deepEqual(
    steps.filter((step) => step !== false),
    [],
  );
}

describe('the steps of the recipes in docs/recipes.md', () => {
  it('are all taken for each rule, and a folder of rules holds rules alone', () => {
    const sources = files('server/src/rules/*/*.ts').filter((file) => nameOf(file) !== 'index');
    assert.ok(sources.length > 40);
    nothingLeftOut(
      sources.flatMap((file) => {
        const [folder, family] = [path.dirname(file), path.basename(path.dirname(file))];
        const code = /^ {2}code: '([a-z-]+)\/[a-z-]+',$/m.exec(read(file));
        if (!/^export default rule\b/m.test(read(file)) || !code)
          return [`${file} is not a rule: move it to where its subject is, in letter, prose or edits.`];
        const listed = read(`${folder}/index.ts`).includes(`from './${nameOf(file)}';`);
        const tests = [nameOf(file), family].map((name) => `test/rules/${family}/${name}.test.ts`);
        return [
          !listed && `${file}: add it to ${folder}/index.ts.`,
          code[1] !== kebab(family) && `${file}: its code begins with the name of its folder.`,
          !tests.some(existsSync) && `${file}: write ${tests[0]!}.`,
        ];
      }),
    );
  });

  it('are all taken for each family of rules', () => {
    const registered = new Set(rules.map(({ code }) => code));
    nothingLeftOut(
      files('server/src/rules/*/*.ts').flatMap((file) => {
        const code = /^ {2}code: '([a-z/-]+)',$/m.exec(read(file))?.[1];
        return code !== undefined && !registered.has(code as `${string}/${string}`)
          ? [`${file}: its family is not in server/src/rules/registry.ts.`]
          : [];
      }),
    );
  });

  it('are all taken for each request', () => {
    const index = read('server/src/lsp/requests/index.ts');
    nothingLeftOut(
      files('server/src/lsp/requests/*.ts').map((file) => {
        const isRequest = /^export const \w+(?:: Registration)? = /m.test(read(file));
        return (
          nameOf(file) !== 'index' &&
          isRequest &&
          !index.includes(`from './${nameOf(file)}';`) &&
          `${file}: add it to server/src/lsp/requests/index.ts.`
        );
      }),
    );
  });

  it('are all taken for each method of the protocol of our own', () => {
    const answered = files('server/src/lsp/**/*.ts').map(read).join('\n');
    const page = read('docs/editors.md');
    nothingLeftOut(
      files('server/src/protocol/*.ts').flatMap((file) =>
        [
          ...read(file).matchAll(
            /export const ([A-Z_]+)(?:: OwnRequest<[^;]*?)?\s*= \{\s*method: '([\w/-]+)'/g,
          ),
        ].flatMap(([, name, method]) => [
          !new RegExp(`\\b${name!}\\b`).test(answered) &&
            `${file}: nothing in server/src/lsp answers ${name!}.`,
          !page.includes(`\`${method!}\``) && `${file}: docs/editors.md does not describe ${method!}.`,
        ]),
      ),
    );
  });

  it('are all taken for each output format', () => {
    const sources = files('server/src/cli/check/formats/*.ts').map(nameOf);
    const page = read('docs/cli.md');
    nothingLeftOut([
      ...formatNames.flatMap((name) => [
        !sources.includes(name) && `${name}: write server/src/cli/check/formats/${name}.ts.`,
        !page.includes(`\`${name}\``) && `${name}: describe it in docs/cli.md.`,
      ]),
      ...sources.map(
        (name) =>
          !['format', 'index', 'names', ...formatNames].includes(name) &&
          `${name}: add it to server/src/cli/check/formats/names.ts.`,
      ),
    ]);
  });

  it('are all taken for each framework', () => {
    const page = read('docs/frameworks.md');
    nothingLeftOut(
      files('server/src/framework/*-*.json').flatMap((file) => [
        !builtinFrameworks.some(({ id }) => id === nameOf(file)) &&
          `${file}: add it to server/src/framework/builtin.ts.`,
        !page.includes(`\`${nameOf(file)}\``) && `${file}: name it in docs/frameworks.md.`,
      ]),
    );
  });

  it('are all taken for each setting', () => {
    const typed = read('server/src/workspace/settings.ts');
    const shown = read('server/src/workspace/effective.ts');
    const used = files('{server,client}/src/**/*.ts').map(read).join('\n');
    nothingLeftOut([
      ...Object.keys(schema.properties).flatMap((key) => [
        !new RegExp(`readonly ${key}\\?:`).test(typed) &&
          `${key}: add it to Settings in server/src/workspace/settings.ts.`,
        !new RegExp(`\\b${key}\\b`).test(shown) && `${key}: show it in server/src/workspace/effective.ts.`,
      ]),
      ...Object.keys(manifest.contributes.configuration.properties).map((key) => {
        const last = key.split('.').at(-1)!;
        return !used.includes(last) && `${key}: nothing reads it.`;
      }),
    ]);
  });
});

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
