import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { CloseHandlerResult, ErrorHandler } from 'vscode-languageclient';
import type * as Policy from '../../../client/src/server/restartPolicy';
import { withEditor } from '../withEditor';

const require = createRequire(__filename);

interface Library {
  readonly BaseLanguageClient: {
    readonly prototype: { createDefaultErrorHandler(this: { name: string }): ErrorHandler };
  };
  readonly CloseAction: { readonly DoNotRestart: number; readonly Restart: number };
}

describe('a server that crashes again and again', () => {
  it('is started again, and given up at the fifth time with one message of ours and none of the library’s (T30)', async () => {
    const [{ silent }, { BaseLanguageClient, CloseAction }] = withEditor(() => [
      require('../../../client/src/server/restartPolicy') as typeof Policy,
      require('vscode-languageclient') as Library,
    ]);
    const policy = BaseLanguageClient.prototype.createDefaultErrorHandler.call({ name: 'APA Letter' });
    let lost = 0;
    const handler = silent(policy, () => lost++);
    const decisions: CloseHandlerResult[] = [];
    for (let crash = 0; crash < 5; crash++) {
      assert.equal(lost, 0);
      decisions.push(await handler.closed());
    }
    const { Restart, DoNotRestart } = CloseAction;
    assert.deepEqual(
      decisions.map(({ action }) => action),
      [Restart, Restart, Restart, Restart, DoNotRestart],
    );
    assert.ok(decisions.every(({ handled }) => handled));
    assert.equal(lost, 1);
  });

  it('is not given up for a message that could not be read', async () => {
    const { silent } = withEditor(() => require('../../../client/src/server/restartPolicy') as typeof Policy);
    const { BaseLanguageClient } = withEditor(() => require('vscode-languageclient') as Library);
    const policy = BaseLanguageClient.prototype.createDefaultErrorHandler.call({ name: 'APA Letter' });
    let lost = 0;
    const { handled } = await silent(policy, () => lost++).error(new Error('odd'), undefined, 1);
    assert.deepEqual([handled, lost], [true, 0]);
  });
});
