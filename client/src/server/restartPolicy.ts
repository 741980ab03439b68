import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/**
 * `policy` with its decisions, but silent: `handled` keeps the client from showing a message for each of them.
 * `gaveUp` is called when the policy gives the server up.
 */
export function silent(policy: ErrorHandler, gaveUp: () => void): ErrorHandler {
  return {
    async error(...problem) {
      const decision = await policy.error(...problem);
      if (decision.action === ErrorAction.Shutdown) gaveUp();
      return { ...decision, handled: true };
    },
    async closed() {
      const decision = await policy.closed();
      if (decision.action === CloseAction.DoNotRestart) gaveUp();
      return { ...decision, handled: true };
    },
  };
}
