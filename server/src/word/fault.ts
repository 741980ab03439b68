/** A Word document that cannot be read or must not be changed; the message is a sentence that says what to do. */
export class WordFault extends Error {}
