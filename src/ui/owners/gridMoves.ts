// Where the arrow keys lead in a grid with a head: by cell, to the ends of a row, to the ends of the grid, by a page. Pure.

export interface GridPlace {
  /** 0 is the head. */
  readonly row: number
  readonly column: number
}

/** How many rows and columns there are, the head and the names counted. */
export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** Rows of a page. */
const PAGE = 10

/** The place a key leads to; undefined when the grid does not use the key. Stops at the edges. */
export function gridMove(
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): GridPlace | undefined {
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  })
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'Home':
      return ctrlKey ? at(0, 0) : at(row, 0)
    case 'End':
      return ctrlKey ? at(rows - 1, columns - 1) : at(row, columns - 1)
    case 'PageUp':
      return at(row - PAGE, column)
    case 'PageDown':
      return at(row + PAGE, column)
    default:
      return undefined
  }
}
