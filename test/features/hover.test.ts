import assert from 'node:assert/strict';
import { toMarkdown, toPlainText } from '../../server/src/features/content';
import { hoverAt, type Hover } from '../../server/src/features/hover/hover';
import { hoverSettings } from '../../server/src/features/hover/rule';
import { defaultFramework } from '../../server/src/framework/builtin';
import { Framework } from '../../server/src/framework/framework';
import { readLetter } from '../../server/src/letter/letter';
import { crlf, marked } from '../support/marks';
import { LETTER } from '../support/letters';
import { everyPrefix, within } from '../support/prefixes';

/** The hover at ‸, which is about the ⟦marked⟧ words; its plain text holds all of `wanted`. */
function check(source: string, ...wanted: (string | RegExp)[]): void {
  for (const { text, ranges, cursor } of [marked(source), marked(crlf(source))]) {
    const hover = hoverAt(readLetter(text), cursor!);
    assert.ok(hover, 'no hover');
    assert.deepEqual({ start: hover.at.start, end: hover.at.end }, ranges[0]);
    const words = toPlainText(hover.content);
    for (const one of wanted)
      assert.ok(
        typeof one === 'string' ? words.includes(one) : one.test(words),
        `${one} is not in:\n${words}`,
      );
  }
}

function none(source: string): void {
  const { text, cursor } = marked(source);
  assert.equal(hoverAt(readLetter(text), cursor!), undefined);
}

const put = (from: string, to: string): string => {
  assert.ok(LETTER.includes(from));
  return LETTER.replace(from, to);
};

