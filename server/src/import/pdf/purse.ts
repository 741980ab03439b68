/**
 * What the reading of one PDF may cost. A small file can unpack to gigabytes or draw without end, and no timer fires
 * while a page is read: the library pays at the places where that would happen (`scripts/build/pdfLibrary.js`).
 */
let left = 0;
let until = 0;
let spent = false;

/** Nothing more can be paid. The library turns it into an error of its own, so ask `isSpent`. */
class PurseIsEmpty extends Error {}

/** Fills the purse: with bytes, and milliseconds from now. */
export function fillPurse(bytes: number, milliseconds: number): void {
  left = bytes;
  until = performance.now() + milliseconds;
  spent = false;
}

/** Takes so many bytes out of the purse; throws when too few are left, or when it is too late. */
export function spend(bytes: number): void {
  left -= bytes;
  if (left >= 0 && performance.now() <= until) return;
  spent = true;
  throw new PurseIsEmpty('The PDF needs too much time or memory.');
}

/** Was there once not enough to pay, whatever became of the error? */
export function isSpent(): boolean {
  return spent || performance.now() > until;
}
