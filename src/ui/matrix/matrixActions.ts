// What the palette offers about matrices: open them, copy or save the one that is shown, turn it.

import type { Words } from '../../model/words.ts'
import type { Action } from '../actions/action.ts'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import { needsBlueprint } from '../files/fileActions.ts'
import { type MatrixDoor, matrixDoor } from './matrixDoor.ts'

const CLOSED: Words = { id: 'Buka Arsitektur › Matriks dahulu.', en: 'Open Architecture › Matrices first.' }

const withMatrix = (id: string, label: Words, run: (door: MatrixDoor) => void): Action => ({
  id: `matrix.${id}`,
  label,
  group: 'view',
  screens: ['arsitektur'],
  whyNot: () => (matrixDoor() ? undefined : CLOSED),
  run: () => {
    const door = matrixDoor()
    if (door) run(door)
  },
})

export const matrixActions: readonly Action[] = [
  {
    id: 'matrix.open',
    label: { id: 'Buka matriks arsitektur', en: 'Open the matrices of the architecture' },
    group: 'go',
    whyNot: needsBlueprint,
    run: (karta) => karta.route.set(architectureRoute('matriks')),
  },
  withMatrix('copy', { id: 'Salin matriks', en: 'Copy the matrix' }, (door) => door.copy()),
  withMatrix('csv', { id: 'Unduh matriks sebagai CSV (koma)', en: 'Download the matrix as CSV (comma)' }, (door) =>
    door.download(','),
  ),
  withMatrix(
    'csvSemicolon',
    { id: 'Unduh matriks sebagai CSV (titik koma)', en: 'Download the matrix as CSV (semicolon)' },
    (door) => door.download(';'),
  ),
  withMatrix('turn', { id: 'Tukar baris dan kolom matriks', en: 'Swap rows and columns of the matrix' }, (door) =>
    door.turn(),
  ),
]
