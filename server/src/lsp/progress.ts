import {
  WorkDoneProgress,
  type Connection,
  type ProgressToken,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';

/** How far something has come that takes many steps. */
export interface Progress {
  /** So many steps of all have been done. */
  report(done: number): void;
  end(): void;
}

/** Tells the client that has given a token of it. */
export function progressFor(
  connection: Connection,
  token: ProgressToken,
  title: string,
  all: number,
): Progress {
  const send = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void => {
    // A client that is about to end hears no more.
    connection.sendProgress(WorkDoneProgress.type, token, value).catch(() => undefined);
  };
  send({ kind: 'begin', title, percentage: 0, message: far(0, all) });
  return {
    report: (done) => send({ kind: 'report', percentage: percentage(done, all), message: far(done, all) }),
    end: () => send({ kind: 'end' }),
  };
}

/** Tells a client that shows what the server does by itself, and lets the user end it. */
export function ownProgress(
  connection: Connection,
  title: string,
  all: number,
  cancelled: () => void,
): Progress {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let ended = false;
  // Nothing waits for the client's answer; one that refuses gets no reports.
  connection.window.createWorkDoneProgress().then(
    (made) => {
      if (ended) return made.done();
      reporter = made;
      made.begin(title, 0, far(0, all), true);
      made.token.onCancellationRequested(() => ended || cancelled());
    },
    () => undefined,
  );
  return {
    report: (done) => reporter?.report(percentage(done, all), far(done, all)),
    end() {
      ended = true;
      reporter?.done();
    },
  };
}

function percentage(done: number, all: number): number {
  return Math.floor((done * 100) / all);
}

function far(done: number, all: number): string {
  return `${done} of ${all}`;
}
