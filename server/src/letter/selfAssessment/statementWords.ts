import type { Framework } from '../../framework/framework';
import type { Verdict } from '../../framework/types';
import { assessorOf } from './selfGrades';

/** "The sentence says that the council overestimates itself" */
export function saysOf(verdict: Verdict, framework: Framework): string {
  return `The ${verdict === 'mixed' ? 'sentences say' : 'sentence says'} that ${statement(verdict, framework)}`;
}

/** "the council overestimates itself" */
export function statement(verdict: Verdict, framework: Framework): string {
  const who = assessorOf(framework);
  switch (verdict) {
    case 'consistent':
      return `${who} sees itself as the evidence shows it`;
    case 'mixed':
      return `${who} overestimates itself in some respects and underestimates itself in others`;
    default:
      return `${who} ${verdict} itself`;
  }
}
