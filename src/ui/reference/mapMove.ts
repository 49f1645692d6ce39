// Where an arrow leads on the map: along a row of codes, or to the same place of the row above or below. Pure.

/** The code a key leads to; undefined when the key is none of the map's or there is nothing that way. */
export function mapMove(
  rows: readonly (readonly string[])[],
  from: string,
  key: string,
  far: boolean,
): string | undefined {
  const at = rows.findIndex((row) => row.includes(from))
  const row = rows[at] ?? []
  const column = row.indexOf(from)
  const flat = rows.flat()
  const vertical = (step: number) => {
    const target = rows[at + step]
    return target?.[Math.min(column, target.length - 1)]
  }
  switch (key) {
    case 'ArrowRight':
      return flat[flat.indexOf(from) + 1]
    case 'ArrowLeft':
      return flat[flat.indexOf(from) - 1]
    case 'ArrowDown':
      return vertical(1)
    case 'ArrowUp':
      return vertical(-1)
    case 'Home':
      return far ? flat[0] : row[0]
    case 'End':
      return far ? flat.at(-1) : row.at(-1)
    default:
      return undefined
  }
}
