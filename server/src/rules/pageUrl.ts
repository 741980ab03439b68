import { repository } from './repository';

/** The address of a rule's page on the web; nothing as long as there is none. */
export function rulePageUrl(code: string): string | undefined {
  return repository === '' ? undefined : `${repository}/blob/main/docs/rules/${code}.md`;
}
