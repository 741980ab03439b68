import assert from 'node:assert/strict';
import { readLetter } from '../../../server/src/letter/letter';
import { directives } from '../../../server/src/letter/directive';
import { codes, fixes, silent } from '../../support/check';

const code = 'suppression/unknown-directive';

describe(code, () => {
  it('flags a word that is nearly one that silences, once, and offers it', () => {
    for (const [word, like] of [
      ['apa-disable-nextline', 'apa-disable-next-line'],
      ['apa-disabel', 'apa-disable'],
      ['apa_disable_file', 'apa-disable-file'],
      ['apa disable-line', 'apa-disable-line'],
      ['apa–enable', 'apa-enable'],
      ['apa-ignore', 'apa-disable'],
      ['apa-letter-disable-next-line', 'apa-disable-next-line'],
    ] as const) {
      fixes(code, `<!-- ⟦${word}⟧ grade -->\n`, `Change to “${like}”`, `<!-- ${like} grade -->\n`);
      assert.equal(codes(`<!-- ${word} grade -->\n`).filter((one) => one.startsWith('supp')).length, 1);
    }
  });

  it('is silent on the words themselves, and on comments about anything else', () => {
    silent(code, '<!-- apa-disable grade -->\n\n<!-- apa-2008 is the framework -->\n\n<!-- APA letter -->\n');
    silent(code, '<!-- apart from that, disable -->\n\n<!-- apa disputes -->\n\n`<!-- apa-disabel -->`\n');
  });
});

describe('a directive', () => {
  it('may have its reason after a colon, in brackets or as a clause, and only after a name', () => {
    const read = (text: string) => {
      const [one] = directives(readLetter(`<!-- apa-disable${text} -->\n`).blocks);
      return [one!.names.map((name) => name.text).join(), one!.reason?.text];
    };
    assert.deepEqual(read(' grade: agreed'), ['grade', 'agreed']);
    assert.deepEqual(read(' grade ; agreed - all'), ['grade', 'agreed - all']);
    assert.deepEqual(read(' grade, area (agreed by all)'), ['grade,area', 'agreed by all']);
    assert.deepEqual(read(' grade because all agreed'), ['grade', 'because all agreed']);
    assert.deepEqual(read(': grade'), [':,grade', undefined]);
    assert.deepEqual(read(' grade:missing'), ['grade:missing', undefined]);
    assert.deepEqual(read(' because all agreed'), ['because,all,agreed', undefined]);
  });

  it('may be in capitals, and have any dash before its reason', () => {
    for (const text of [
      'apa-disable-next-line grade -- agreed with the panel',
      'apa-disable-next-line grade – agreed with the panel',
      'apa-disable-next-line grade — agreed with the panel',
      'apa-disable-next-line grade - agreed with the panel',
      'APA-DISABLE-NEXT-LINE grade -- agreed with the panel',
    ]) {
      const source = `<!-- ${text} -->\nGrade: 9\n`;
      const [one] = directives(readLetter(source).blocks);
      assert.equal(one!.kind, 'disable-next-line');
      assert.deepEqual(
        one!.names.map((name) => name.text),
        ['grade'],
      );
      assert.equal(one!.reason?.text, 'agreed with the panel');
    }
    const [plain] = directives(readLetter('<!-- apa-disable grade/out-of-range -->\n').blocks);
    assert.deepEqual(
      plain!.names.map((name) => name.text),
      ['grade/out-of-range'],
    );
  });
});
