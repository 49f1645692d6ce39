// What a copy is called: the name it was made of with a mark that tells them apart. Must not look at screens or languages:
// names are data, and their language is the planner's.

import { NAME_MAX } from '../model/fileFormat.ts'

/** What every name of a copy contains. */
export const COPY_MARK = ' (salinan'

const MARK = / \(salinan(?: \d{1,6})?\)$/

/** "SIMDA (salinan)", and "SIMDA (salinan 2)" when that is taken; a copy of a copy counts on. At most as long as a name may be. */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  const base = name.replace(MARK, '')
  for (let count = 1; ; count++) {
    const mark = count === 1 ? `${COPY_MARK})` : `${COPY_MARK} ${count})`
    const copy = `${cut(base, NAME_MAX - mark.length)}${mark}`
    if (!taken.has(copy)) return copy
  }
}

/** At most so many code units, never half a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const cutText = text.slice(0, most)
  return /[\ud800-\udbff]$/.test(cutText) ? cutText.slice(0, -1) : cutText
}
