// How the matrices are filtered and sorted, kept while the page is open: one that is left and opened again looks the same.

import type { AxisOrder, EmptyChoice } from '../../matrix/arrangeMatrix.ts'
import type { Id } from '../../model/blueprint.ts'
import { createExternalStore } from '../externalStore.ts'
import type { MatrixId } from './matrixChoice.ts'

export interface MatrixFilter {
  readonly rowText: string
  readonly columnText: string
  /** Absent = all agencies; '' = without an owner. */
  readonly owner?: Id
  readonly empty: EmptyChoice
  readonly rowOrder: AxisOrder
  readonly columnOrder: AxisOrder
  readonly grouped: boolean
  /** Only what stands at the month everyone looks at. */
  readonly asAt: boolean
}

const START: MatrixFilter = {
  rowText: '',
  columnText: '',
  empty: 'shown',
  rowOrder: 'name',
  columnOrder: 'name',
  grouped: false,
  asAt: false,
}

/** Most elements touch no indicator: there the empty ones are hidden from the start. */
const startOf = (id: MatrixId): MatrixFilter => (id === 'elemen-indikator' ? { ...START, empty: 'hidden' } : START)

const filters = createExternalStore<{ readonly [id in MatrixId]?: MatrixFilter }>({})

/** The filters of all matrices, to subscribe to. */
export const matrixFilters = filters

/** How a matrix is filtered now. */
export function filterOf(id: MatrixId): MatrixFilter {
  return filters.get()[id] ?? startOf(id)
}

/** Changes some of it; `null` for the owner means all agencies. */
export function setFilter(
  id: MatrixId,
  { owner, ...change }: Partial<Omit<MatrixFilter, 'owner'>> & { readonly owner?: Id | null },
): void {
  const { owner: before, ...rest } = { ...filterOf(id), ...change }
  const next = owner === undefined ? before : owner
  filters.set({ ...filters.get(), [id]: next === null || next === undefined ? rest : { ...rest, owner: next } })
}

/** Hides nothing any more; orders and groups stay. */
export function showAll(id: MatrixId): void {
  setFilter(id, { rowText: '', columnText: '', owner: null, empty: 'shown', asAt: false })
}
