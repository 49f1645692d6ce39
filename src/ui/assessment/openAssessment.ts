// Which assessment the screen has open: the one chosen last, else the baseline, else the newest. Kept as long as the tab.

import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { DEFAULT_INSTRUMENT, instrumentOf, instruments } from '../../model/instruments.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'
import { useBlueprint } from '../karta.ts'

/** Id of the assessment chosen on screen; null = none chosen. */
export const chosenAssessment = createExternalStore<string | null>(null)

/** The open assessment of a blueprint, given the choice on screen. */
export function openAssessment(blueprint: Blueprint, chosen: string | null): Assessment | undefined {
  const wanted = chosen === null ? undefined : blueprint.assessments[chosen]
  if (wanted) return wanted
  const baseline = blueprint.plan.baseline
  return (
    (baseline === undefined ? undefined : blueprint.assessments[baseline]) ??
    assessmentsInOrder(blueprint.assessments)[0]
  )
}

/** Assessments by year, newest first, then by name. */
export function assessmentsInOrder(assessments: Blueprint['assessments']): readonly Assessment[] {
  return Object.values(assessments).sort(
    (a, b) => b.year - a.year || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
  )
}

/** The open assessment, or undefined when the blueprint has none. */
export function useOpenAssessment(): Assessment | undefined {
  const chosen = useExternalStore(chosenAssessment)
  return useBlueprint((blueprint) => openAssessment(blueprint, chosen))
}

/** The instrument of an assessment, or of the plan when there is none; the default where the pack is unknown. */
export function instrumentFor(blueprint: Blueprint, assessment: Assessment | undefined): Instrument {
  const instrument =
    instrumentOf(blueprint, assessment?.instrument ?? blueprint.plan.instrument) ?? instruments[DEFAULT_INSTRUMENT]
  if (!instrument) throw new Error('the default instrument is missing from models/')
  return instrument
}
