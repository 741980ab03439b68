import assert from 'node:assert/strict';
import { defaultFramework } from '../../server/src/framework/builtin';
import { gradeRows } from '../../server/src/features/grades';
import { importLetter } from '../../server/src/import/importLetter';
import { readLetter } from '../../server/src/letter/letter';
import { docx } from '../../server/src/render/docx/document';
import { inlineHtml } from '../../server/src/render/html/inline';
import { page } from '../../server/src/render/html/page';
import { letterTree } from '../../server/src/render/letterTree';
import { Markdown } from '../../server/src/render/markdown';
import { printed } from '../../server/src/render/printed';
import { plainText, type LetterTree } from '../../server/src/render/tree';
import { checkLetter } from '../../server/src/rules/check';
import { Configurations, problemsIn } from '../../server/src/workspace/configuration';
import { readFrameworkFile } from '../../server/src/workspace/frameworkFile';
import { importPrint } from '../../server/src/workspace/importPrint';
import { folderFilter } from '../../server/src/workspace/patterns';
import type { Platform } from '../../server/src/workspace/platform';
import { readPrint } from '../../server/src/workspace/readPrint';
import { readEditorSettings } from '../../server/src/workspace/settings';
import { word } from '../../server/src/workspace/word';
import { nowhere } from '../../server/src/workspace/world';
import { sameWords } from '../import/words';
import { builtPdf } from '../support/builtPdf';
import { isHarmless, isHarmlessDocument, isHarmlessPage, OBEYED, OURS } from '../support/harmless';
import { within } from '../support/prefixes';
import { unzip } from '../support/zip';
import type { MadeFile } from './files';
import type { Random } from './random';

const platform: Pick<Platform, 'word' | 'pdf'> = {
  word: () => Promise.resolve(word),
  pdf: () => Promise.resolve(builtPdf()),
};

/** A print becomes a letter with the same words, and that letter stays as it is. */
export function importText(text: string, random: Random): void {
  const imported = importLetter(text, defaultFramework);
  if (imported.report.every(({ part }) => part !== 'markup')) sameWords(imported, unjoined(text));
  if (random.chance(0.2))
    assert.equal(importLetter(imported.markup, defaultFramework).markup, imported.markup, 'imported twice');
}

/** With ligatures as the letters that they stand for: so they are read. */
function unjoined(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'));
}

/** A file is refused in one sentence, or every word that is known to be in it is in the letter or in a note. */
export async function importFile({ bytes, words }: MadeFile): Promise<void> {
  const print = await readPrint(bytes, 'windows-1252', platform);
  if ('problem' in print) {
    assert.match(print.problem, /^[A-Z][^\n]*\.$/);
    return;
  }
  const configuration = await new Configurations(nowhere).for('untitled:one');
  const { markup, report } = importPrint(print, configuration);
  const told = [
    markup,
    ...print.notes.map(({ message }) => message),
    ...report.map(({ message }) => message),
  ];
  const everything = told.join('\n');
  for (const one of words) assert.ok(everything.includes(one), `${one} is lost: ${everything}`);
}

/** The forms of a letter have its words, all of them and no others, and nothing that is obeyed. */
export async function exportText(text: string, forms: { readonly word: boolean }): Promise<void> {
  const tree = letterTree(readLetter(text));
  assert.doesNotMatch(printed(tree), OBEYED);
  const html = page(tree);
  isHarmlessPage(html);
  assert.equal(wordsOfPage(html), wordsOfTree(tree), 'the page');
  if (!forms.word) return;
  const bytes = await docx(tree);
  isHarmlessDocument(bytes);
  assert.equal(wordsOfDocument(bytes), wordsOfTree(tree), 'the document');
}

const markdown = Markdown.of([]);

/** The lines of a paragraph as a page has them: their words, and nothing that is obeyed. */
export function exportLine(text: string): void {
  const content = markdown.paragraph(text);
  const html = inlineHtml(content);
  isHarmless(html, OURS);
  assert.equal(wordsOfPage(html), withoutSpace(textsIn(content).join('')));
  assert.doesNotMatch(plainText(content), OBEYED);
}

/** All that a tree prints, without white space. */
function wordsOfTree({ head, body }: LetterTree): string {
  const sender = head.map((part) =>
    part.kind === 'sender' ? { ...part, lines: ['From: ', ...part.lines] } : part,
  );
  return withoutSpace([...sender.map(({ lines }) => lines), ...body.map(textsIn)].flat(Infinity).join(''));
}

/** The texts within a block, in the order of the print. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { text, head, rows, content, items, blocks } = value as Record<string, unknown>;
  return [
    ...(typeof text === 'string' ? [text] : []),
    ...[head, rows, content, items, blocks].flatMap(textsIn),
  ];
}

function wordsOfPage(html: string): string {
  return withoutSpace(unescaped(html.slice(Math.max(0, html.indexOf('<body>'))).replace(/<[^>]*>/g, '')));
}

/** The words of the letterhead, which is in a header, and of the text. */
function wordsOfDocument(bytes: Uint8Array): string {
  const files = unzip(Buffer.from(bytes));
  return ['word/header1.xml', 'word/header2.xml', 'word/document.xml']
    .flatMap((name) => [...(files.get(name)?.toString() ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)])
    .map(([, text]) => withoutSpace(unescaped(text!)))
    .join('');
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  amp: '&',
};

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, sign: string) => SIGNS[sign]!);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

const FOLDER = 'file:///letters';
const GRADED = '## Books and lending\n\nGrade: 2\n\n### Major strengths\n\n- The shelves are full.\n';

/** Settings hold or have problems in them; either way a letter is checked. */
export async function useSettings(text: string, random: Random): Promise<void> {
  const uri = `${FOLDER}/.apa/config.yaml`;
  const world = { ...nowhere, read: (at: string) => Promise.resolve(at === uri ? text : undefined) };
  const configuration = await new Configurations(world).for(`${FOLDER}/a.apa`);
  for (const { at, message } of problemsIn(uri, text, configuration)) {
    within(text, at);
    assert.match(message, /\S[.?]$/);
  }
  const { take, skip } = folderFilter(configuration, FOLDER);
  for (const path of ['a.apa', 'old/keep.apa', 'old/Ü/b.apa.md']) take(path);
  skip('old');
  if (random.chance(0.05)) checkLetter(readLetter(GRADED, configuration.letter), configuration.check);
  readEditorSettings({ severity: text, include: [text], framework: text });
}

/** A framework counts or has problems in it; when it counts, a letter can follow it. */
export function useFramework(text: string): void {
  const { framework, problems } = readFrameworkFile(text);
  for (const { at, message } of problems) {
    within(text, at);
    assert.match(message, /\S[.?]$/);
  }
  assert.ok(framework ?? problems.length > 0, 'neither a framework nor a problem');
  if (!framework) return;
  const areas = framework.areas.map(({ label }) => `## ${label}\n\nGrade: 1\n\n${label} is sound.\n`);
  const letter = readLetter(`---\nframework: ${JSON.stringify(framework.id)}\n---\n\n${areas.join('\n')}`, {
    frameworks: [framework],
  });
  const findings = checkLetter(letter);
  for (const { at, message } of findings) {
    within(letter.blocks.map((block) => block.text).join(''), at);
    assert.notEqual(message, '');
  }
  gradeRows(letter, [], 'a.apa');
  importLetter(`Dear Ms Rowan\n\n${areas.join('\n').replaceAll('#', '')}`, framework);
}
