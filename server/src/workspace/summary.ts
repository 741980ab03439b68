import {
  buildLetter,
  readLetter,
  type Letter,
  type LetterOptions,
  type Outline,
  type Status,
} from '../letter/letter';
import { knownGrades, type KnownGrades } from '../letter/grades/knownGrades';
import type { Header } from '../letter/header/header';
import { peopleIn, type NamedPerson } from '../letter/header/people';
import { headerStart } from '../syntax/header';
import { readPassages } from '../syntax/passage';
import { detach } from '../text/detach';
import { nameKey } from '../text/key';
import { memoize } from '../text/memoize';

/** What is remembered of every letter of a workspace: enough to compare them, and no more. */
export interface Summary {
  readonly uri: string;
  readonly council?: string;
  readonly year?: number;
  readonly framework: string;
  readonly status: Status;
  /** The path of the letter of the year before, as the header gives it. */
  readonly previous?: string;
  /** Whom the header names; nobody if left out. */
  readonly people?: readonly NamedPerson[];
  /** By the areas' ids, in words of the scale; undefined when only the header has been read. */
  readonly grades?: KnownGrades;
}

/** The same object as long as the letter says the same outside its points. */
export function summarise(uri: string, letter: Letter): Summary {
  return summaryOf(letter.outline, uri, knownGrades(letter));
}

const summaryOf = memoize((outline: Outline, uri: string, grades: KnownGrades): Summary => ({
  grades,
  ...summariseHeader(uri, outline),
}));

function summariseHeader(uri: string, { header, framework, status, headerBroken }: Outline): Summary {
  const known = headerBroken ? undefined : header;
  const [council, previous] = [known?.text('council'), known?.text('previous')];
  return {
    uri,
    council: council && detach(council),
    year: known?.year,
    framework: framework.id,
    status,
    previous: previous ? detach(previous) : undefined,
    ...peopleOf(known),
  };
}

function peopleOf(header: Header | undefined): Pick<Summary, 'people'> {
  const people = (header ? peopleIn(header) : []).map(({ as, name, role, address }) => ({
    as,
    name: detach(name),
    ...(role === undefined ? {} : { role: detach(role) }),
    ...(address === undefined ? {} : { address: detach(address) }),
  }));
  return people.length > 0 ? { people } : {};
}

/** The summary of a text, read from its header alone. */
export function summariseText(uri: string, text: string, options: LetterOptions): Summary {
  return summariseHeader(uri, buildLetter(readPassages(text.slice(0, headerEnd(text))), options));
}

/** The summary of any file's text; undefined when nothing in it is of a letter: neither its header nor an area. */
export function summariseLetter(uri: string, text: string, options: LetterOptions): Summary | undefined {
  const letter = readLetter(text, options);
  const isLetter = letter.headerBroken || KEYS_OF_LETTERS.some((key) => letter.header?.entry(key));
  return isLetter || letter.assessments.length > 0 ? summarise(uri, letter) : undefined;
}

const KEYS_OF_LETTERS = ['framework', 'council', 'year'];

/** Letters with the same key are about one council, however it is spelt; empty when they name none. */
export function councilKey({ council }: Pick<Summary, 'council'>): string {
  return nameKey(council ?? '');
}

/** Letters with the same key are about the same thing; undefined when it is not known what the letter is about. */
export function subjectKey({ council, year, framework }: Summary): string | undefined {
  return council === undefined || year === undefined
    ? undefined
    : [nameKey(council), year, framework].join('\n');
}

/** Where the line after the header begins; the whole text when the header has no end. */
function headerEnd(text: string): number {
  const start = headerStart(text);
  if (start === undefined) return 0;
  const end = /(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;
  end.lastIndex = text.indexOf('---', start) + 3;
  const found = end.exec(text);
  return found ? found.index + found[0].length + 1 : 0;
}
