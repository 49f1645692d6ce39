// What a cell offers while it is written in: its pick list, or the codes of the national reference architecture, below which
// any code may be typed.

import { useEffect, useMemo, useState } from 'react'
import { choicesOf } from '../../catalogue/choices.ts'
import { columnOf } from '../../catalogue/column.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import { loadReferenceArchitecture, type ReferenceArchitecture } from '../../model/referenceArchitecture.ts'
import { usePreferences } from '../preferences.ts'

export interface Offered {
  /** '' empties the cell. */
  readonly id: Id
  readonly label: string
  readonly detail?: string
}

export interface CellChoices {
  readonly choices: readonly Offered[] | undefined
  /** Anything else may be typed too. */
  readonly free: boolean
}

/** Columns whose cells are never empty. */
const ALWAYS: ReadonlySet<Id> = new Set(['kind', 'state'])

/** The choices of a cell of an element of this kind. */
export function useCellChoices(blueprint: Blueprint, kind: string, column: Id): CellChoices {
  const { language } = usePreferences()
  const isCode = columnOf(column)?.type === 'reference'
  const [codes, setCodes] = useState<ReferenceArchitecture>()
  useEffect(() => {
    if (!isCode) return
    let gone = false
    loadReferenceArchitecture().then(
      (loaded) => {
        if (!gone) setCodes(loaded)
      },
      // Without the list a code is typed.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [isCode])
  return useMemo(() => {
    if (isCode) {
      // The only code besides the element's own names the government affair it belongs to.
      const model = column === 'reference' ? kindOf(kind)?.referenceModel : 'RAB'
      const entries = codes?.models.find(({ code }) => code === model)?.entries ?? []
      return {
        choices: entries.map(({ code, name }) => ({ id: code, label: name[language], detail: code })),
        free: true,
      }
    }
    const known = choicesOf(blueprint, kind, column)
    if (known === undefined) return { choices: undefined, free: true }
    const named = known.map(({ id, name }) => ({ id, label: name[language] }))
    const clearable = !ALWAYS.has(column) && columnOf(column)?.type !== 'choices'
    return { choices: clearable ? [...named, { id: '', label: '' }] : named, free: false }
  }, [isCode, codes, blueprint, kind, column, language])
}
