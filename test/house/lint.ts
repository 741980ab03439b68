import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';

/** The rules that need no type information and so can look at code that is in no file. */
const cheap = /^(house\/|regexp\/|no-console$|no-restricted-)/;

/** What the project's own linter configuration says about `code` at a path (from the root). */
export async function lintAs(path: string, code: string): Promise<string[]> {
  const eslint = new ESLint();
  const config = (await eslint.calculateConfigForFile(path)) as Pick<Linter.Config, 'plugins' | 'rules'>;
  const rules = Object.fromEntries(Object.entries(config.rules ?? {}).filter(([name]) => cheap.test(name)));
  const found = new Linter({ cwd: process.cwd() }).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: config.plugins,
      rules,
    },
    path,
  );
  return found.map((problem) => `${problem.ruleId ?? 'error'}: ${problem.message}`);
}
