import { letter } from '../../letters';
import { host } from '../host';
import { codesIn, finding, noFinding, open, replace, until } from '../support';

export function serverLoss(): void {
  describe('the server', () => {
    it('comes back when it has crashed, with what is found in open letters', async () => {
      const document = await open(letter);
      await finding(document.uri, 'grade/out-of-range');
      await host().killServer();
      await replace(document, 'Self-garde', 'Self-grade');
      await noFinding(document.uri, 'field/unknown');
      await finding(document.uri, 'grade/out-of-range');
      // And once more: what has been started anew is looked after as well.
      await host().killServer();
      await replace(document, 'Grade: 5', 'Grade: 3');
      await until('the finding to go', () => !codesIn(document.uri).includes('grade/out-of-range'));
    });
  });
}