describe('hover', () => {
  it('on an area’s heading tells what it covers and where the letter stands', () => {
    check(
      put('## Being healthy', '## ⟦Being ‸healthy⟧'),
      'Being healthy',
      'mentally and emotionally healthy',
      'Grade in the section: 2 (adequate)',
      'Grade in the table: 2 (adequate)',
      'The council’s own grade: 3 (good)',
      'overestimates – the council sees itself as better',
      '2 strengths, 1 weakness',
      /Sources: .*Every Child Matters/,
    );
  });

  it('on an area’s row in the table tells the same', () => {
    check(
      put('| Being healthy |', '| ⟦‸Being healthy⟧ |'),
      'physically healthy',
      'Grade in the section: 2 (adequate)',
    );
  });

  it('leaves out lists that an area does not have', () => {
    const { text, cursor } = marked(put('## Overall effectiveness', '## Overall ‸effectiveness'));
    const words = toPlainText(hoverAt(readLetter(text), cursor!)!.content);
    assert.ok(!/strength|It looks at/.test(words), words);
  });

  it('on a grade marks it on the whole scale and warns of the other one', () => {
    check(
      put('Grade: 2 (adequate)', 'Grade: ⟦‸2 (adequate)⟧'),
      '2 – adequate',
      '→ 2 adequate: meets only the minimum requirements for users',
      '- 4 outstanding',
      /school inspection scale, where 1 is outstanding/,
    );
    check(put('| 2 | 3 |', '| ⟦2‸⟧ | 3 |'), '→ 2 adequate');
    check(put('| 2 | 3 |', '| 2 | ⟦‸3⟧ |'), '→ 3 good');
    check(put('Self-grade: 3', 'Self-grade: ⟦‸3⟧'), '→ 3 good');
    check('## Being healthy Grade ⟦‸9⟧\n', 'This is not a grade on the scale', '- 1 inadequate');
  });

  it('on the word of a judgement marks its grade', () => {
    check(put('aspect is adequate.', 'aspect is ⟦ade‸quate⟧.'), '→ 2 adequate');
  });

  it('on a verdict explains it with the two grades', () => {
    check(
      put('Self-assessment: overestimates', 'Self-assessment: ⟦over‸estimates⟧'),
      'Self-assessment: overestimates',
      '→ overestimates: the council sees itself as better',
      'The council’s grade is 3 (good) and ours is 2 (adequate), so the council overestimates itself by one grade, as stated here.',
    );
    check(
      '## Being healthy\n\nGrade: 3\nSelf-grade: 2\nSelf-assessment: ⟦‸consistent⟧ – nearly\n',
      'underestimates itself by one grade',
      'This says “consistent”',
    );
    check('## Being healthy\n\nSelf-assessment: ⟦‸rosy⟧\n', 'This is not a verdict', '- mixed');
  });

  it('on a field’s name tells what belongs there', () => {
    check(put('Grade: 2', '⟦Gr‸ade⟧: 2'), 'one whole number on the scale', '- 1 inadequate');
    check(put('Self-grade:', '⟦‸Self-grade⟧:'), 'The grade that the council gave itself');
    check(put('Self-assessment:', '⟦Self-assessment‸⟧:'), 'compares with the evidence', '- consistent');
  });

  it('on a sentence says how it was read, and gives way to the words in it', () => {
    const healthy = '## Being healthy\n\nWork goes on. ';
    const grade = 'Read as: the grade of “Being healthy” is 2 (adequate)';
    check(
      `${healthy}⟦The contribution of ser‸vices\nis adequate.⟧ More follows.\n`,
      /^Read as[^\n]*$/,
      grade,
    );
    check(`${healthy}The contribution of services is ⟦adequate‸⟧. More follows.\n`, '2 – adequate');
    check(
      `${healthy}⟦The coun‸cil overestimates its strengths and undervalues its progress.⟧`,
      'Read as: the council sees itself as better than the evidence shows (overestimates)',
      'Read as: the council sees itself as worse than the evidence shows (underestimates)',
    );
    check(
      `${healthy}⟦The cou‸ncil overestimates its strengths in some aspects.⟧`,
      'Read as: in part, the council sees itself as better than the evidence shows (overestimates)',
    );
    check(
      `${healthy}⟦The council's self-assess‸ment is long, and the contribution of services is adequate.⟧`,
      grade,
      'Not read as a statement on the self-assessment: no clear comparison with the evidence',
    );
  });

  it('on a sentence lets no word of the framework become markup (T63)', () => {
    const { data } = defaultFramework;
    const areas = data.areas.map((area) => ({ ...area, label: `${area.label} *<i>` }));
    const text = '## being-healthy\n\nThe contribution of services is good.';
    const letter = readLetter(text, { frameworks: [new Framework({ ...data, areas })] });
    assert.equal(
      toMarkdown(hoverAt(letter, text.indexOf('services'))!.content),
      String.raw`Read as: the grade of “Being healthy \*\<i\>” is 3 \(good\)`,
    );
  });

  it('on a sentence that was not read says why, and nothing on others', () => {
    check(
      '## Being healthy\n\n⟦The fostering ‸service for babies is good.⟧',
      /^Not read: about a part of the area$/,
    );
    check('## Being healthy\n\n⟦The council‸’s self-assessment is long.⟧', /^Not read: no clear comparison/);
    check(
      "## Being healthy\n\n⟦The fostering service for ba‸bies is good, the council's self-assessment long.⟧",
      'Not read as a judgement: about a part of the area',
      'Not read as a statement on the self-assessment: no clear comparison with the evidence',
    );
    check('## Being healthy\n\n⟦The capacity to im‸prove is good.⟧', 'Not read: about another area');
    check(
      '## Our visit\n\n⟦The contribution of ‸services is good.⟧',
      'Not read: not in the section of an area',
    );
    none('## Being healthy\n\nUsers ‸like the goods that meet their requirements.\n');
    none('## Being healthy\n\nSchools know ‸their strengths.\n');
    none('## Being healthy\n\n### Major strengths\n\n- The work of ‸nurses is good.\n');
  });

  it('says nothing in prose, in items and outside the text', () => {
    none(put('Northmere knows', 'Northmere ‸knows'));
    none(put('Dental clinics', 'Dental ‸clinics'));
    none('‸');
    assert.equal(hoverAt(readLetter('## Being healthy\n'), 9999), undefined);
  });

  it('finds the words after emoji, accents and a byte order mark (T01, T08)', () => {
    check('\uFEFF## 🙂\n\ntext é 漢\n\n## ⟦Staying ‸safe⟧\n', 'safe from maltreatment');
  });

  it('lets no word of the letter become markup (T63)', () => {
    const hover: Hover | undefined = hoverAt(
      readLetter('## Being healthy Grade <b>x\n\nGrade: [x](http://y) `z`\n'),
      38,
    );
    assert.ok(hover);
    const area = hoverAt(readLetter('## Being healthy\n\nGrade: [x](http://y)\n'), 5)!;
    assert.ok(!/(?<!\\)[[<`]/.test(toMarkdown(area.content)), toMarkdown(area.content));
  });
});

describe('hover on the name of a rule', () => {
  it('shows its page, in a directive', () => {
    check(
      '<!-- apa-disable-next-line ⟦grade/‸missing⟧ -- later -->\n\n## Being healthy\n',
      'Missing grade',
      'The grade is what the council looks for first',
      'Add the grade on a line below the heading',
      '    ## Being healthy',
    );
    check('<!-- apa-disable ⟦gra‸de⟧ -->\n', 'All “grade” rules', 'grade/missing: Missing grade');
    none('<!-- apa-disable gra‸den -->\n');
    none('<!-- apa-dis‸able grade -->\n');
  });

  it('shows it in a settings file, for keys alone where the name is a word', () => {
    const settings = 'severity:\n  grade/missing: hint\n  grade: off # not the grade\n';
    const at = (words: string) => hoverSettings(settings, settings.indexOf(words) + 1);
    assert.deepEqual(at('grade/missing')?.at, { start: 12, end: 25 });
    assert.match(toPlainText(at('grade/missing')!.content), /Missing grade/);
    assert.match(toPlainText(at('grade: off')!.content), /All “grade” rules/);
    assert.equal(at('not the'), undefined);
    assert.equal(hoverSettings(settings, settings.length - 2), undefined);
    assert.equal(hoverSettings('', 99), undefined);
  });

  it('is Markdown with the example between fences, and plain text without marks (T38)', () => {
    const { content } = hoverSettings('grade/missing', 3)!;
    assert.match(toMarkdown(content), /^# Missing grade\n[^]*\n```apa-letter\n## Being healthy\n/);
    assert.doesNotMatch(toPlainText(content), /^#{1,2} (?!Being)|```|`/m);
  });

  it('is nowhere in an empty text (T15)', () => none('‸'));

  it('lies around its place in any cut-off letter', () => {
    everyPrefix((letter, text) => {
      for (const place of [
        text.length,
        text.lastIndexOf('healthy'),
        text.lastIndexOf('Grade'),
        text.length >> 1,
      ]) {
        const at = hoverAt(letter, place)?.at;
        if (!at) continue;
        within(text, at);
        assert.ok(at.start <= place && place <= at.end);
      }
    }, 3);
  });
});
