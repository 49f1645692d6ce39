// What the checks say of the open blueprint, as components see it: the last findings stay in view until the next are there.

import { useEffect, useSyncExternalStore } from 'react'
import type { Sensitivity } from '../../checks/duplicates/namesAlike.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { useBlueprint } from '../karta.ts'
import { checker } from './checker.ts'
import type { Findings } from './createChecker.ts'

/** How long a blueprint rests before it is checked anew: a burst of edits asks once. */
const REST_MS = 120

const whole = (blueprint: Blueprint): Blueprint => blueprint

export interface ShownFindings {
  /** Absent until the open blueprint was checked once, or when not asked. */
  readonly findings: Findings | undefined
  /** The findings are those of a moment ago. */
  readonly checking: boolean
}

/** The findings of the open blueprint; nothing is asked for while `asked` is false. */
export function useFindings(sensitivity: Sensitivity = 'normal', asked = true): ShownFindings {
  const blueprint = useBlueprint(whole)
  const known = useSyncExternalStore(checker.subscribe, () => checker.known(sensitivity))
  const findings = asked && known?.blueprint.id === blueprint.id ? known : undefined
  const checking = asked && findings?.blueprint !== blueprint
  const wait = findings ? REST_MS : 0
  useEffect(() => {
    if (!checking) return
    const timer = globalThis.setTimeout(() => checker.ask(blueprint, sensitivity), wait)
    return () => globalThis.clearTimeout(timer)
  }, [blueprint, sensitivity, checking, wait])
  return { findings, checking }
}
