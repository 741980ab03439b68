/** The command is not right: told in one line, and the exit code is 2. */
export class UsageError extends Error {}
