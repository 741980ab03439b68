import * as assert from '../assert';
import { DiagnosticSeverity, languages, workspace } from 'vscode';
import { letter } from '../../letters';
import { codeOf, codesIn, finding, noFinding, open, until } from '../support';

export function settings(): void {
  describe('settings', () => {
    it('hold as soon as they are changed (T32)', async () => {
      const { uri } = await open(letter);
      const { severity } = await finding(uri, 'grade/out-of-range');
      assert.equal(severity, DiagnosticSeverity.Error);
      const own = workspace.getConfiguration('apaLetter');
      const becomes = (wanted: DiagnosticSeverity): Promise<unknown> =>
        until(`severity ${wanted}`, () =>
          languages
            .getDiagnostics(uri)
            .some((one) => codeOf(one) === 'grade/out-of-range' && one.severity === wanted),
        );
      try {
        await own.update('severity', { 'grade/out-of-range': 'hint' }, true);
        await becomes(DiagnosticSeverity.Hint);
        await own.update('severity', { grade: 'off' }, true);
        await noFinding(uri, 'grade/out-of-range');
        assert.ok(codesIn(uri).includes('field/unknown'));
      } finally {
        await own.update('severity', undefined, true);
      }
      await becomes(DiagnosticSeverity.Error);
    });
  });
}
