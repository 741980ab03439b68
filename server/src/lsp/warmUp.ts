import { newLetter } from '../features/newLetter';
import { defaultFramework } from '../framework/builtin';
import { buildLetter, type Letter } from '../letter/letter';
import { checkLetter, checkSteps } from '../rules/check';
import { rules } from '../rules/registry';
import { LetterDocument } from '../workspace/letterDocument';
import { toDiagnostic } from './convert';
import type { Session } from './session';

/** So many characters are written in the sample: until the code for it has been made fast. */
const CHARACTERS = 150;

/** Milliseconds after an edit in which nothing is warmed up: requests then are about the letter. */
const QUIET = 100;

/** Milliseconds after the start in which an editor opens the letter that was open before. */
const OPENING = 30;

/**
 * While nothing else is to be done, a sample letter is written in and the rules' own examples are checked, a step at a
 * time: what runs for the first time takes many times as long as later, and neither the first letter that a writer opens
 * nor its first keys should have to wait for it.
 */
export function warmUp(session: Session): void {
  const steps = warmUpSteps(session);
  let last = -QUIET;
  session.documents.onDidChangeContent(() => (last = performance.now()));
  const go = (): void => {
    const left = last + QUIET - performance.now();
    if (left > 0) setTimeout(go, left);
    else if (!steps.next().done) setTimeout(go);
  };
  session.initialized.listen(() => setTimeout(go, OPENING));
}

export function* warmUpSteps({
  clientCapabilities,
}: Pick<Session, 'clientCapabilities'>): Iterator<undefined, undefined> {
  const read = (document: LetterDocument): Letter => buildLetter(document.passages, {}, document.memory);
  const check = (document: LetterDocument, letter = read(document)): void => {
    for (const finding of checkLetter(letter)) toDiagnostic(document, finding, clientCapabilities);
  };
  const type = (document: LetterDocument, offset: number): void => {
    const at = document.positionAt(offset);
    document.update([{ range: { start: at, end: at }, text: 'x' }], document.version + 1);
    check(document);
  };
  const text = sampleLetter();
  let sample = new LetterDocument('', '', 0, text);
  const letter = read(sample);
  yield;
  yield* checkSteps(letter);
  // Twice: what is done once a letter runs for the second time as well.
  check(sample, letter);
  yield;
  check((sample = new LetterDocument('', '', 0, text)));
  yield;
  for (let n = 0; n < CHARACTERS; n++) {
    // All over the letter; the header, which is read again as a whole, is seldom written in.
    type(sample, text.lastIndexOf('.', ((n % 10) / 10) * text.length) + n);
    yield;
  }
  for (const { example } of rules)
    for (const text of [example.wrong, example.right]) {
      const document = new LetterDocument('', '', 0, text);
      check(document);
      type(document, text.length - 1);
      yield;
    }
}

/** A letter with as much in it as in real ones. */
export function sampleLetter(): string {
  const { text } = newLetter({
    council: 'Northmere Borough Council',
    year: 2008,
    framework: defaultFramework,
  });
  return text
    .replace('date:', 'date: 2008-11-26')
    .replaceAll('  name:', '  name: Ms A Rowan')
    .replaceAll('[name]', 'Ms Rowan')
    .replace('Dear Ms Rowan', `$&,\n\n${INTRODUCTION}`)
    .replaceAll(/(?<=^\|[^|]*\|) +(?=\|$)/gm, ' 3 ')
    .replaceAll(/^Grade:$/gm, `Grade: 3 (good)\nSelf-grade: 3\n\n${PROSE}`)
    .replaceAll(/^- ?$/gm, POINTS);
}

const INTRODUCTION = 'This letter summarises the 2008 annual performance assessment, which began in May.';
const PROSE =
  'The contribution of services in this aspect is good. The council’s self-assessment is consistent with the evidence.';
const POINTS =
  '- Waits are short.\n- Most schools help early, and 80% of the children are seen within ten days.\n- Plans (of 2007) are “on time”.';
