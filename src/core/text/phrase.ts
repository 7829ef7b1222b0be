/** The facts of a sentence, already in words of the reader's language. */
export type Words = Readonly<Record<string, string>>;

/** One sentence: fixed, or with facts in it. */
export type Phrase = string | ((words: Words) => string);

/** Sentences by id. */
export type Phrases = Readonly<Record<string, Phrase>>;
