// A month as it is read, the same on screen, in drawings and in the messages of the core: "Agu 2026", "Agustus 2026".

import type { Month } from './month.ts'
import type { Words } from './words.ts'

const ID = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')
const EN = 'January February March April May June July August September October November December'.split(' ')

/** The month's short name and year in both languages. */
export function monthWords(month: Month): Words {
  return named(month, (name) => name.slice(0, 3))
}

/** The month's full name and year in both languages. */
export function longMonthWords(month: Month): Words {
  return named(month, (name) => name)
}

function named(month: Month, shown: (name: string) => string): Words {
  const position = Number(month.slice(5)) - 1
  const year = month.slice(0, 4)
  return { id: `${shown(ID[position] ?? '')} ${year}`, en: `${shown(EN[position] ?? '')} ${year}` }
}
