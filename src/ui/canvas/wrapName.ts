// Breaks a name into at most two lines, the second cut with an ellipsis. Remembered, because measuring text is slow.

export interface Ruler {
  measureText(text: string): { readonly width: number }
}

const MOST = 20_000
const known = new Map<string, readonly string[]>()

/** One or two lines that fit the width in the font set on the pen. One font and width per page: the name is the key. */
export function wrapName(pen: Ruler, name: string, width: number): readonly string[] {
  const before = known.get(name)
  if (before) return before
  if (known.size > MOST) known.clear()
  const lines = wrap(pen, name.trim().slice(0, 200), width)
  known.set(name, lines)
  return lines
}

function wrap(pen: Ruler, name: string, width: number): readonly string[] {
  const fits = (text: string): boolean => pen.measureText(text).width <= width
  if (fits(name)) return [name]
  const words = name.split(/\s+/)
  let first = words[0] ?? ''
  let used = 1
  while (used < words.length && fits(`${first} ${words[used]}`)) first += ` ${words[used++]}`
  if (!fits(first)) {
    let cut = first.length
    while (cut > 1 && !fits(first.slice(0, cut))) cut--
    const rest = [first.slice(cut), ...words.slice(used)].join(' ')
    return [first.slice(0, cut), shortened(rest, fits)]
  }
  return [first, shortened(words.slice(used).join(' '), fits)]
}

function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  let cut = text.length
  while (cut > 1 && !fits(`${text.slice(0, cut).trimEnd()}…`)) cut--
  return `${text.slice(0, cut).trimEnd()}…`
}
