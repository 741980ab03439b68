/** Where the rules' pages are read. */
const PAGES = 'https://github.com/apa-letter/apa-letter/blob/main/docs/rules';

/** The address of a rule's page. */
export function rulePageUrl(code: string): string {
  return `${PAGES}/${code}.md`;
}
