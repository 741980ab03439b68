const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A word that nobody can guess: 32 signs of chance, in Node and in browsers. */
export function nonce(): string {
  const chance = crypto.getRandomValues(new Uint8Array(32));
  return [...chance].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}
