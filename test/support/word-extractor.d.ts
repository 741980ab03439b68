/** What the tests want of a reader of Word documents that has no types of its own. */
declare module 'word-extractor' {
  interface Options {
    readonly filterUnicode?: boolean;
  }
  interface Extracted {
    getBody(options?: Options): string;
    getAnnotations(options?: Options): string;
  }
  class WordExtractor {
    extract(source: Buffer | string): Promise<Extracted>;
  }
  export = WordExtractor;
}
