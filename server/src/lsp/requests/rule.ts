import { RULE } from '../../protocol/letterRequests';
import { pageText } from '../../rules/pageText';
import { ruleByCode } from '../../rules/registry';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** The page of a rule, for an editor that shows it itself. */
export const rule: Registration = {
  capabilities: undeclared,
  register(session) {
    session.onRequest(RULE, null, ({ code }) => {
      const found = typeof code === 'string' ? ruleByCode(code) : undefined;
      return found ? { page: pageText(found), example: found.example.wrong } : null;
    });
  },
};
