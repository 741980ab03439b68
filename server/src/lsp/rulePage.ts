import { rulePageUrl } from '../rules/pageUrl';
import type { ClientCapabilities } from './clientCapabilities';

/** Where a click on a rule's code leads: to the client's own page of it, else to the web; nowhere without either. */
export function rulePage(code: string, { rulePages }: ClientCapabilities): string | undefined {
  if (rulePages === undefined) return rulePageUrl(code);
  return `${rulePages}?${encodeURIComponent(JSON.stringify([code]))}`;
}
