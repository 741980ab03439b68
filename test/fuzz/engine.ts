import assert from 'node:assert/strict';
import { codeLenses } from '../../server/src/features/codeLens';
import { completionsAt } from '../../server/src/features/completion/completion';
import { definitionAt } from '../../server/src/features/definition';
import { documentLinks } from '../../server/src/features/documentLinks';
import { folds } from '../../server/src/features/foldingRanges';
import { afterEnter } from '../../server/src/features/format/afterEnter';
import { formatLetter } from '../../server/src/features/format/format';
import { gradeRows } from '../../server/src/features/grades';
import { highlights } from '../../server/src/features/highlights';
import { hoverAt } from '../../server/src/features/hover/hover';
import { inlayHints } from '../../server/src/features/inlayHints';
import { outline, type OutlineNode } from '../../server/src/features/outline';
import { cleanPaste } from '../../server/src/features/paste/clean';
import { referencesAt } from '../../server/src/features/references';
import { prepareRename, rename } from '../../server/src/features/rename/rename';
import { sectionChoices } from '../../server/src/features/sectionChoices';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { updateTable } from '../../server/src/features/updateTable';
import { defaultFramework } from '../../server/src/framework/builtin';
import { importLetter } from '../../server/src/import/importLetter';
import { readLetter } from '../../server/src/letter/letter';
import { json } from '../../server/src/render/json';
import { letterTree } from '../../server/src/render/letterTree';
import { page } from '../../server/src/render/html/page';
import { printed } from '../../server/src/render/printed';
import { checkLetter } from '../../server/src/rules/check';
import { fixText } from '../../server/src/rules/fixText';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import { suppressionFixes } from '../../server/src/rules/suppressionFixes';
import type { OffsetRange } from '../../server/src/text/span';
import { within } from '../support/prefixes';
import type { Random } from './random';

/** Does with a text all that the engine can, and looks whether every place it names lies in the text. */
export function readEverything(text: string, random: Random): void {
  const letter = readLetter(text);
  assert.equal(letter.blocks.map((block) => block.text).join(''), text, 'the blocks are not the text');
  const inside = (places: Iterable<OffsetRange>): void => {
    for (const place of places) within(text, place);
  };
  const applies = (edits: readonly TextEdit[] | undefined): string => {
    inside(edits ?? []);
    return applyEdits(text, edits ?? []);
  };
  const whole = { start: 0, end: text.length };

  const findings = checkLetter(letter);
  inside(findings.map(({ at }) => at));
  for (const finding of findings.slice(0, 30)) {
    inside(finding.related.flatMap((place) => (place.uri === undefined ? [place.at] : [])));
    for (const { changes } of [...finding.fixes(), ...suppressionFixes(finding, letter)])
      applies(changes.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })));
  }
  fixText(text, {}, {});
  const formatted = applies(formatLetter(letter));
  assert.equal(
    applyEdits(formatted, formatLetter(readLetter(formatted))),
    formatted,
    'formatting is not idle',
  );

  inside(folds(letter).map(({ start, end }) => ({ start, end })));
  for (const { range, selection, children } of nodesOf(outline(letter))) {
    inside([range, selection]);
    for (const inner of [selection, ...children.map((child) => child.range)])
      assert.ok(range.start <= inner.start && inner.end <= range.end, 'a symbol outside of its symbol (T49)');
  }
  inside(semanticTokens(letter, whole));
  inside(documentLinks(letter).map(({ at }) => at));
  inside(codeLenses(letter, findings).map(({ at }) => at));
  inlayHints(letter, whole, { gradeLabels: true, selfAssessment: true });
  gradeRows(
    letter,
    findings.map((finding) => ({ ...finding, ...{ start: finding.at.start, end: finding.at.end } })),
    'a.apa',
  );
  sectionChoices(letter);
  applies(updateTable(letter));
  cleanPaste(text);
  json(letter);
  const tree = letterTree(letter);
  page(tree);
  printed(tree);
  importLetter(text, defaultFramework);

  const named = random.upTo(text.length);
  prepareRename(letter, named);
  const renamed = rename(letter, named, random.pick(['Ms B Elm', '', '2009', 'Westholt\n', '🙂']));
  if ('edits' in renamed) applies(renamed.edits);

  for (let n = 0; n < 8; n++) {
    const offset = random.upTo(text.length);
    hoverAt(letter, offset);
    definitionAt(letter, offset);
    inside(selectionRanges(letter, offset));
    inside(highlights(letter, offset));
    inside(referencesAt(letter, offset, true));
    applies(afterEnter(letter, offset));
    const asked = { today: { year: 2008, month: 2, day: 29 }, snippets: random.chance(0.5), findings };
    inside(completionsAt(letter, offset, asked).map(({ range }) => range));
  }
}

function nodesOf(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
}
