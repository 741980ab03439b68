import type { OwnRequest, StoredLetterParams } from './letterRequests';

/* Pages about letters, to be shown as they are: whole, with a policy of their own, and with nothing from elsewhere. */

/** A letter beside last year's, the differences of their grades on top. */
export const COMPARE_WITH_LAST_YEARS: OwnRequest<CompareParams, PageAnswer> = {
  method: 'apa-letter/compareWithLastYears',
};

/** The letters of a folder, or of all folders of the window: grades, changes, findings and sums. */
export const FOLDER_REPORT: OwnRequest<FolderReportParams, PageAnswer> = { method: 'apa-letter/report' };

interface FolderReportParams extends LinkParams {
  /** A folder of the window, or one below; all of them if left out. */
  readonly folder?: string;
}

interface CompareParams extends StoredLetterParams, LinkParams {}

export interface LinkParams {
  /** The command that a link to a letter calls with its address; a link is the address itself if left out. */
  readonly openWith?: string;
}

export type PageAnswer =
  | { readonly page: string }
  /** Why there is none: a sentence for the writer. */
  | { readonly reason: string };
