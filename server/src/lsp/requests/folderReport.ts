import { URI, Utils } from 'vscode-uri';
import { areasOf, changesSince, reportRow, ReportTotals, type ReportRow } from '../../features/report';
import { FOLDER_REPORT } from '../../protocol/pageRequests';
import { reportBegin, reportEnd, reportRows } from '../../render/report/page';
import { reportHead } from '../../workspace/reportHead';
import { councilKey, summarise } from '../../workspace/summary';
import { uriKey } from '../../workspace/uris';
import { today } from '../today';
import { linkTo } from '../linkTo';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** What is kept of a letter between two reports. */
interface Reported {
  readonly row: ReportRow;
  readonly key: string;
  /** The key of the letter of the year before. */
  readonly before?: string;
}

/** The letters at and below a folder of the window, or all of them, as a page. */
export const folderReport: Registration = {
  capabilities: undeclared,
  register(session) {
    const { store } = session;
    const rowAt = store.view(({ document: { uri }, letter, findings }): Reported => {
      const place = store.folders.window.placeOf(uri);
      const before = store.folders.before(place, letter);
      return {
        row: reportRow(letter, findings),
        key: councilKey(summarise(place, letter)),
        ...(before === undefined ? {} : { before: uriKey(before) }),
      };
    });
    session.onRequest(FOLDER_REPORT, null, async ({ folder, ...links }, token) => {
      await store.folders.ready();
      const inside = folder === undefined ? undefined : `${uriKey(folder).replace(/\/$/, '')}/`;
      const letters: (Reported & { readonly uri: string })[] = [];
      for (const { uri } of [...store.folders.stamps()]) {
        if (token.isCancellationRequested) return null;
        if (inside !== undefined && !uriKey(uri).startsWith(inside)) continue;
        const reported = await rowAt(uri);
        if (reported) letters.push({ uri, ...reported });
      }
      if (letters.length === 0) return { reason: 'There are no letters in this folder.' };
      letters.sort(inOrder);
      const rows = new Map(letters.map(({ uri, row }) => [uriKey(uri), row]));
      const totals = new ReportTotals();
      for (const { row } of letters) totals.add(row);
      const areas = areasOf(totals.frameworks);
      const councils = new Set(letters.map(({ key }) => key).filter(Boolean)).size;
      const head = reportHead({
        title: 'Report of letters',
        today: today(),
        totals,
        councils,
        areas,
        problems: [],
      });
      const lines = letters.map(({ uri, row, before }) => ({
        ...row,
        framework: row.framework.id,
        changes: changesSince(row, before === undefined ? undefined : rows.get(before)),
        file: Utils.basename(URI.parse(uri)),
        href: linkTo(links)(uri),
      }));
      const begin = await reportBegin(head);
      return { page: begin + reportRows(lines, 0, head) + reportEnd(lines.length) };
    });
  },
};

/** By council, those that name none last; then by year. */
function inOrder(a: Reported & { uri: string }, b: Reported & { uri: string }): number {
  const rank = ({ key }: Reported): string => (key === '' ? '\uFFFF' : key);
  const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return compare(rank(a), rank(b)) || (a.row.year ?? 0) - (b.row.year ?? 0) || compare(a.uri, b.uri);
}
