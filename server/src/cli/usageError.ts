/** The command is not right: one line says so, and the exit code is 2. */
export class UsageError extends Error {}
