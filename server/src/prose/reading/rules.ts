import { COMMON, PHRASES } from './common';
import { JUDGEMENTS } from './judgementRules';
import { rulesOf, type Rules } from './notation';
import { SELF_CLAIMS } from './selfClaims';
import { SELF } from './selfRules';
import { SELF_WORDS } from './selfWords';

let rules: Rules | undefined;

/** All rules, cut up when they are first asked for. */
export function allRules(): Rules {
  return (rules ??= rulesOf(COMMON, PHRASES, JUDGEMENTS, SELF_WORDS, SELF_CLAIMS, SELF));
}
