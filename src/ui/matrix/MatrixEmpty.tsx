// What stands in place of a matrix that has no rows, no columns, or nothing that could join them; and the way out.

import { Plus } from 'lucide-react'
import { kindName } from '../../editing/nameOf.ts'
import type { Arranged } from '../../matrix/arrangeMatrix.ts'
import type { Matrix } from '../../matrix/matrixOf.ts'
import { DRAWN_KINDS } from '../../matrix/matrixSpec.ts'
import { relationKindsBetween } from '../../model/metamodel.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { axisNoun } from './axisWords.ts'
import type { MatrixChoice } from './matrixChoice.ts'
import { showAll } from './matrixState.ts'

/** Nothing can join the kinds · a side has nothing · the filters hide everything. */
export type WhyEmpty = 'no-pair' | 'rows' | 'columns' | 'filtered'

/** Why there is nothing to show; undefined when there is. */
export function whyEmpty(matrix: Matrix, arranged: Arranged, options: number): WhyEmpty | undefined {
  if (matrix.content === 'relations' && options === 0) return 'no-pair'
  if (matrix.rows.every(({ kind }) => kind === 'nobody')) return 'rows'
  if (matrix.columns.every(({ kind }) => kind === 'nobody')) return 'columns'
  return arranged.rows.length === 0 || arranged.columns.length === 0 ? 'filtered' : undefined
}

interface MatrixEmptyProps {
  readonly why: WhyEmpty
  readonly choice: MatrixChoice
  readonly matrix: Matrix
  readonly onChoice: (choice: MatrixChoice) => void
}

/** Title, one sentence, one button. */
export function MatrixEmpty({ why, choice, matrix, onChoice }: MatrixEmptyProps) {
  const karta = useKarta()
  const text = useText(matrixText)
  const { language } = usePreferences()
  const { rows, columns } = matrix.spec
  if (why === 'filtered') {
    return (
      <EmptyState
        title={text.nothingFound}
        action={
          <Button kind="primary" onClick={() => showAll(choice.id)}>
            {text.reset}
          </Button>
        }
      >
        {text.nothingFoundHint}
      </EmptyState>
    )
  }
  if (why === 'no-pair') {
    const [kind = ''] = rows.kind === 'elements' ? rows.kinds : []
    const others = DRAWN_KINDS.filter(
      (other) => relationKindsBetween(kind, other).length > 0 || relationKindsBetween(other, kind).length > 0,
    )
    const names = others.map((other) => kindName(other)[language]).join(', ')
    return (
      <EmptyState
        title={text.noPair(axisNoun(rows, language), axisNoun(columns, language))}
        action={
          <Button kind="primary" onClick={() => onChoice({ id: 'layanan-aplikasi' })}>
            {text.swapKinds}
          </Button>
        }
      >
        {text.noPairHint(names)}
      </EmptyState>
    )
  }
  const axis = why === 'rows' ? rows : columns
  const isAgencies = axis.kind === 'agencies'
  return (
    <EmptyState
      title={isAgencies ? text.noAgencies : text.noRows(axisNoun(axis, language))}
      action={
        <Button
          kind="primary"
          icon={isAgencies ? <Plus aria-hidden="true" /> : undefined}
          onClick={() =>
            karta.route.set(isAgencies ? { screen: 'berkas', detail: 'perangkat-daerah' } : { screen: 'arsitektur' })
          }
        >
          {isAgencies ? text.toAgencies : text.toDrawing}
        </Button>
      }
    >
      {isAgencies ? text.noAgenciesHint : text.noRowsHint}
    </EmptyState>
  )
}
