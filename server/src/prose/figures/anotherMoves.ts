/** What is no clause of its own: "looked after children", "who have had a check", "between 2006 and 2008". */
const HARMLESS =
  /\blooked[ -]after\b|\bwho (?:have|has|had|are|is|were|was)\b(?: (?:had|been)\b)?|\bbetween\s+\S+\s+and\b/gi;
/** Another clause, or an irregular verb. */
const CLAUSE =
  /\b(?:but|while|whereas|because|as|after|when|where|which|that|so|before|until|although|though|if|has|have|had|is|are|was|were|be|been|will|went|gone|took|brought|led|made|mean|means|meant|saw|kept|came|opens?|runs?|apply|applies)\b/i;
/** A regular verb: right before the numbers, or after a noun. After "in", "of", "the" and the like it says which. */
const VERB =
  /\b(?!need|indeed|speed|hundred)\w+ed\b(?:\s+$|(?<!\b(?:in|of|for|among|the|an?|and|who|all|\w{2,20}ly)\s+\w+))/i;
const BY_DOING = /\b(?:by|through|and)\s+\w+ing\b/i;
/** After a comma another clause begins, unless it is said there when or where. */
const COMMA = /,(?!\s*(?:$|(?:in|over|since|during|between|within|by|for|among)\b))/i;
/** "in fixed-term and permanent exclusions" */
const OF_BOTH = /^\s+(?:in|of|for|among)\b/i;

/**
 * Does the prose between a word such as "fell" and its numbers say that these are about something else, as in "fell
 * because support was extended from six schools to nine"? When in doubt, it does.
 */
export function anotherMoves(between: string): boolean {
  const rest = between.replace(HARMLESS, ' ');
  return (
    [CLAUSE, VERB, BY_DOING, COMMA].some((pattern) => pattern.test(rest)) ||
    (/\band\b/i.test(rest) && !OF_BOTH.test(rest))
  );
}
