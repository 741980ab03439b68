import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { Framework } from '../../../server/src/framework/framework';
import { readLetter } from '../../../server/src/letter/letter';
import { escapeHtml } from '../../../server/src/render/html/escape';
import { profileOf, type Profile } from '../../../server/src/render/profile/profile';
import { profilePictures, profileSvg } from '../../../server/src/render/profile/svg';
import { description, differenceWords, titleWords } from '../../../server/src/render/profile/words';
import { exampleLetters } from '../../support/examples';

const { data } = defaultFramework;

/** A framework whose best grade is the lowest number, with the same areas. */
const upsideDown = new Framework({
  ...data,
  id: 'upside-down',
  scale: {
    best: 'lowest',
    grades: [
      { value: 1, label: 'very good', meaning: 'a' },
      { value: 2, label: 'good', meaning: 'b' },
      { value: 3, label: 'poor', meaning: 'c' },
    ],
  },
});

/** A letter of two areas: grade and self-grade of "Being healthy", then of "Staying safe"; 0 for none. */
function letter(grades: readonly number[], year = 2008, framework = defaultFramework) {
  const field = (name: string, value = 0): string => (value === 0 ? '' : `${name}: ${value}\n`);
  const [a, b, c, d] = grades;
  return readLetter(
    `---\nframework: ${framework.id}\ncouncil: Northmere\nyear: ${year}\n---\n\n` +
      `## Being healthy\n\n${field('Grade', a)}${field('Self-grade', b)}\n` +
      `## Staying safe\n\n${field('Grade', c)}${field('Self-grade', d)}\n`,
    { frameworks: [framework] },
  );
}

function profile(grades: readonly number[], previous?: readonly number[]): Profile {
  const made = profileOf(letter(grades), previous && letter(previous, 2007));
  assert.ok(made);
  return made;
}

