import { RULE } from '../../protocol/letterRequests';
import { pageText } from '../../rules/pageText';
import { ruleByCode } from '../../rules/registry';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** A rule's page, for an editor that has no web. */
export const rule: Registration = {
  capabilities: undeclared,
  register(session) {
    session.onRequest(RULE, null, ({ code }) => {
      const found = ruleByCode(code);
      return found ? { page: pageText(found), example: found.example.wrong } : null;
    });
  },
};
