// The door to the words that names are made of: abbreviations, filler words, words that say only of what kind a thing is
// (models/names.json). Must not decide whether two names mean the same.
import pack from '../../models/names.json' with { type: 'json' }

export type NameWords = {
  /** What an abbreviation stands for, all in lower case; and its subject where that is not the same words without fillers. */
  readonly abbreviations: Readonly<Record<string, string | { readonly long: string; readonly subject: string }>>
  /** Words without a meaning of their own: "dan", "untuk". */
  readonly fillers: readonly string[]
  /** Words that many names of a kind share, by kind: "aplikasi", "sistem informasi". */
  readonly commonWords: Readonly<Record<string, readonly string[]>>
  /** Kinds that planners mistake for each other. */
  readonly mixedUp: readonly (readonly string[])[]
  /** Words that only look as if they had an affix. */
  readonly wholeWords: readonly string[]
  /** Words that speak of people, whose data is personal. */
  readonly people: readonly string[]
}

/** The words of names that the program knows. */
export const nameWords: NameWords = pack
