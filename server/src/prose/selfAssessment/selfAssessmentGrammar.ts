import type { Framework } from '../../framework/framework';
import { Phrases } from '../english/words';

/** What a self-assessment can see wrongly. More of `weaknesses` is worse, more of the others is better. */
export type ObjectKind = 'performance' | 'strengths' | 'weaknesses';

/** A framework's words for self-assessment, ready to be looked up. */
export interface SelfGrammar {
  readonly analyses: Phrases;
  readonly topics: Phrases;
  readonly objects: Phrases<ObjectKind>;
  readonly evidence: Phrases;
  /** What may follow "in", "for" or "of" and means the section's own area. */
  readonly here: Phrases;
}

const byFramework = new WeakMap<Framework, SelfGrammar>();

export function selfGrammarOf(framework: Framework): SelfGrammar {
  let grammar = byFramework.get(framework);
  if (!grammar) byFramework.set(framework, (grammar = compile(framework)));
  return grammar;
}

function compile({ data, areas }: Framework): SelfGrammar {
  const { analyses, topics, objects, evidence } = data.selfAssessment;
  const kinds = ['performance', 'strengths', 'weaknesses'] as const;
  return {
    analyses: all(analyses),
    topics: all(topics),
    objects: new Phrases(kinds.flatMap((kind) => objects[kind].map((phrase) => [phrase, kind] as const))),
    evidence: all(evidence),
    here: all(
      data.judgement.here,
      areas.flatMap(({ label, aliases = [] }) => [label, ...aliases]),
    ),
  };
}

function all(...lists: readonly (readonly string[])[]): Phrases {
  return new Phrases(lists.flat().map((phrase) => [phrase, true] as const));
}
