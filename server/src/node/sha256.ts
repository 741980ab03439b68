/** The SHA-256 of a text as hexadecimal digits. What computes it is loaded when it is first needed. */
export function sha256(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex');
}
