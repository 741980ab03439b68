import { builtinFrameworks } from '../../framework/builtin';
import type { Framework } from '../../framework/framework';
import { importLetter as imported, type ImportResult } from '../../import/importLetter';
import { summariseReport } from '../../import/reportSummary';
import { readLetter } from '../../letter/letter';
import { readPrint } from '../../workspace/readPrint';
import { fromBase64 } from '../base64';
import { IMPORT_LETTER, type ImportAnswer, type ImportParams } from '../exchangeRequests';
import type { Registration } from '../server';

/** A printed letter as markup, and what was recognised in it: the same as `apa-letter import`. */
export const importLetter: Registration = {
  capabilities: () => ({}),
  register(server) {
    server.connection.onRequest(
      IMPORT_LETTER.method,
      server.anywhere<ImportParams, ImportAnswer | null>(
        IMPORT_LETTER.method,
        null,
        async ({ bytes, uri = 'untitled:new', encoding = 'utf-8' }) => {
          const read = await readPrint(fromBase64(bytes), encoding, server.machine.word);
          if ('problem' in read) return read;
          const { letter } = await server.configurations.for(server.letters.placeOf(uri));
          const { markup, report, framework } = importInto(read.text, letter.frameworks ?? builtinFrameworks);
          const summary = summariseReport(report, read.isWord);
          return { markup, isWord: read.isWord, framework: framework.data.name, report: summary };
        },
      ),
    );
  },
};

/** Reads a print by the usual framework, or by the one that is for letters of its year. */
function importInto(
  text: string,
  frameworks: readonly Framework[],
): ImportResult & { readonly framework: Framework } {
  const usual = frameworks[0]!;
  const first = { ...imported(text, usual), framework: usual };
  const year = readLetter(first.markup, { frameworks }).header?.year;
  if (year === undefined || serves(usual, year)) return first;
  const framework = frameworks.find((one) => one.data.years && serves(one, year));
  return framework ? { ...imported(text, framework), framework } : first;
}

function serves({ data: { years } }: Framework, year: number): boolean {
  return !years || (years.from <= year && year <= years.to);
}
