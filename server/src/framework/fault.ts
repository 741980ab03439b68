/** Something in a framework file that its schema cannot forbid. */
export interface FrameworkFault {
  /** Keys and list places (0-based) that lead to it. */
  readonly path: readonly (string | number)[];
  /** What is wrong and how to put it right. */
  readonly message: string;
}
