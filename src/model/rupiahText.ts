// How sentences write money: whole rupiah in groups of three, as each language does it.
import type { Language } from './words.ts'

/** "1.500.000" in Bahasa Indonesia, "1,500,000" in English; without the sign of the currency. */
export function rupiahText(rupiah: number, language: Language): string {
  return String(rupiah).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',')
}
