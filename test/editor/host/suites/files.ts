import type { Uri } from 'vscode';
import { letter } from '../../letters';
import { codesIn, file, finding, open, until } from '../support';
import { host } from '../host';

export function files(): void {
  describe('files that another program changes', () => {
    const created = (): Uri => file('outside.apa');
    const renamed = (): Uri => file('outside-renamed.apa');
    const gone = (uri: Uri): Promise<unknown> =>
      until(`the findings of ${uri.path} to go`, () => codesIn(uri).length === 0);

    it('are found, followed and forgotten', async () => {
      await host().write(created(), letter);
      await finding(created(), 'grade/out-of-range');
      await host().rename(created(), renamed());
      await finding(renamed(), 'grade/out-of-range');
      await gone(created());
      await host().remove(renamed());
      await gone(renamed());
    });

    it('are compared with open letters', async () => {
      const final = letter.replace('status: draft', 'status: final');
      const { uri } = await open(final);
      await finding(uri, 'field/unknown');
      await host().write(created(), final);
      await finding(uri, 'letter/duplicate');
      await host().remove(created());
      await until('the comparison to go', () => !codesIn(uri).includes('letter/duplicate'));
    });
  });
}
