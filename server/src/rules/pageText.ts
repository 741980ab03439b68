import type { Letter } from '../letter/letter';
import { applyEdits } from '../text/edit';
import { textOf } from '../text/textOf';
import { checkExample, findingInExample, readExample, type ExampleFinding } from './example';
import { editsOf } from '../edits/editsOf';
import type { Rule, Severity } from './rule';
import type { Fix } from '../edits/change';
import { suppressionFixes } from './suppressionFixes';

/** A rule's page as Markdown: what, why, an example wrong and right, how to put it right, settings. */
export function pageText(rule: Rule): string {
  const { code, title, why, remedy, example } = rule;
  const found = foundIn(rule);
  const told = found.final ?? found.draft;
  const parts = [
    `# ${title}`,
    `\`${code}\` · ${severityInWords(rule)}`,
    prose(why),
    '## Wrong',
    fenced(example.wrong),
    ...(told ? [`Message: ${prose(told.finding.message)}`] : []),
    '## Right',
    fenced(example.right),
    '## How to fix it',
    prose(remedy),
    ...quickFixes(found),
    '## Settings',
    'To change the severity, or to turn the rule off, add to `.apa/config.yaml`:',
    `\`\`\`yaml\nseverity:\n  ${code}: off # or error, warning, information, hint\n\`\`\``,
    ...suppressionSection(told),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** "information in a draft, error in a final letter". */
export function severityInWords({ severity }: Pick<Rule, 'severity'>): string {
  if (typeof severity === 'string') return severity;
  const { draft, final }: { draft: Severity; final: Severity } = severity;
  return draft === final ? draft : `${draft} in a draft, ${final} in a final letter`;
}

/** Plain words as Markdown that shows them as they are. */
function prose(text: string): string {
  return text.replace(/[\\*]|<(?=[a-z!/?])/gi, '\\$&');
}

/** A letter between fences that are longer than any in it. */
function fenced(letter: string): string {
  const longest = Math.max(2, ...(letter.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}apa-letter\n${letter.trimEnd()}\n${fence}`;
}

interface Found {
  readonly draft?: ExampleFinding;
  readonly final?: ExampleFinding;
}

/** When a fix counts as safe: always, in a draft, in a final letter, or never. */
type Safe = 'always' | 'draft' | 'final' | 'never';

interface QuickFix {
  readonly title: string;
  readonly safe: Safe;
}

function foundIn(rule: Rule): Found {
  return { draft: findingInExample(rule, 'draft'), final: findingInExample(rule, 'final') };
}

/** The quick fixes that the editor offers in a rule's wrong example. */
export function quickFixesOf(rule: Rule): QuickFix[] {
  return quickFixesIn(foundIn(rule));
}

function quickFixesIn({ draft, final }: Found): QuickFix[] {
  const titles = new Set([...usable(draft), ...usable(final)].map(({ title }) => title));
  return [...titles].map((title) => {
    const isSafe = (found: ExampleFinding | undefined): boolean | undefined =>
      usable(found).find((fix) => fix.title === title)?.safe;
    const [first, last] = [isSafe(draft) ?? false, isSafe(final) ?? false];
    return { title, safe: first && last ? 'always' : first ? 'draft' : last ? 'final' : 'never' };
  });
}

function usable(found: ExampleFinding | undefined): Fix[] {
  return found ? found.finding.fixes().filter(({ disabled }) => disabled === undefined) : [];
}

function quickFixes(found: Found): string[] {
  const fixes = quickFixesIn(found);
  if (fixes.length === 0) return ['There is no quick fix.'];
  const all = fixes.every(({ safe }) => safe === 'never')
    ? 'Not fixed automatically, because only the author can decide.'
    : 'Safe fixes are also applied by `apa-letter check --fix` and by “Fix All” in the editor.';
  return ['Quick fixes:', fixes.map(({ title, safe }) => `- ${prose(title)}${SAFE[safe]}`).join('\n'), all];
}

const SAFE: Readonly<Record<Safe, string>> = {
  always: ' (safe)',
  draft: ' (safe in a draft)',
  final: ' (safe in a final letter)',
  never: '',
};

/** The directive by which the narrowest way of suppressing that works here lets the finding stand. */
function suppressionSection(told: ExampleFinding | undefined): string[] {
  if (!told) return [];
  const fix = suppressionFixes(told.finding, told.letter).find((one) => suppresses(one, told));
  const directive = fix?.changes[0]?.newText.trim();
  if (directive === undefined) return [];
  const kind = /^<!-- apa-disable(-[a-z-]+)?/.exec(directive)?.[1] ?? '';
  return [
    `${PLACES[kind] ?? AROUND}, with your reason:`,
    fenced(directive.replace(' -->', ' -- the reason -->')),
  ];
}

/** Are there fewer such findings with the directive in its place? */
function suppresses(fix: Fix, { finding, letter }: ExampleFinding): boolean {
  const text = applyEdits(textOf(letter.blocks), editsOf(fix.changes));
  const count = (one: Letter): number => checkExample(one).filter(({ code }) => code === finding.code).length;
  return count(readExample(text, letter.status)) < count(letter);
}

const PLACES: Readonly<Record<string, string>> = {
  '-next-line': 'To ignore it once, add this on the line above',
  '-line': 'To ignore it once, add this at the end of the line',
  '-file': 'To ignore it in the whole letter, add this at the top, below the header',
};

const AROUND =
  'To ignore it in part of a letter, add this above that part and `apa-enable` instead of `apa-disable` below it';
