// How screens get their words: each catalogue defines both languages with the same keys, and a screen reads the one in use.

import type { Language, Words } from '../../model/words.ts'
import { usePreferences } from '../preferences.ts'

type Catalogue = { readonly [key: string]: string | ((...args: never[]) => string) | Catalogue }
/** Same keys, same arguments. */
type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : SameShape<T[K]>
}

export interface Text<T> {
  readonly id: T
  readonly en: SameShape<T>
}

/** Defines a catalogue; tsc holds both languages to the same keys and arguments. */
export function defineText<T extends Catalogue>(id: T, en: SameShape<T>): Text<T> {
  return { id, en }
}

/** The catalogue in the language in use. */
export function useText<T>(text: Text<T>): SameShape<T> {
  const { language } = usePreferences()
  return text[language] as SameShape<T>
}

/** Picks the words of a core sentence or a pack's name in the language in use. */
export function useWords(): (words: Words) => string {
  const { language } = usePreferences()
  return language === 'id' ? pickId : pickEn
}

const pickId = (words: Words): string => words.id
const pickEn = (words: Words): string => words.en

/** The catalogue in a given language, outside React. */
export function textIn<T>(text: Text<T>, language: Language): SameShape<T> {
  return text[language] as SameShape<T>
}
