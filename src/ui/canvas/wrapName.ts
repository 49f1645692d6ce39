// Breaks a name into a few lines, the last cut with an ellipsis. Remembered, because measuring text is slow.

export interface Ruler {
  readonly font?: string
  measureText(text: string): { readonly width: number }
}

const MOST = 40_000
const known = new Map<string, readonly string[]>()

/** At most `most` lines that fit the width in the font set on the pen. */
export function wrapName(pen: Ruler, name: string, width: number, most = 2): readonly string[] {
  const key = `${pen.font ?? ''} ${Math.round(width)} ${most} ${name}`
  const before = known.get(key)
  if (before) return before
  if (known.size > MOST) known.clear()
  const fits = (text: string): boolean => pen.measureText(text).width <= width
  const lines = wrap(name.trim().slice(0, 200), fits, most)
  known.set(key, lines)
  return lines
}

function wrap(name: string, fits: (text: string) => boolean, most: number): readonly string[] {
  if (fits(name)) return [name]
  if (most === 1) return [shortened(name, fits)]
  const words = name.split(/\s+/)
  let first = words[0] ?? ''
  let used = 1
  while (used < words.length && fits(`${first} ${words[used]}`)) first += ` ${words[used++]}`
  if (fits(first)) return [first, ...wrap(words.slice(used).join(' '), fits, most - 1)]
  let cut = first.length
  while (cut > 1 && !fits(first.slice(0, cut))) cut--
  return [first.slice(0, cut), ...wrap([first.slice(cut), ...words.slice(used)].join(' '), fits, most - 1)]
}

function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  let cut = text.length
  while (cut > 1 && !fits(`${text.slice(0, cut).trimEnd()}…`)) cut--
  return `${text.slice(0, cut).trimEnd()}…`
}
