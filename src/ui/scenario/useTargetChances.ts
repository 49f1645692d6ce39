// The chance of the target under each of several choices, worked out beside the page, one after the other.

import { useEffect, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import { useBlueprint } from '../karta.ts'
import { useTargetRisk } from '../report/useTargetRisk.ts'
import { leanBlueprint } from '../workers/leanBlueprint.ts'

interface Known {
  readonly blueprint: Blueprint
  /** By year and overlay; null where the year has no target. */
  readonly chances: ReadonlyMap<string, number | null>
}

/** Chances in the order of the overlays; undefined until known, null where there is no target. */
export function useTargetChances(year: number, overlays: readonly Overlay[]): readonly (number | null | undefined)[] {
  const blueprint = useBlueprint(leanBlueprint)
  const [kept, setKept] = useState<Known>()
  const chances: Known['chances'] = kept?.blueprint === blueprint ? kept.chances : new Map()
  const keys = overlays.map((overlay) => JSON.stringify([year, overlay]))
  const missing = keys.findIndex((key) => !chances.has(key))
  // When all is known, what was asked last is asked still, so that nothing starts anew.
  const asked = missing === -1 ? keys.length - 1 : missing
  const risk = useTargetRisk(year, overlays[asked] ?? {})
  const key = keys[asked]
  useEffect(() => {
    if (!risk || key === undefined) return
    setKept((before) => {
      const known = before?.blueprint === blueprint ? before.chances : new Map()
      return known.has(key) ? before : { blueprint, chances: new Map(known).set(key, risk.probability ?? null) }
    })
  }, [risk, key, blueprint])
  return keys.map((each) => chances.get(each))
}
