import { existsSync } from 'node:fs';
import path from 'node:path';
import { readBytesSync } from '../../node/readFile';
import { messageAt } from '../../workspace/original';
import { reviewDocument, type Reviewed } from '../../workspace/reviewDocument';
import { configurationFor, type Flags } from '../configurationFor';
import { documentPlatform } from '../documentPlatform';
import { guardOutput, writeOutput } from '../output';
import { readFile } from '../read';
import { tell } from '../terminal';
import { nameOf } from '../text/names';
import { plain } from '../text/plain';
import { counted } from '../text/summary';

export interface ReviewArguments extends Flags {
  readonly output?: string;
  readonly remove?: boolean;
  readonly force?: boolean;
}

/** `apa-letter review`: a Word document with what is found in it as comments. The exit code is 2 if it cannot be had. */
export async function runReview(word: string, given: ReviewArguments): Promise<void> {
  const cwd = process.cwd();
  const { output, remove, force } = given;
  const at = path.resolve(cwd, word);
  const file = nameOf(at, cwd);
  const read = readFile(at);
  if ('problem' in read) return fail(file, read.problem);
  const to = path.resolve(cwd, output ?? reviewName(word));
  const isReview = existsSync(to) && (await hasOwnComments(to));
  guardOutput({ at: to, isOwn: () => isReview, force }, force ? [] : [at]);
  const configuration = await configurationFor(at, given);
  const reviewed = await reviewDocument(read.bytes, documentPlatform, configuration, remove);
  if ('problem' in reviewed) return fail(file, reviewed.problem);
  writeOutput(to, reviewed.bytes);
  for (const { message, at } of reviewed.doubts)
    tell(`${plain(file)}: ${plain(messageAt(at.place, message))}`);
  tell(`${plain(nameOf(to, cwd))}: ${told(reviewed)}`);
  process.exitCode = 0;
}

/** "letter.docx" becomes "letter-reviewed.docx"; a review of a review keeps its name. */
function reviewName(file: string): string {
  const name = file.replace(/\.docx$/i, '');
  return name.endsWith('-reviewed') ? file : `${name}-reviewed.docx`;
}

/** Only what is known to be a review may be written over. */
async function hasOwnComments(file: string): Promise<boolean> {
  try {
    const { commented } = await documentPlatform.word();
    const found = await commented(readBytesSync(file), [], '');
    return 'bytes' in found && found.removed + found.answered > 0;
  } catch {
    return false;
  }
}

function told({ added, removed, kept, answered }: Reviewed): string {
  const parts = [
    ...(added > 0 ? [`${counted(added, 'comment')} added`] : []),
    ...(removed > 0 ? [`${counted(removed, 'comment')} removed`] : []),
    ...(kept > 0 ? [`${counted(kept, 'comment')} unchanged`] : []),
    ...(answered > 0 ? [`${counted(answered, 'comment')} kept because they were answered or resolved`] : []),
  ];
  return `${parts.length > 0 ? parts.join(', ') : 'no comments'}.`;
}

function fail(file: string, problem: string): void {
  process.exitCode = 2;
  tell(`${plain(file)}: ${plain(problem)}`);
}
