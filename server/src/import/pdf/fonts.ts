/** What is known of a font when it has come. */
interface Font {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
}

/** Where the library puts the fonts of a page that it has gone through. */
interface FontSource {
  get(name: string, callback: (font: unknown) => void): unknown;
}

/** A font that fails never comes. */
const LONGEST_WAIT = 1000;

/** Those of the fonts, by the library's names for them, that are bold. */
export async function boldFonts(source: FontSource, names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    names.map(async (name) => (isBold(await come(source, name)) ? [name] : [])),
  );
  return new Set(found.flat());
}

function come(source: FontSource, name: string): Promise<Font | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT, undefined);
    source.get(name, (font) => {
      clearTimeout(timer);
      resolve(font ?? undefined);
    });
  });
}

function isBold(font: Font | undefined): boolean {
  if (!font) return false;
  return (
    (font.bold ?? false) || (font.black ?? false) || /bold|black|heavy|demi(?!light)/i.test(font.name ?? '')
  );
}
