import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Phrases that no native speaker would write, or that are not VS Code's words, and what to write instead. */
const AWKWARD: readonly (readonly [RegExp, string])[] = [
  [/\bbehind (?:“|`|the (?:colon|grade|\|)|a (?:grade|dash|line|point|row)|grades\b)/i, 'after'],
  [/\b(?:is|are) told (?:so|of|that|what|where)\b|\byou are told\b/i, 'is reported; or show the message'],
  [/\btells? of\b/i, 'reports'],
  [/\bof another kind\b/i, 'say which kind'],
  [/\bthat is none\b|\bis none of the\b|\bbut is none\b/i, 'is not a'],
  [/\b(?<!')silenc(?:e|es|ed|ing)\b(?!')/i, 'ignore, suppression'],
  [/\ball the same\b/i, 'anyway'],
  [/\b(?:is|are) mended\b|\bmended\b/i, 'corrected, fixed'],
  [/\bwants? your eyes\b|\bneeds eyes\b/i, 'needs checking'],
  [/\bwrite it anew\b|\bloaded anew\b|\bdrawn anew\b/i, 'again; rewrite, reload, redraw'],
  [/\bthe gravest\b/i, 'most serious'],
  [/\bwhere (?:the|this) letter stands\b/i, 'status'],
  [/\bno-break space\b/i, 'non-breaking space'],
  [/\bput (?:it|them|this) right\b/i, 'correct'],
  [/\bfor sure\b/i, 'recognised'],
  [/\bleft out, since\b/i, 'removed'],
  [/\bthe command is (?:not right|wrong)\b/i, 'invalid arguments'],
  [/\b(?:is|are) said (?:elsewhere|so)\b/i, 'leave it out, or link to it'],
];

/** Files that people read in the editor, in a terminal or as pages. */
function readFiles(): string[] {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return tracked
    .split('\0')
    .filter(
      (file) =>
        /^(?:README|CHANGELOG|SECURITY|CONTRIBUTING|docs\/.*|server\/README|scripts\/package\/.*)\.md$/.test(
          file,
        ) ||
        /^(?:package\.nls\.json|l10n\/.*\.json|server\/schemas\/.*\.json|server\/src\/framework\/.*\.json)$/.test(
          file,
        ),
    )
    .filter((file) => !/^docs\/(?:sentences|architecture|development|recipes)\.md$/.test(file));
}

/** String literals of the sources; comments are for those who work on the code. */
function wordsOfCode(): string[] {
  const tracked = execFileSync('git', ['ls-files', '-z', 'server/src', 'client/src'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return tracked.split('\0').filter((file) => /\.ts$/.test(file) && !/\/prose\//.test(file));
}

function found(file: string, keep: (line: string) => boolean): string[] {
  return readFileSync(path.join(ROOT, file), 'utf8')
    .split(/\r?\n/)
    .flatMap((line, index) =>
      keep(line)
        ? AWKWARD.filter(([pattern]) => pattern.test(line)).map(
            ([pattern, better]) => `${file}:${index + 1}: ${pattern.exec(line)?.[0] ?? ''} → ${better}`,
          )
        : [],
    );
}

describe('what people read', () => {
  it('has none of the worst phrases in pages, settings and texts', () => {
    const files = readFiles();
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.flatMap((file) => found(file, () => true)),
      [],
    );
  });
  it('has none of them in the messages of the code', () => {
    const code = wordsOfCode();
    assert.ok(code.length > 300);
    const isMessage = (line: string): boolean => !/^\s*(?:\/\/|\/\*|\*)/.test(line) && /['"`“]/.test(line);
    assert.deepEqual(
      code.flatMap((file) => found(file, isMessage)),
      [],
    );
  });
  it('is found where it stands', () => {
    for (const wrong of [
      'Write it behind “date:”.',
      'you are told why',
      'a file of another kind',
      'Date that is none',
      'Silence this here',
    ])
      assert.ok(
        AWKWARD.some(([pattern]) => pattern.test(wrong)),
        wrong,
      );
  });
});
