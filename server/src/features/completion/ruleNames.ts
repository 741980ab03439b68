import { directives } from '../../letter/directive';
import type { Letter } from '../../letter/letter';
import { families, rules } from '../../rules/registry';
import { familyOf, type Finding } from '../../rules/rule';
import { text, title, type Part } from '../content';
import { directivePlaceAt } from './directivePlace';
import type { CompletionProvider } from './item';

interface Name {
  readonly name: string;
  readonly meaning: string;
  readonly documentation: () => Part[];
}

/** Names of rules and families in a directive: first those with findings in the letter, then families, then rules. */
export const ruleNames: CompletionProvider = (place, asked) => {
  const at = directivePlaceAt(place);
  const keyword =
    at && /^\s*apa-(?:disable-next-line|disable-line|disable-file|disable|enable)(?=\s)/.exec(at.typed);
  if (!keyword) return [];
  const typed = at.typed.slice(keyword[0].length);
  // After the two hyphens is the reason's place.
  if (typed.includes('--')) return [];
  const word = lastWord(typed);
  const behind = /^(?:(?!--)[\w/-])*/.exec(at.rest)![0];
  const written = namesIn(typed.slice(0, typed.length - word.length) + at.rest.slice(behind.length));
  const { offset, letter } = place;
  const wanted = keyword[0].endsWith('enable') ? disabledAbove(letter, offset) : undefined;
  return names(asked.findings ?? [])
    .filter(({ name }) => !written.includes(name) && (!wanted || wanted.includes(name)))
    .map(({ name, meaning, documentation }) => ({
      kind: 'rule',
      label: name,
      detail: meaning,
      range: { start: offset - word.length, end: offset + behind.length },
      text: name,
      documentation,
    }));
};

function names(findings: readonly Finding[]): Name[] {
  const found = new Set(findings.map(({ code }) => code));
  const all = rules.map((rule): Name => ({
    name: rule.code,
    meaning: rule.title,
    documentation: () => [title(rule.title), text(rule.why), text(rule.remedy)],
  }));
  return [
    ...all.filter(({ name }) => found.has(name)),
    ...families.map(family),
    ...all.filter(({ name }) => !found.has(name)),
  ];
}

function family(name: string): Name {
  const members = rules.filter(({ code }) => familyOf(code) === name);
  return {
    name,
    meaning: members.length === 1 ? 'its only rule' : `all ${members.length} of its rules`,
    documentation: () => [title(name), text(`${members.map((rule) => rule.title).join('; ')}.`)],
  };
}

/** What the directives above have suppressed by name. */
function disabledAbove({ blocks }: Letter, offset: number): string[] {
  return directives(blocks)
    .filter(({ kind, comment }) => kind === 'disable' && comment.end <= offset)
    .flatMap((directive) => directive.names.map(({ text: name }) => name));
}

function lastWord(typed: string): string {
  let from = typed.length;
  while (from > 0 && !/[\s,]/.test(typed[from - 1]!)) from--;
  return typed.slice(from);
}

function namesIn(words: string): string[] {
  const reason = words.indexOf('--');
  return (reason < 0 ? words : words.slice(0, reason)).split(/[\s,]+/);
}
