import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';

const code = 'header/needs-quotes';
const header = (...lines: string[]): string => `---\ncouncil: X\nyear: 2008\n${lines.join('\n')}\n---\n`;
const FIX = 'Put the value in quotation marks';

describe(code, () => {
  it('flags words behind a # that is no remark, and says what is left', () => {
    const [found] = flags(code, header('to:', '  role: ⟦Director #1 of Services⟧'));
    assert.match(found!.message, /^Only “Director” of this value of “role” would be printed/);
    flags(code, header('from: ⟦Office # 7, Inspectorate⟧'));
    const [nothing] = flags(code, header('from: ⟦#7 Inspectorate⟧'));
    assert.match(nothing!.message, /^This value of “from” would not be printed/);
    flags(code, header('signed:', '  - name: J Alder', '    role: ⟦Manager #2⟧'));
  });

  it('flags a value that begins with a name for computers', () => {
    const [found] = flags(code, header('signed:', '  name: J Alder', '  role: ⟦&Co Manager⟧'));
    assert.match(found!.message, /Only “Manager”/);
    flags(code, header('letterhead: ⟦!important Linden House⟧'));
    flags(code, header('from: &a Office', 'letterhead: ⟦*a⟧').replace('&a Office', '⟦&a Office⟧'));
  });

  it('is silent on quotes, remarks, texts below the key and marks within words', () => {
    silent(code, header('from: "Office #7"', "letterhead: '&Co'"));
    silent(code, header('from: Office # agreed in May', 'lang: en-GB #agreed', '# a remark'));
    silent(code, header('to:', '  name: A B', '  address: |', '    Flat #4', '    &Co', 'from: A&B* C#D!'));
    silent(code, header('from: # to come'));
  });

  it('puts the value in quotes, and then nothing is lost', () => {
    fixes(code, header('from: ⟦Office #7⟧'), FIX, header('from: "Office #7"'));
    fixes(code, header('from: ⟦&Co "A"⟧'), FIX, header('from: \'&Co "A"\''));
  });
});
