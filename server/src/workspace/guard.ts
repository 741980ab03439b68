/** Runs what must not end the program: a fault is logged with the name of what failed, and the answer is `empty`. */
export type Guard = <Result>(
  name: string,
  empty: Result,
  action: () => Result | Promise<Result>,
) => Promise<Result>;
