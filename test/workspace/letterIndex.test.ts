import assert from 'node:assert/strict';
import { readLetter } from '../../server/src/letter/letter';
import { LetterIndex } from '../../server/src/workspace/letterIndex';
import { resolve, uriKey } from '../../server/src/workspace/uris';
import { summarise, summariseText, type Summary } from '../../server/src/workspace/summary';

const text = (council: string, year: number, more = ''): string =>
  `---\ncouncil: ${council}\nyear: ${year}\n${more}---\n\n## Being healthy\n`;
const FINAL = 'status: final\n';

function index(files: Readonly<Record<string, string>>): LetterIndex {
  const made = new LetterIndex();
  for (const [uri, content] of Object.entries(files)) made.put(summariseText(uri, content, {}));
  return made;
}

describe('the index of letters', () => {
  it('reads from the header alone what the whole letter says', () => {
    for (const content of [
      text('Northmere', 2008, FINAL),
      text('Northmere', 2008).replace(/\n/g, '\r\n'),
      text('Northmere', 2008).replace(/\n/g, '\r'),
      `\uFEFF${text('Northmere', 2008)}`,
      text('Northmere', 2008).replace('---\n\n', '...\n\n'),
      '## Being healthy\n',
      '---\ncouncil: X\n\n## Being healthy\n\n---\n',
      '---\ncouncil: [\n---\n',
      '',
    ])
      assert.deepEqual(
        { ...summariseText('file:///a', content, {}), grades: {} },
        { ...summarise('file:///a', readLetter(content)), grades: {} },
        content,
      );
  });

  it('finds final letters of the same council and year, however the name is written', () => {
    const letters = index({
      'file:///l/a.apa': text('Northmere Council', 2008, FINAL),
      'file:///l/sub/b.apa': text('NORTHMERE  council', 2008, FINAL),
      'file:///l/draft.apa': text('Northmere Council', 2008),
      'file:///l/other.apa': text('Northmere Council', 2007, FINAL),
    });
    const { twins } = letters.neighboursOf(
      summarise('file:///l/a.apa', readLetter(text('Northmere Council', 2008, FINAL))),
    );
    assert.deepEqual(
      twins.map(({ name }) => name),
      ['sub/b.apa'],
    );
  });

  it('names two of many copies, and tells those few that see a new one', () => {
    const letters = new LetterIndex();
    const uriOf = (n: number): string => `file:///l/${String(n).padStart(4, '0')}.apa`;
    const copy = (n: number): Summary => summariseText(uriOf(n), text('X', 2008, FINAL), {});
    let told = 0;
    for (let n = 0; n < 1000; n++) told += letters.put(copy(n)).length;
    const seen = (n: number): [string[], boolean] => {
      const { twins, moreTwins = false } = letters.neighboursOf(copy(n));
      return [twins.map(({ name }) => name), moreTwins];
    };
    assert.deepEqual(seen(0), [['0001.apa', '0002.apa'], true]);
    assert.deepEqual(seen(1), [['0000.apa', '0002.apa'], true]);
    assert.deepEqual(seen(999), [['0000.apa', '0001.apa'], true]);
    assert.ok(told < 20, `${told} letters are looked at again`);
    for (let n = 999; n > 2; n--) letters.remove(uriOf(n));
    assert.deepEqual(seen(1), [['0000.apa', '0002.apa'], false]);
  });

  it('leads to the previous letter by its path', () => {
    const letters = index({ 'file:///l/2007/x%20y.apa': text('X', 2007) });
    const previous = (path: string) =>
      letters.neighboursOf(
        summarise('file:///l/2008/x.apa', readLetter(text('X', 2008, `previous: ${path}\n`))),
      ).previous;
    assert.deepEqual(previous('../2007/x y.apa'), {
      uri: 'file:///l/2007/x%20y.apa',
      name: '../2007/x y.apa',
      council: 'X',
      year: 2007,
    });
    assert.equal(previous('..\\2007\\x y.apa')?.year, 2007);
    assert.equal(previous('x y.apa'), null);
    assert.equal(
      letters.neighboursOf(summarise('file:///l/2008/x.apa', readLetter(text('X', 2008)))).previous,
      undefined,
    );
  });

  it('knows the last grades, also where they are those of an earlier summary', () => {
    const uri = 'file:///x-2007.apa';
    const [two, three] = [2, 3].map((grade) =>
      summarise(uri, readLetter(`${text('X', 2007)}\nGrade: ${grade}\n`)),
    );
    const letters = index({ 'file:///x-2008.apa': text('X', 2008) });
    const now = summarise('file:///x-2008.apa', readLetter(text('X', 2008)));
    for (const [summary, label] of [
      [two!, 'adequate'],
      [three!, 'good'],
      [two!, 'adequate'],
    ] as const) {
      letters.put(summary);
      const { lastYear } = letters.neighboursOf(now, { lastYear: true, places: [] });
      assert.deepEqual(lastYear?.grades, { 'being-healthy': label });
    }
  });

  describe('the letter of the year before, of which the grades are wanted', () => {
    const wanted = { lastYear: true, places: [] };
    const uri = 'file:///x-2007.apa';
    const whole = (grade: number): Summary =>
      summarise(uri, readLetter(`${text('X', 2007)}\nGrade: ${grade}\n`));
    const header = summariseText(uri, text('X', 2007), {});

    for (const more of ['', 'previous: x-2007.apa\n'])
      it(more === '' ? 'is the only one of that year' : 'is the one that the header names', () => {
        const named = text('X', 2008, more);
        const letters = index({ [uri]: text('X', 2007), 'file:///x-2008.apa': named });
        const now = summarise('file:///x-2008.apa', readLetter(named));
        const grades = (elsewhere?: () => Summary) =>
          letters.neighboursOf(now, wanted, elsewhere).lastYear?.grades;
        assert.equal(letters.neighboursOf(now).lastYear, undefined);
        assert.equal(grades(), undefined);
        assert.deepEqual(
          grades(() => whole(2)),
          { 'being-healthy': 'adequate' },
        );
        // What was read elsewhere was the same letter: nobody has to be told that it is known now.
        assert.deepEqual(letters.put(whole(2)), []);
        assert.deepEqual(letters.put(whole(2)), []);
        assert.deepEqual(grades(), { 'being-healthy': 'adequate' });
        assert.deepEqual(letters.put(whole(3)), ['file:///x-2008.apa']);
        assert.deepEqual(grades(), { 'being-healthy': 'good' });
        assert.deepEqual(letters.put(header), ['file:///x-2008.apa']);
        assert.equal(grades(), undefined);
        assert.deepEqual(letters.remove(uri), ['file:///x-2008.apa']);
      });
    it('is of the same council and of that year', () => {
      const letters = index({});
      letters.put(whole(2));
      const of = (council: string, year: number): unknown =>
        letters.neighboursOf(
          summarise('file:///now.apa', readLetter(text(council, year, 'previous: x-2007.apa\n'))),
          wanted,
        ).lastYear;
      assert.ok(of('X', 2008));
      assert.equal(of('Y', 2008), undefined);
      assert.equal(of('X', 2009), undefined);
    });
  });

  it('knows the places of the councils where a letter speaks of one', () => {
    const letters = index({
      'file:///a': text('Northmere County Council', 2008),
      'file:///b': text('Westholt', 2008),
      'file:///c': text('Kingsmoor upon Wend City Council', 2008),
    });
    const now = summarise('file:///a', readLetter(text('Northmere County Council', 2008)));
    const places = (...said: string[]) => letters.neighboursOf(now, { lastYear: false, places: said }).places;
    assert.equal(places(), undefined);
    assert.equal(places('eastcombe'), undefined);
    assert.deepEqual([...places('westholt')!], ['northmere', 'westholt', 'kingsmoor upon wend']);
    assert.equal(places('westholt'), places('westholt'));
    letters.remove('file:///b');
    assert.equal(places('westholt'), undefined);
  });

  it('tells whose neighbours a change has changed', () => {
    const letters = index({ 'file:///a': text('X', 2008, FINAL), 'file:///b': text('Y', 2008, FINAL) });
    const put = (uri: string, content: string): string[] => letters.put(summariseText(uri, content, {}));
    assert.deepEqual(put('file:///b', text('Y', 2008, FINAL)), []);
    assert.deepEqual(put('file:///b', text('X', 2008, FINAL)), ['file:///a']);
    assert.deepEqual(put('file:///b', text('X', 2008)), ['file:///a']);
    // A draft is nobody's twin.
    assert.deepEqual(letters.remove('file:///b'), []);
    assert.deepEqual(put('file:///b', text('X', 2008, FINAL)), ['file:///a']);
    assert.deepEqual(letters.remove('file:///b'), ['file:///a']);
    assert.equal(letters.size, 1);
  });

  it('takes two spellings of a drive for one file (T42, T43)', () => {
    assert.equal(uriKey('file:///C%3A/letters/A.apa'), uriKey('file:///c:/letters/A.apa'));
    assert.notEqual(uriKey('file:///c:/letters/A.apa'), uriKey('file:///c:/letters/a.apa'));
    assert.equal(resolve('file:///c%3A/l/a.apa', 'b.apa'), 'file:///c%3A/l/b.apa');
    const summary: Summary = { uri: 'file:///C%3A/a.apa', framework: 'x', status: 'draft' };
    const letters = new LetterIndex();
    letters.put(summary);
    letters.remove('file:///c:/a.apa');
    assert.equal(letters.size, 0);
  });
});
