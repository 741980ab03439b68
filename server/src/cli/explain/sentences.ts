import { TextDocument } from 'vscode-languageserver-textdocument';
import { readingWords } from '../../features/readingWords';
import { readLetter, type Letter } from '../../letter/letter';
import { sentencesOf } from '../../letter/section/sentences';
import { families, ruleByCode } from '../../rules/registry';
import { optionsFor } from '../configurationFor';
import { readSources } from '../source';
import { print, tell } from '../terminal';
import { plain } from '../text/plain';
import { UsageError } from '../usageError';

/**
 * `apa-letter explain --sentences`: how the sentences of letters are read. The exit code is 2 if a letter could not be
 * read, else 0.
 */
export async function runSentences(words: readonly string[]): Promise<void> {
  const { letters, problems } = await readSources(words.length > 0 ? words : ['.'], process.cwd(), undefined);
  const code = problems.find(({ file }) => ruleByCode(file) ?? families.includes(file))?.file;
  if (code !== undefined)
    throw new UsageError(
      `"${code}" is the code of findings, not a letter (Did you mean apa-letter explain ${code}?)`,
    );
  for (const { file, message } of problems) tell(`${plain(file)}: ${plain(message)}`);
  process.exitCode = problems.length > 0 ? 2 : 0;
  for (const { path, file, text } of letters) {
    const options = await optionsFor(path, {});
    const listed = sentenceList(
      readLetter(text, options.letter),
      TextDocument.create('', '', 0, text),
      plain(file),
    );
    if (listed === '') tell(`${plain(file)}: No section has a sentence about grades or self-assessment.`);
    print(listed);
  }
}

/** "file:line:column: sentence" with its reading below, an empty line after each; 1-based. */
function sentenceList({ sections }: Letter, lines: TextDocument, file: string): string {
  return sections
    .flatMap((section) =>
      sentencesOf(section).map((sentence) => {
        const { line, character } = lines.positionAt(sentence.at.start);
        const said = readingWords(sentence, section).map((words) => `    ${plain(words)}\n`);
        return `${file}:${line + 1}:${character + 1}: ${plain(sentence.at.text)}\n${said.join('')}\n`;
      }),
    )
    .join('');
}
