import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/registry';
import { EffectiveSettings, readEditorSettings, readSettingsFile } from '../../server/src/workspace/settings';
import { problemsAt } from '../support/problems';

const check = (source: string, ...messages: (string | RegExp)[]): void =>
  problemsAt(source, (text) => readSettingsFile(text).problems, ...messages);

describe('the settings file', () => {
  it('is read', () => {
    const { settings, problems } = readSettingsFile(
      'severity:\n  grade: error\n  grade/missing: off\nstatus: final\nframework: apa-2006\ninclude: ["letters/**"]\nexclude: []\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      severity: { grade: 'error', 'grade/missing': 'off' },
      status: 'final',
      framework: 'apa-2006',
      include: ['letters/**'],
      exclude: [],
    });
  });

  it('may name every rule and every family', () => {
    for (const { code } of rules)
      for (const name of [code, code.split('/')[0]!])
        assert.deepEqual(readSettingsFile(`severity: {${name}: hint}`).settings, {
          severity: { [name]: 'hint' },
        });
  });

  it('says nothing but what is wrong with it when it is broken (T36)', () => {
    const { settings, problems } = readSettingsFile('status: finel\nframework: apa-2006\n');
    assert.deepEqual(settings, {});
    assert.equal(problems.length, 1);
  });

  it('says nothing at all when it is empty', () => {
    for (const text of ['', '\n', '# later\n', '{}'])
      assert.deepEqual(readSettingsFile(text), { settings: {}, problems: [] });
  });

  it('has its faults told at their places, with what would be right', () => {
    check('status: ⟦finel⟧\n', '“status” is “finel”. Use “draft” or “final”.');
    check(
      'severity:\n  ⟦grade/mising⟧: off\n',
      '“grade/mising” is not known here. Did you mean “grade/missing”?',
    );
    check('severity:\n  ⟦zzz⟧: off\n', '“zzz” is not known here. Remove it.');
    check(
      'severity:\n  table: ⟦bad⟧\n  grade: ⟦0⟧\n',
      '“table” is “bad”. Use “error”, “warning”, “information”, “hint” or “off”.',
      /^“grade” is “0”/,
    );
    check(
      'severity:\n  grade/missing: ⟦loud⟧\n',
      '“grade/missing” is “loud”. Use “error”, “warning”, “information”, “hint” or “off”.',
    );
    check('⟦severities⟧: {}\n', '“severities” is not known here. Did you mean “severity”?');
    check('include: ⟦letters⟧\n', '“include” should be a list, but is “letters”.');
    check('exclude:\n  - a\n  - ⟦""⟧\n', 'Entry 2 of “exclude” is “”. Write a pattern, as in **/*.apa.');
    check('framework: ⟦2008⟧\n', /Put it in quotation marks/);
  });
});

describe('settings of an editor', () => {
  const read = (value: unknown) => {
    const { severity, framework } = readEditorSettings(value);
    return { severity, framework };
  };
  const none = { severity: undefined, framework: undefined };

  it('are taken field by field (T31)', () => {
    for (const nothing of [null, undefined, 3, 'x', [], {}]) assert.deepEqual(read(nothing), none);
    assert.deepEqual(read({ severity: { grade: 'loud' }, framework: 'apa-2006' }), {
      ...none,
      framework: 'apa-2006',
    });
    assert.deepEqual(read({ severity: { grade: 'off' }, framework: '' }), {
      ...none,
      severity: { grade: 'off' },
    });
  });
});

describe('effective settings', () => {
  const settings = new EffectiveSettings([
    { from: 'editor', settings: { framework: 'a', severity: { grade: 'hint', 'table/order': 'error' } } },
    { from: 'file', settings: { severity: { 'grade/missing': 'off', table: 'warning' } } },
  ]);

  it('come from the last layer that has them, and say which that is', () => {
    assert.deepEqual(settings.get('framework'), { value: 'a', from: 'editor' });
    assert.equal(settings.get('status'), undefined);
  });

  it('let a rule’s own line win over its family’s, and a later layer over both', () => {
    assert.deepEqual(settings.severityOf('grade/missing'), { value: 'off', from: 'file' });
    assert.deepEqual(settings.severityOf('grade/duplicate'), { value: 'hint', from: 'editor' });
    assert.deepEqual(settings.severityOf('table/order'), { value: 'warning', from: 'file' });
    assert.equal(settings.severityOf('area/missing'), undefined);
    assert.equal(settings.severities['table/missing'], 'warning');
    assert.equal(settings.severities['area/missing'], undefined);
  });
});
