/** What a UTF-16 unit of prose is. Quick for ASCII, right for the rest of the Basic Multilingual Plane. */

const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;

/** A letter, of a script that has capitals. */
export function isLetter(char: string | undefined): boolean {
  return char !== undefined && char.toLowerCase() !== char.toUpperCase();
}

/** A letter, digit or combining mark; for a surrogate false. */
export function isWordlike(char: string | undefined): boolean {
  if (char === undefined || char === '') return false;
  const code = char.charCodeAt(0);
  return code < 128 ? isWordCode(code) : WORDLIKE.test(char);
}

/** The code of an ASCII letter or digit. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

export function isLower(char: string | undefined): boolean {
  return char !== undefined && char !== char.toUpperCase() && char === char.toLowerCase();
}

export function isUpper(char: string | undefined): boolean {
  return char !== undefined && char !== char.toLowerCase();
}
