import { Disposable } from './events';

type Run = (...given: never[]) => unknown;

const registered = new Map<string, Run>();
const contexts = new Map<string, unknown>();

export const commands = {
  registerCommand(id: string, run: Run): Disposable {
    registered.set(id, run);
    return new Disposable(() => registered.delete(id));
  },

  async executeCommand(id: string, ...given: readonly unknown[]): Promise<unknown> {
    if (id === 'setContext') contexts.set(String(given[0]), given[1]);
    return await registered.get(id)?.(...(given as never[]));
  },
};

/** Puts something before a command that is there already; `run` is what it did. */
export function wrapCommand(id: string, wrap: (run: Run, given: readonly unknown[]) => unknown): void {
  const run = registered.get(id);
  if (run) registered.set(id, (...given: unknown[]) => wrap(run, given));
}

/** What a condition of the manifest asks for. */
export function contextOf(key: string): unknown {
  return contexts.get(key);
}
