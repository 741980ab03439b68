import { COMMON, PHRASES } from './common';
import { JUDGEMENTS } from './judgementRules';
import type { Rules } from './matcher';
import { rulesOf } from './notation';
import { SELF } from './selfRules';

let compiled: Rules | undefined;

/** All rules, compiled when one is first asked for. */
export const RULES: Rules = {
  get: (name) => (compiled ??= rulesOf(COMMON, PHRASES, JUDGEMENTS, SELF)).get(name),
};
