/** A number with what it counts, as it stands in prose; 0-based UTF-16 offsets. */
export interface Quantity {
  readonly value: number;
  /** "%", a currency, or the noun that follows; nothing where the number stands alone. */
  readonly unit?: string;
  readonly from: number;
  readonly to: number;
}

const ABOUT =
  /(?:(?:about|around|just|only|over|under|nearly|almost|some|approximately|roughly|as (?:few|many|much) as|(?:more|less|fewer) than|an? (?:average|low|high|total|peak) of|a mere)\s+)*/y;
const DIGITS = /([£€$])?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d,]*\d)/y;
const WORD = /[A-Za-z]+(?:-[a-z]+)?/y;
const PERCENT = /\s?%|\s+per\s?cent\b|\s+percentage\s+points?\b/y;
const SCALE = /\s?(?:(m|bn|k)\b|\s(thousand|million|billion)\b)/y;
const FASTENED = /[a-zA-Z]+/y;
const NOUN = /\s+([a-z]+)/y;
/** An order, a ratio, a range or a fraction: these do not grow as numbers do. */
const OTHER =
  /(?:st|nd|rd|th)\b|\s?[:/–-]\s?\d|\s+(?:in|out\s+of)\s+(?!(?:19|20)\d\d\b)(?:every\s+)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)|\s+(?:to|or|and)\s+\d[\d.,]*\s+(?:to|and)\s/y;

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IN_WORDS = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
/** What follows a number and is no unit. */
const NO_UNIT = new Set(
  'to in of and or from by at on for since over between while but as with the a an this last per during than'.split(
    ' ',
  ),
);

/** The number that stands at a place of readable prose, in digits or words; nothing for one that is no plain number. */
export function readQuantity(prose: string, at: number): Quantity | undefined {
  const from = at + match(ABOUT, prose, at)![0].length;
  const digits = match(DIGITS, prose, from);
  const word = digits ? undefined : match(WORD, prose, from);
  let value = digits ? Number(digits[2]!.replaceAll(',', '')) : numberOf(word?.[0] ?? '');
  if (value === undefined) return undefined;
  let to = from + (digits ?? word!)[0].length;
  if (match(OTHER, prose, to)) return undefined;
  const percent = match(PERCENT, prose, to);
  if (percent) return { value, unit: '%', from, to: to + percent[0].length };
  const scale = match(SCALE, prose, to);
  if (scale) {
    value *= SCALES[scale[1] ?? scale[2]!]!;
    to += scale[0].length;
  }
  // "90p", "45km"
  const fastened = digits && !scale ? match(FASTENED, prose, to) : undefined;
  if (fastened) return { value, unit: fastened[0], from, to: to + fastened[0].length };
  if (digits?.[1]) return { value, unit: digits[1], from, to };
  const noun = match(NOUN, prose, to);
  if (!noun || NO_UNIT.has(noun[1]!)) return { value, from, to };
  return { value, unit: noun[1]!.replace(/s$/, ''), from, to: to + noun[0].length };
}

const NUMBER =
  /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/i;

/** Is there a number in a text, in digits or words? */
export function holdsNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** "three", "twenty", "twenty-five". */
export function numberOf(word: string): number | undefined {
  const key = word.toLowerCase();
  const hyphen = key.indexOf('-');
  if (hyphen < 0) return IN_WORDS.get(key);
  const [tens = 0, ones = 0] = [key.slice(0, hyphen), key.slice(hyphen + 1)].map((part) =>
    IN_WORDS.get(part),
  );
  return tens >= 20 && ones > 0 && ones < 10 ? tens + ones : undefined;
}

/** A whole number that may be a year, as it has no unit. */
export function mayBeYear({ value, unit }: Quantity): boolean {
  return unit === undefined && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
