import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toMarkdown } from '../../server/src/features/content';
import { codeLenses } from '../../server/src/features/codeLens';
import { hoverAt } from '../../server/src/features/hover/hover';
import { inlayHints } from '../../server/src/features/inlayHints';
import { outline } from '../../server/src/features/outline';
import { readLetter, type Letter } from '../../server/src/letter/letter';
import { letterTree } from '../../server/src/render/letterTree';
import { blockHtml } from '../../server/src/render/html/block';
import { profileOf } from '../../server/src/render/profile/profile';
import { profileSvg } from '../../server/src/render/profile/svg';
import { checkLetter } from '../../server/src/rules/check';

/** What the pages' pictures showed when they were taken, by their names. */
export const STAMPS = 'images/screenshots/shown.json';

/** The letter that is edited for the animated picture, and what is typed and put right. */
export const TYPED = { wrong: 'Grade: 5', right: 'Grade: 3' };

const westholt = (): string => readFileSync('examples/westholt-2008.apa', 'utf8');
const northmere = (): string => readFileSync('examples/northmere-2008.apa', 'utf8');

const SHOWN = {
  'editor.png': () => {
    const text = westholt();
    const letter = readLetter(text);
    const hover = hoverAt(letter, text.indexOf('Being healthy', text.indexOf('| Being healthy')));
    return [hover && toMarkdown(hover.content), findings(letter), aids(letter)];
  },
  'problems.png': () => {
    const letter = readLetter(westholt());
    return [findings(letter), outline(letter)];
  },
  'preview-light.png': () => preview(readLetter(northmere())),
  'preview-dark.png': () => preview(readLetter(northmere())),
  'page.png': () => {
    const letter = readLetter(readFileSync('media/sample.apa', 'utf8'));
    return [findings(letter), outline(letter), preview(letter)];
  },
  'fix.png': () => {
    const letter = readLetter(northmere().replace('Grade: 3', TYPED.wrong));
    const [finding] = checkLetter(letter);
    return [findings(letter), finding?.fixes().map(({ title }) => title)];
  },
};

export type PictureName = keyof typeof SHOWN;

export const PICTURES = Object.keys(SHOWN) as PictureName[];

/** A number for what a picture shows: another when the picture would look different today. */
export function shownIn(name: PictureName): string {
  // A span knows its whole block, and a block what follows: their words are enough.
  const words = JSON.stringify(SHOWN[name](), (key, value: unknown) =>
    key === 'anchor' || key === 'section' ? undefined : value,
  );
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

function findings(letter: Letter): string[] {
  return checkLetter(letter).map(
    ({ code, severity, message, at }) => `${at.start} ${severity} ${code} ${message}`,
  );
}

function aids(letter: Letter): unknown {
  const all = { start: 0, end: Number.MAX_SAFE_INTEGER };
  return [
    inlayHints(letter, all, { gradeLabels: true, selfAssessment: true }).map(({ at, label }) => [at, label]),
    codeLenses(letter, checkLetter(letter)).map(({ title, kind }) => [kind, title]),
  ];
}

function preview(letter: Letter): unknown {
  const profile = profileOf(letter);
  return [profile && profileSvg(profile), letterTree(letter).body.map(blockHtml)];
}
