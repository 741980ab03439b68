import { summariseReport } from '../../import/reportSummary';
import { importPrint } from '../../workspace/importPrint';
import { readPrint } from '../../workspace/readPrint';
import { fromBase64 } from '../../protocol/base64';
import { IMPORT_LETTER } from '../../protocol/exchangeRequests';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** A printed letter as markup, and what was recognised in it: the same as `apa-letter import`. */
export const importLetter: Registration = {
  capabilities: undeclared,
  register(session) {
    session.onRequest(IMPORT_LETTER, null, async ({ bytes, uri = 'untitled:new', encoding = 'utf-8' }) => {
      const read = await readPrint(fromBase64(bytes), encoding, session.platform.word);
      if ('problem' in read) return read;
      const configuration = await session.store.configurationOf(uri);
      const { markup, report, framework } = importPrint(read.text, configuration);
      const summary = summariseReport(report, read.isWord);
      return { markup, isWord: read.isWord, framework: framework.data.name, report: summary };
    });
  },
};
