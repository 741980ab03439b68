import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit';
import { readSettingsFile } from '../../server/src/workspace/settings';
import { suppressInFolder } from '../../server/src/workspace/suppressInFolder';

/** Switching `grade/missing` off turns one settings file into another, which says so and keeps what it said. */
function check(before: string, after: string): void {
  const edits = suppressInFolder(before, 'grade/missing');
  assert.ok(edits, 'nothing is offered');
  const text = applyEdits(before, edits);
  assert.equal(text, after);
  const { settings, problems } = readSettingsFile(text);
  assert.deepEqual(problems, []);
  assert.equal(settings.severity?.['grade/missing'], 'off');
}

describe('switching a rule off in a settings file', () => {
  it('writes a new file', () => check('', 'severity:\n  grade/missing: off\n'));
  it('adds the severities behind what is there', () =>
    check('status: draft', 'status: draft\nseverity:\n  grade/missing: off\n'));
  it('adds a line to the severities, and moves no comment', () =>
    check(
      '# ours\nseverity:\n    # tables\n    table: hint # quiet\nstatus: final\n',
      '# ours\nseverity:\n    # tables\n    grade/missing: off\n    table: hint # quiet\nstatus: final\n',
    ));
  it('keeps CRLF', () =>
    check('severity:\r\n  table: off\r\n', 'severity:\r\n  grade/missing: off\r\n  table: off\r\n'));
  it('does not touch a file that it cannot read, or that says something of the rule', () => {
    for (const text of [
      'severity: [\n',
      '- a\n',
      'severity: {table: off}\n',
      'severity:\n  grade/missing: error\n',
      'severity:\n',
    ])
      assert.equal(suppressInFolder(text, 'grade/missing'), undefined, text);
  });
});
