// A month as it is read: "Agustus 2026".
import type { Month } from '../model/month.ts'
import type { Words } from '../model/words.ts'

const ID = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')
const EN = 'January February March April May June July August September October November December'.split(' ')

/** The month's name and year in both languages. */
export function monthWords(month: Month): Words {
  const position = Number(month.slice(5)) - 1
  const year = month.slice(0, 4)
  return { id: `${ID[position] ?? ''} ${year}`, en: `${EN[position] ?? ''} ${year}` }
}
