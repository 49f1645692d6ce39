// A sentence or name in both languages of the program. The core speaks in these; it never chooses the language itself.
// Must not hold markup: words are shown as text only.

/** The languages of the program: Bahasa Indonesia first, English second. */
export type Language = 'id' | 'en'

/** The same words in Bahasa Indonesia and in English; neither may be empty. */
export type Words = { readonly id: string; readonly en: string }
