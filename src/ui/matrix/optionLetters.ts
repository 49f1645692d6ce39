// The letter of each relation of a matrix: its key and its mark in a cell. By access type where the relation has one (who
// makes, who uses), else the first letter of its name that is still free. Pure.

import type { CellOption } from '../../matrix/cellOptions.ts'
import type { Language } from '../../model/words.ts'

type AccessLetters = { readonly Write: string; readonly Read: string; readonly ReadWrite: string }

/** Letters by option id, all different; digits when a name has no letter left. */
export function optionLetters(
  options: readonly CellOption[],
  language: Language,
  access: AccessLetters,
): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  const taken = new Set<string>()
  const take = (option: CellOption, wanted: readonly string[]): void => {
    const letter = wanted.find((each) => !taken.has(each))
    if (letter === undefined || letters.has(option.id)) return
    taken.add(letter)
    letters.set(option.id, letter)
  }
  for (const option of options) {
    const { accessType } = option.relation
    if (accessType) take(option, [access[accessType]])
  }
  for (const option of options) {
    const words = option.name[language].toUpperCase().match(/[A-Z]+/g) ?? []
    const firsts = words.map((word) => word.charAt(0))
    take(option, [...firsts, ...words.join(''), ...'123456789'])
  }
  return letters
}
