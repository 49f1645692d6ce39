// How sentences write numbers: digits in groups of three, as each language does it. The one place that knows; years, levels,
// codes and places in a file are no counts and do not come here.
import type { Language } from './words.ts'

/** "1.050" in Bahasa Indonesia, "1,050" in English; a fraction follows as "1.050,5" and "1,050.5", a sign stays. */
export function numberText(value: number, language: Language): string {
  const [whole = '', fraction] = String(value).split('.')
  const [group, mark] = language === 'id' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`
}

/** A number inside an Indonesian sentence: "1.050". */
export const numberId = (value: number): string => numberText(value, 'id')

/** A number inside an English sentence: "1,050". */
export const numberEn = (value: number): string => numberText(value, 'en')
