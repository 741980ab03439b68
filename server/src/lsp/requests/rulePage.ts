import { pageText } from '../../rules/pageText';
import { ruleByCode } from '../../rules/registry';
import { RULE_PAGE } from '../../protocol/letterRequests';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** The page of a rule, for an editor that shows it itself. */
export const rulePage: Registration = {
  capabilities: undeclared,
  register: (session) =>
    session.onRequest(RULE_PAGE, null, ({ code }) => {
      const rule = typeof code === 'string' ? ruleByCode(code) : undefined;
      return rule ? pageText(rule) : null;
    }),
};
