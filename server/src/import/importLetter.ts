import type { Framework } from '../framework/framework';
import { councilOf } from './addressee';
import { readBody } from './body';
import { readHead, type HeadPart } from './head';
import { writeHeader } from './header';
import { joinHyphens } from './hyphens';
import { readLines } from './lines';
import { isMarkup } from './isMarkup';
import { writeBody } from './markup';
import { findOpening } from './opening';
import { withoutFurniture } from './pages';
import { writeReport, type ReportEntry } from './report';
import { readSignature } from './signature';
import { councilTitled, yearIn } from './title';
import { nameKey } from '../text/key';

export type { ReportEntry } from './report';

export interface ImportResult {
  readonly markup: string;
  readonly report: readonly ReportEntry[];
}

/**
 * A printed letter as markup: lines, then parts, then text. No word is lost or changed and none changes its place;
 * what is not recognised stays prose, and what only belongs to
 * the pages is left out and told of. The header holds what the print has above the salutation, and as additions the
 * council, the year and who signed. Any text will do, and a text that is markup already comes back as it is.
 */
export function importLetter(text: string, framework: Framework): ImportResult {
  if (isMarkup(text, framework))
    return {
      markup: text,
      report: [
        {
          line: 0,
          part: 'markup',
          recognised: true,
          confidence: 'high',
          message: 'This is markup already: nothing was changed.',
        },
      ],
    };
  const pages = withoutFurniture(readLines(text), framework);
  const { lines, words } = joinHyphens(pages.lines);
  const opening = findOpening(lines, framework);
  const salutation = opening.salutation === undefined ? '' : lines[opening.salutation]!.text;
  const head = readHead(lines, opening.start, salutation);
  const blocks = readBody(lines, head.end, opening, framework);
  const signature = readSignature(lines, opening.start, framework);
  const header = writeHeader({
    framework: framework.id,
    council: councilName(opening.title?.text ?? '', head.parts, framework),
    year: yearIn(opening.title?.text ?? ''),
    parts: head.parts,
    signature,
  });
  const body = writeBody(blocks);
  return {
    markup: body === '' ? header : `${header}\n${body}`,
    report: writeReport({ head, blocks, signature, removed: pages.removed, words }, framework),
  };
}

/** As the title has it; in the address's spelling when only capitals differ, or when the title names none. */
function councilName(title: string, parts: readonly HeadPart[], framework: Framework): string | undefined {
  const titled = councilTitled(title, framework);
  const addressed = parts.map((part) => (part.kind === 'to' ? councilOf(part.to) : undefined)).find(Boolean);
  return titled !== undefined && addressed !== undefined && nameKey(titled) === nameKey(addressed)
    ? addressed
    : (titled ?? addressed);
}
