// Changes the plan: its years, cut-off month, targets, instrument and baseline.

import type { Blueprint, Plan } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { quoted } from '../../model/quoted.ts'
import type { Command, Refusal } from '../command.ts'
import { applyFields, type FieldPatch, patchedKeys } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { baselineRefusal } from '../planRules.ts'
import { firstRefusal, refusal } from '../refusal.ts'

/** New values; `baseline: null` takes the baseline away. Targets are merged by year, null removes one. */
export interface PlanPatch extends FieldPatch<Omit<Plan, 'targets'>> {
  /** 1/10,000 of the index: 35000 is 3.50. */
  readonly targets?: { readonly [year: string]: number | null }
}

export interface EditPlanArgs {
  readonly set: PlanPatch
}

/**
 * Changes the plan. Refuses years in the wrong order, a cut-off that is no month, targets outside the scale of the
 * instrument, an unknown instrument and a baseline that is missing or of another instrument. A new instrument without a
 * new baseline lets the old baseline go.
 */
export const editPlan: Command<EditPlanArgs> = {
  name: 'editPlan',
  label: ({ set }) => {
    const keys = Object.keys(set)
    if (keys.length === 1 && set.targets) return { id: 'Ubah target indeks', en: 'Change the target index' }
    if (keys.length === 1 && 'baseline' in set) return { id: 'Ubah penilaian dasar', en: 'Change the baseline' }
    return { id: 'Ubah rencana', en: 'Change the plan' }
  },
  mergeKey: ({ set }) => `editPlan:${patchedKeys(set)}:${patchedKeys(set.targets ?? {})}`,
  refuse: (blueprint, { set }) =>
    firstRefusal(
      () => fieldsRefusal(set, { from: 'year', to: 'year' }),
      () => yearsRefusal(blueprint.plan, set),
      () => cutoffRefusal(set.cutoff),
      () => instrumentRefusal(blueprint, set.instrument),
      () => targetsRefusal(blueprint, set),
      () =>
        set.baseline === undefined || set.baseline === null
          ? undefined
          : baselineRefusal(blueprint, set.baseline, set.instrument ?? blueprint.plan.instrument),
    ),
  apply: (draft, { set: { targets, ...fields } }, blueprint) => {
    applyFields(draft.plan, fields)
    if (targets) applyFields(draft.plan.targets, targets)
    const kept = fields.baseline === undefined ? blueprint.plan.baseline : undefined
    if (kept === undefined || fields.instrument === undefined) return
    if (blueprint.assessments[kept]?.instrument !== fields.instrument) delete draft.plan.baseline
  },
}

function yearsRefusal(plan: Plan, set: PlanPatch): Refusal | undefined {
  const [from, to] = [set.from ?? plan.from, set.to ?? plan.to]
  if (from <= to) return undefined
  return refusal(
    'years-order',
    `Tahun pertama rencana (${from}) tidak boleh sesudah tahun terakhir (${to}).`,
    `The first year of the plan (${from}) must not be after the last (${to}).`,
  )
}

function cutoffRefusal(cutoff: number | undefined): Refusal | undefined {
  if (cutoff === undefined || (Number.isInteger(cutoff) && cutoff >= 1 && cutoff <= 12)) return undefined
  return refusal(
    'bad-cutoff',
    'Batas bulan evaluasi harus bulan 1 sampai 12.',
    'The evaluation cut-off must be a month from 1 to 12.',
  )
}

function instrumentRefusal(blueprint: Blueprint, id: string | undefined): Refusal | undefined {
  if (id === undefined || instrumentOf(blueprint, id)) return undefined
  return refusal(
    'no-instrument',
    `Instrumen ${quoted(id)} tidak dikenal.`,
    `The instrument ${quoted(id)} is not known.`,
  )
}

/** Every target in force after the change must lie on the scale, or the line could never be met. */
function targetsRefusal(blueprint: Blueprint, set: PlanPatch): Refusal | undefined {
  const { plan } = blueprint
  const instrument = instrumentOf(blueprint, set.instrument ?? plan.instrument)
  if (!instrument) return undefined
  const { min, max } = instrument.levels
  const checked = set.instrument === undefined ? set.targets : { ...plan.targets, ...set.targets }
  for (const [year, target] of Object.entries(checked ?? {})) {
    const refused = target === null ? undefined : fieldsRefusal({ year: Number(year) }, { year: 'year' })
    if (refused) return refused
    if (target === null || (Number.isInteger(target) && target >= min * 10_000 && target <= max * 10_000)) continue
    return refusal(
      'bad-target',
      `Target ${year} harus antara ${min},00 dan ${max},00, sesuai skala ${instrument.shortTitle.id}.`,
      `The target of ${year} must be between ${min}.00 and ${max}.00, the scale of ${instrument.shortTitle.en}.`,
    )
  }
  return undefined
}
