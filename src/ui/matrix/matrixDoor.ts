// The door through which actions reach the matrix that is shown: copy it, save it, turn it. Small, for the first script has it.

import type { Separator } from '../../matrix/delimited.ts'

export interface MatrixDoor {
  copy(): void
  /** As a CSV. */
  download(separator: Separator): void
  turn(): void
}

let door: MatrixDoor | null = null

/** The matrix that is shown, or null. */
export function matrixDoor(): MatrixDoor | null {
  return door
}

/** Lends the matrix to actions; gives back how to take it away. */
export function lendMatrix(lent: MatrixDoor): () => void {
  door = lent
  return () => {
    if (door === lent) door = null
  }
}
