import { execFileSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Host } from './host';

/** The world outside an extension host that is a process of Node. */
export const nodeHost: Host = {
  killServer() {
    const servers = children().filter(({ command }) => /dist[/\\]server\.js/.test(command));
    if (servers.length !== 1) throw new Error(`${servers.length} servers run: ${JSON.stringify(children())}`);
    process.kill(servers[0]!.pid, 'SIGKILL');
    return Promise.resolve();
  },
  write: (file, text) => writeFile(file.fsPath, text),
  rename: (from, to) => rename(from.fsPath, to.fsPath),
  remove: (file) => rm(file.fsPath),
  // The tests run in a browser that does.
  prints: true,
};

/** The processes that this one has started. */
function children(): { pid: number; command: string }[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return Number(parent) === process.pid ? [{ pid: Number(pid), command: command ?? '' }] : [];
    });
}