/** What is drawn for an area: marks with the place on the scale that they stand at, 0 for the worst. */
function drawn(one: Profile, name: string): string[] {
  const row = profileSvg(one)
    .split('\n')
    .find((line) => line.includes(`>${name}</text>`));
  assert.ok(row, name);
  const lines = profileSvg(one).match(/x1="([\d.]+)" y1="40"/g) ?? [];
  const columns = lines.map((line) => Number(/[\d.]+/.exec(line.slice(3))?.[0]));
  const at = (x: string): string => String(columns.indexOf(Number(x)));
  return [
    ...[...row.matchAll(/<circle cx="([\d.]+)" cy="[\d.]+" r="6"\/>/g)].map(([, x]) => `grade ${at(x!)}`),
    ...[...row.matchAll(/<circle cx="([\d.]+)" cy="[\d.]+" r="10" fill="none"/g)].map(
      ([, x]) => `own ${at(x!)}`,
    ),
    ...[...row.matchAll(/L([\d.]+) [\d.]+L[\d.]+ [\d.]+L\1 /g)].map(([, x]) => `before ${at(x!)}`),
    ...(row.includes('stroke-dasharray') ? ['change'] : []),
    ...(/<path d="M[\d.]+ [\d.]+H[\d.]+M/.test(row) ? ['difference'] : []),
  ];
}

describe('the profile of the grades', () => {
  it('has the seven areas in order, and the scale from the worst grade to the best', () => {
    const { areas, scale } = profile([2, 0, 3, 0]);
    assert.deepEqual(
      areas.map(({ name }) => name),
      defaultFramework.areas.map(({ label }) => label),
    );
    assert.equal(areas.length, 7);
    assert.deepEqual(
      scale.map(({ value }) => value),
      [1, 2, 3, 4],
    );
  });

  it('draws grade, own grade and last year’s at their places, and what is between them', () => {
    const one = profile([2, 3, 3, 3], [4, 0, 3, 0]);
    assert.deepEqual(drawn(one, 'Being healthy'), ['grade 1', 'own 2', 'before 3', 'change', 'difference']);
    assert.deepEqual(drawn(one, 'Staying safe'), ['grade 2', 'own 2', 'before 2']);
    assert.deepEqual(drawn(one, 'Enjoying and achieving'), []);
  });

  it('has the best grade on the right, whichever way the numbers run', () => {
    const made = profileOf(letter([1, 3, 2, 2], 2008, upsideDown));
    assert.ok(made);
    assert.deepEqual(
      made.scale.map(({ value }) => value),
      [3, 2, 1],
    );
    assert.deepEqual(drawn(made, 'Being healthy'), ['grade 2', 'own 0', 'difference']);
    assert.deepEqual(differenceWords(made.areas[1]!, made), ['self-grade 2 lower']);
  });

  it('says in words what differs', () => {
    const words = (grades: readonly number[], previous?: readonly number[]): string[] => {
      const one = profile(grades, previous);
      return differenceWords(one.areas[1]!, one);
    };
    assert.deepEqual(words([2, 3]), ['self-grade 1 higher']);
    assert.deepEqual(words([3, 1], [1, 0]), ['self-grade 2 lower', '2 up on 2007']);
    assert.deepEqual(words([3, 3], [4, 0]), ['1 down from 2007']);
    assert.deepEqual(words([3, 3], [3, 0]), []);
    assert.deepEqual(words([0, 3]), ['no grade yet']);
  });

  it('has all of it in sentences', () => {
    const one = profile([2, 3, 3, 0], [4, 0, 3, 0]);
    assert.equal(titleWords(one), 'Grade profile of Northmere, 2008');
    assert.match(
      description(one),
      /Being healthy: grade 2 \(adequate\), self-grade 3 \(good\), 2007 4 \(outstanding\), self-grade 1 higher, 2 down from 2007\. Staying safe: grade 3 \(good\), 2007 3 \(good\)\. Enjoying and achieving: no grade yet\./,
    );
    const svg = profileSvg(one);
    assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="profile-title profile-description"/);
    assert.match(svg, /<title id="profile-title">Grade profile of Northmere, 2008<\/title>/);
    assert.ok(svg.includes(`<desc id="profile-description">${escapeHtml(description(one))}</desc>`));
  });

  it('shows a key of the marks that are in it', () => {
    const key = (one: Profile): string =>
      profileSvg(one)
        .split('\n')
        .at(-2)!
        .replace(/<[^>]*>/g, '|');
    assert.match(key(profile([2, 0, 3, 0])), /^\|+grade\|$/);
    assert.match(key(profile([2, 2, 3, 0], [1, 0])), /grade\|+the council’s own grade\|+grade in 2007\|/);
    const unknown = profileOf(letter([2]), readLetter('## Being healthy\n\nGrade: 3\n'));
    assert.match(key(unknown!), /grade in the previous letter/);
  });

  it('has one colour, that of the text around it: it can be read in black and white', () => {
    const svg = profileSvg(profile([2, 3, 3, 3], [4, 0, 3, 0]));
    for (const [, value] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g))
      assert.match(value!, /^(?:currentColor|none)$/);
    assert.doesNotMatch(svg, /style=|class="(?!profile")|#[0-9a-f]{3}|rgb/i);
  });

  it('leaves out grades of another scale, and a letter that cannot be read', () => {
    const other = profileOf(letter([2]), letter([1], 2007, upsideDown));
    assert.equal(other?.before, undefined);
    const broken = profileOf(letter([2]), readLetter('---\na: [\n---\n\n## Being healthy\n\nGrade: 3\n'));
    assert.equal(broken?.before, undefined);
  });

  it('is none where the letter gives no grade or cannot be read', () => {
    assert.equal(profileOf(letter([])), undefined);
    assert.equal(profileOf(readLetter('---\na: [\n---\n\n## Being healthy\n\nGrade: 3\n')), undefined);
    assert.equal(profileOf(readLetter('## Being healthy\n\nGrade: 3\n\n<<<<<<< a\n')), undefined);
  });

  it('is drawn once more for little room, with all that it says in lines that fit', () => {
    const one = profile([2, 3, 3, 3], [4, 0, 3, 0]);
    const [wide, narrow = ''] = profilePictures(one).split(/\n(?=<svg )/);
    assert.equal(wide, profileSvg(one));
    assert.match(narrow, /^<svg class="profile-narrow" .*viewBox="0 0 224 /);
    const words = [...narrow.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)<\/text>/g)].map(([, x, text]) => ({
      x,
      text,
    }));
    for (const { x, text } of words) assert.ok(Number(x) + text!.length * 6.6 <= 224, text);
    const shown = words.map(({ text }) => text);
    const at = shown.indexOf('Being healthy');
    assert.deepEqual(shown.slice(at, at + 4), [
      'Being healthy',
      'grade 2 (adequate)',
      'self-grade 1 higher',
      '2 down from 2007',
    ]);
  });

  it('can be drawn of every example, within its frame', () => {
    for (const { name, letter: one } of exampleLetters()) {
      const made = profileOf(one, one);
      if (!made) continue;
      for (const svg of profilePictures(made).split(/\n(?=<svg )/)) isWithin(svg, name);
    }
  });
});

function isWithin(svg: string, name: string): void {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  for (const [, x] of svg.matchAll(/ (?:x|cx|x1|x2)="([^"]*)"/g)) assert.ok(Number(x) <= Number(width), name);
  for (const [, y] of svg.matchAll(/ (?:y|cy|y1|y2)="([^"]*)"/g))
    assert.ok(Number(y) <= Number(height), name);
  assert.doesNotMatch(svg, /NaN|undefined/);
}
