// How an assumption turned over is named, and where its place is.

import type { Blueprint } from '../../model/blueprint.ts'
import type { Assumption } from '../../simulation/tornado.ts'
import type { Karta } from '../karta.ts'
import type { tornadoText } from '../text/tornado.ts'
import { goToPlace } from '../why/places.ts'

interface AssumptionWords {
  readonly label: string
  readonly detail?: string
}

type Text = (typeof tornadoText)['id'] | (typeof tornadoText)['en']

/** Label and, where the label alone would not do, what kind of thing it is. `nameOf` names an indicator. */
export function assumptionWords(
  assumption: Assumption,
  { roadmap, shocks }: Blueprint,
  text: Text,
  nameOf: (indicator: string) => string,
): AssumptionWords {
  const item = (id: string) => roadmap[id]?.name ?? id
  switch (assumption.kind) {
    case 'item':
      return { label: (assumption.delivered ? text.without : text.taken)(item(assumption.item)) }
    case 'delay':
      return { label: text.delayed(item(assumption.item), assumption.months), detail: text.delayedDetail }
    case 'shock': {
      const name = shocks[assumption.shock]?.name ?? assumption.shock
      return { label: (assumption.strikes ? text.spared : text.strikes)(name), detail: text.shockDetail }
    }
    case 'gates':
      return { label: assumption.on ? text.gatesOff : text.gatesOn }
    case 'renewed-evidence':
      return { label: text.renewedEvidence(nameOf(assumption.indicator)), detail: text.renewedEvidenceDetail }
    case 'renewed-item':
      return { label: text.renewedItem(item(assumption.item)), detail: text.renewedItemDetail }
  }
}

/** Goes to what the assumption speaks of. */
export function goToAssumption(karta: Karta, assumption: Assumption): void {
  if (assumption.kind === 'shock') karta.route.set({ screen: 'simulasi', detail: 'risiko' })
  else if (assumption.kind === 'gates') karta.route.set({ screen: 'berkas', detail: 'rencana' })
  else if (assumption.kind === 'renewed-evidence') goToPlace(karta, { kind: 'why', id: assumption.indicator })
  else goToPlace(karta, { kind: 'item', id: assumption.item })
}
