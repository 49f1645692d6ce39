// Says which agency answers for an indicator and which support it.

import type { Id, IndicatorId } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import type { Command } from '../command.ts'
import { agenciesRefusal } from '../existence.ts'
import { idSet } from '../idSet.ts'
import { indicatorRefusal } from '../indicatorRules.ts'
import { indicatorName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { sameValue } from '../sameValue.ts'

export interface AssignIndicatorArgs {
  readonly instrument: Id
  readonly indicator: IndicatorId
  /** null: nobody answers for it. */
  readonly owner: Id | null
  readonly support: readonly Id[]
}

/** Sets the responsibility of an indicator; refuses unknown indicators and agencies. The owner never supports itself. */
export const assignIndicator: Command<AssignIndicatorArgs> = {
  name: 'assignIndicator',
  label: ({ instrument, indicator }, blueprint) => {
    const name = indicatorName(blueprint, instrument, indicator)
    return { id: `Ubah penanggung jawab indikator ${name.id}`, en: `Change who answers for indicator ${name.en}` }
  },
  refuse: (blueprint, { instrument, indicator, owner, support }) =>
    firstRefusal(
      () => indicatorRefusal(instrumentOf(blueprint, instrument), instrument, indicator),
      () => agenciesRefusal(blueprint, [owner, ...support]),
    ),
  apply: (draft, { instrument, indicator, owner, support }, blueprint) => {
    const present = blueprint.responsibilities[instrument]
    const supporters = idSet(support.filter((id) => id !== owner))
    if (owner === null && support.length === 0) {
      if (!present?.[indicator]) return
      if (Object.keys(present).length === 1) delete draft.responsibilities[instrument]
      else delete draft.responsibilities[instrument]?.[indicator]
      return
    }
    const responsibility = { ...(owner === null ? {} : { owner }), support: supporters }
    if (sameValue(present?.[indicator], responsibility)) return
    const target = draft.responsibilities[instrument]
    if (target) target[indicator] = responsibility
    else draft.responsibilities[instrument] = { [indicator]: responsibility }
  },
}
