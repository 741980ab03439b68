import { URI, Utils } from 'vscode-uri';
import { COMPARE_WITH_LAST_YEARS } from '../../protocol/pageRequests';
import { compareAsPage } from '../../workspace/compareLetters';
import { uriKey } from '../../workspace/uris';
import { linkTo } from '../linkTo';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** A letter and last year's, open or stored, as a page. */
export const compareWithLastYears: Registration = {
  capabilities: undeclared,
  register(session) {
    session.onRequest(COMPARE_WITH_LAST_YEARS, null, async ({ uri, ...links }) => {
      const { store } = session;
      await store.folders.ready();
      const analysis = await store.analysis(uri);
      if (!analysis) return null;
      const before = store.folders.before(store.folders.window.placeOf(uri), analysis.letter);
      const previous = before === undefined ? undefined : await store.analysis(before);
      if (before === undefined || !previous || uriKey(before) === uriKey(uri)) return { reason: NOT_KNOWN };
      const side = (at: string, { letter, findings }: typeof analysis) => ({
        letter,
        findings: findings.map(({ at: { start, end }, severity }) => ({ start, end, severity })),
        file: Utils.basename(URI.parse(at)),
        href: linkTo(links)(at),
      });
      return { page: await compareAsPage(side(before, previous), side(uri, analysis)) };
    });
  },
};

const NOT_KNOWN =
  'Last year’s letter is not known. Name it in the header, as “previous: northmere-2007.apa”, or open a folder that has one letter of this council and the year before.';
