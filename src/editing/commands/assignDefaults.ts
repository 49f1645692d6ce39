// Gives every indicator nobody answers for its usual owner and supporters, in one step.

import type { Blueprint, Id, IndicatorId, Responsibility } from '../../model/blueprint.ts'
import { defaultResponsibility } from '../../model/defaultResponsibility.ts'
import { instrumentOf } from '../../model/instruments.ts'
import type { Command } from '../command.ts'
import { idSet } from '../idSet.ts'
import { counted } from '../nameOf.ts'
import { refusal } from '../refusal.ts'

export interface AssignDefaultsArgs {
  readonly instrument: Id
}

/** Fills missing owners from the defaults; what is assigned stays. Refuses when no missing owner has a default here. */
export const assignDefaults: Command<AssignDefaultsArgs> = {
  name: 'assignDefaults',
  label: (args, blueprint) => {
    const words = counted(defaultsToAssign(blueprint, args.instrument).length, 'indikator', 'indicator')
    return { id: `Pakai penanggung jawab bawaan untuk ${words.id}`, en: `Use the default owner for ${words.en}` }
  },
  refuse: (blueprint, { instrument }) => {
    if (defaultsToAssign(blueprint, instrument).length > 0) return undefined
    return refusal(
      'nothing-missing',
      'Tidak ada indikator tanpa penanggung jawab yang punya bawaan di antara perangkat daerah ini.',
      'No indicator without an owner has a default among these agencies.',
    )
  },
  apply: (draft, { instrument }, blueprint) => {
    const found = defaultsToAssign(blueprint, instrument)
    if (found.length === 0) return
    const target = draft.responsibilities[instrument]
    if (!target) draft.responsibilities[instrument] = Object.fromEntries(found)
    else for (const [indicator, responsibility] of found) target[indicator] = responsibility
  },
}

/** The indicators without an owner that have a default one, with what they would get; supporters already named stay. */
export function defaultsToAssign(blueprint: Blueprint, instrumentId: Id): [IndicatorId, Responsibility][] {
  const instrument = instrumentOf(blueprint, instrumentId)
  const present = blueprint.responsibilities[instrumentId] ?? {}
  return (instrument?.indicators ?? []).flatMap(({ id }): [IndicatorId, Responsibility][] => {
    if (!instrument || present[id]?.owner !== undefined) return []
    const { owner, support } = defaultResponsibility(blueprint, instrument, id)
    if (owner === undefined) return []
    const supporters = [...Object.keys(present[id]?.support ?? {}), ...support].filter((agency) => agency !== owner)
    return [[id, { owner, support: idSet(supporters) }]]
  })
}
