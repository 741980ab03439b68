import type { Encoding } from '../../workspace/readPrint';
import { checkDocument, type CheckedDocument } from '../../workspace/checkDocument';
import type { DocumentFinding } from '../../workspace/documentFinding';
import { configurationFor, type Flags } from '../configurationFor';
import { documentPlatform, problemOf } from '../documentPlatform';
import type { DocumentSource } from '../source';
import type { PlainFinding } from './finding';
import type { FileProblem } from './report';

export interface DocumentFlags extends Flags {
  readonly encoding?: Encoding;
}

/** What a document came to; a problem when it cannot be read, or has brought the check down. */
export async function checkSource(
  { path, file, bytes }: DocumentSource,
  flags: DocumentFlags,
): Promise<CheckedDocument | FileProblem> {
  try {
    const configuration = await configurationFor(path, flags);
    const checked = await checkDocument(bytes, documentPlatform, configuration, flags);
    return 'problem' in checked ? { file, message: problemOf(checked) } : checked;
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return {
      file,
      message: `This could not be checked because of an error in apa-letter (${fault}). Please report it.`,
    };
  }
}

export function plainFinding({ code, severity, message, at, related }: DocumentFinding): PlainFinding {
  const range = ({ start, end }: DocumentFinding['at']): { start: number; end: number } => ({ start, end });
  return {
    ...{ code, severity, message, ...range(at), place: at.place },
    related: related.map((one) => ({ ...range(one.at), message: one.message })),
  };
}
