import { readLetter } from '../letter/letter';
import type { ReportEntry } from '../import/reportEntry';
import { checkLetter } from '../rules/check';
import type { Finding } from '../rules/rule';
import { lineRanges } from '../text/lines';
import type { Configuration } from './configuration';
import { byPlace, inDocument, isOfMarkup, type DocumentFinding } from './documentFinding';
import { importPrint } from './importPrint';
import { PlacesInDocument, type InDocument } from './inDocument';
import { originalOfText, originalOfWord, type Original } from './original';
import type { Platform } from './platform';
import type { Print } from './print';
import { printReport } from './printReport';
import { readPrint, type Encoding } from './readPrint';

/** A document that was read as a letter and checked, with nothing written. */
export interface CheckedDocument {
  readonly original: Original;
  /** First what the reading was unsure of, then what is found in the letter; each by its place. */
  readonly findings: readonly DocumentFinding[];
}

type Settings = Pick<Configuration, 'letter' | 'settings' | 'check'>;

/** How a document is read. */
interface Reading {
  readonly encoding?: Encoding;
  /** So long a PDF may take. */
  readonly milliseconds?: number;
}

/** Reads a document as `apa-letter import` does and checks the letter; why it cannot be read is a sentence. */
export async function checkDocument(
  bytes: Uint8Array,
  platform: Pick<Platform, 'word' | 'pdf'>,
  settings: Settings,
  { encoding = 'utf-8', milliseconds }: Reading = {},
): Promise<CheckedDocument | Extract<Print, { problem: string }>> {
  const read = await readPrint(bytes, encoding, platform, milliseconds);
  if ('problem' in read) return read;
  const original =
    read.kind === 'word'
      ? originalOfWord(await (await platform.word()).paragraphsOf(bytes))
      : originalOfText(read.text, read.kind);
  const { markup, report, letter, framework } = importPrint(read, settings);
  const entries = printReport(read, report);
  const { status } = settings.letter;
  const asked = status === undefined ? letter : readLetter(markup, { frameworks: [framework], status });
  const source = { letter: asked, original, text: markup, print: read.text, report };
  const places = new PlacesInDocument(source);
  const findings = checkLetter(asked, settings.check).filter((finding) => !isOfMarkup(finding));
  return {
    original,
    findings: [
      ...doubts(entries, findings, markup, places).sort(byPlace),
      ...findings.map((finding) => inDocument(finding, places)).sort(byPlace),
    ],
  };
}

/** What the reading was unsure of, once each; not what a rule says of the same place. */
function doubts(
  entries: readonly ReportEntry[],
  findings: readonly Finding[],
  markup: string,
  places: PlacesInDocument,
): DocumentFinding[] {
  const lines = lineRanges(markup).map(({ from }) => from);
  const isSaid = ({ letterLine, part }: ReportEntry): boolean => {
    if (letterLine === undefined) return false;
    const to =
      lines[letterLine + (part === 'section' || part === 'evidence' ? SECTION_LINES : 1)] ?? Infinity;
    return findings.some(({ at }) => at.start >= lines[letterLine]! && at.start < to);
  };
  const said = new Set<string>();
  return entries
    .filter(({ recognised, confidence }) => !recognised || confidence === 'low')
    .filter((entry) => entry.part === 'lost' || !isSaid(entry))
    .filter(({ message }) => said.size < said.add(message).size)
    .map((entry) => {
      const isLost = entry.part === 'lost';
      return {
        code: isLost ? 'import/lost' : 'import/unsure',
        severity: isLost ? 'error' : 'information',
        message: `${prefixOf(entry)}${entry.message}`,
        at: placeOfEntry(entry, lines, places),
        related: [],
        fixes: [],
      };
    });
}

/** A heading, a blank line and what stands right below: a grade, or the paragraph in the place of a list. */
const SECTION_LINES = 3;

function prefixOf({ part, recognised, removed }: ReportEntry): string {
  if (part === 'lost') return 'Import error: ';
  if (removed !== undefined) return '';
  return recognised ? 'Uncertain: ' : 'Not recognised: ';
}

function placeOfEntry(
  { letterLine, line, removed }: ReportEntry,
  lines: readonly number[],
  places: PlacesInDocument,
): InDocument {
  const from = letterLine === undefined ? undefined : lines[letterLine];
  if (from !== undefined) return places.of({ start: from, end: (lines[letterLine! + 1] ?? from + 1) - 1 });
  const left = removed === undefined ? undefined : places.ofWords(removed);
  return left ?? (line > 0 ? places.ofPrintedLine(line) : places.beginning);
}
