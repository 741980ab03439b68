import { summariseReport } from '../../import/reportSummary';
import { importPrint } from '../../workspace/importPrint';
import { printReport } from '../../workspace/printReport';
import { readPrint } from '../../workspace/readPrint';
import { fromBase64 } from '../../protocol/base64';
import { IMPORT_LETTER } from '../../protocol/exchangeRequests';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** An editor waits less long than a person who has given a command, in milliseconds. */
export const PATIENCE = 8000;

/** A printed letter as markup, and what was recognised in it: the same as `apa-letter import`. */
export const importLetter: Registration = {
  capabilities: undeclared,
  register(session) {
    session.onRequest(IMPORT_LETTER, null, async ({ bytes, uri = 'untitled:new', encoding = 'utf-8' }) => {
      const read = await readPrint(fromBase64(bytes), encoding, session.platform, PATIENCE);
      if ('problem' in read) return read;
      const configuration = await session.store.configurationOf(uri);
      const { markup, report, framework } = importPrint(read, configuration);
      const summary = summariseReport(printReport(read, report));
      return { markup, kind: read.kind, framework: framework.data.name, report: summary };
    });
  },
};
