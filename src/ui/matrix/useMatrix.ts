// The matrix of a choice at the month and with the filters asked for. While the focus is in the grid nothing changes its
// place: rows that were filled stay where they are until the focus leaves or a filter changes.

import { useMemo, useRef } from 'react'
import { type Arranged, type Arrangement, arrangeMatrix } from '../../matrix/arrangeMatrix.ts'
import { type Matrix, matrixOf } from '../../matrix/matrixOf.ts'
import type { MatrixSpec } from '../../matrix/matrixSpec.ts'
import type { Thing } from '../../matrix/thing.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { useStandings } from '../architecture/presence.ts'
import { usePreferences } from '../preferences.ts'
import type { MatrixFilter } from './matrixState.ts'

interface Kept {
  readonly matrix: Matrix
  readonly arrangement: Arrangement
  readonly arranged: Arranged
}

/** Computes both; `held` while the focus is in the grid. */
export function useMatrix(
  blueprint: Blueprint,
  spec: MatrixSpec,
  filter: MatrixFilter,
  held: boolean,
): { readonly matrix: Matrix; readonly arranged: Arranged } {
  const { language } = usePreferences()
  const { standings } = useStandings()
  const standing = useMemo(() => {
    if (!filter.asAt) return undefined
    const ids = new Set<Id>()
    for (const [id, { presence }] of standings) if (presence === 'present') ids.add(id)
    return ids
  }, [standings, filter.asAt])
  const { elements, relations, agencies, roadmap, satisfaction, plan, instruments } = blueprint
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the blueprint only these parts play a role
  const matrix = useMemo(
    () => matrixOf(blueprint, standing ? { spec, standing } : { spec }),
    [elements, relations, agencies, roadmap, satisfaction, plan, instruments, spec, standing],
  )
  const arrangement = useMemo((): Arrangement => {
    const { asAt: _, ...rest } = filter
    return { ...rest, language }
  }, [filter, language])
  const kept = useRef<Kept>(undefined)
  const arranged = useMemo(() => {
    const before = kept.current
    if (held && before?.arrangement === arrangement && sameThings(before.matrix, matrix)) return before.arranged
    return arrangeMatrix(matrix, arrangement, agencies)
  }, [matrix, arrangement, agencies, held])
  kept.current = { matrix, arrangement, arranged }
  return { matrix, arranged }
}

function sameThings(a: Matrix, b: Matrix): boolean {
  const same = (one: readonly Thing[], two: readonly Thing[]): boolean =>
    one.length === two.length && one.every(({ id }, at) => id === two[at]?.id)
  return a.spec === b.spec && same(a.rows, b.rows) && same(a.columns, b.columns)
}
