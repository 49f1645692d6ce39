// The actions of the simulation screen: count or switch off the selected item, clear the assumptions.

import type { Words } from '../../model/words.ts'
import type { Action } from '../actions/action.ts'
import { openScenario } from '../scenario/openScenario.ts'
import { scenarioActionText } from '../text/scenarioAction.ts'
import { simulationActionText } from '../text/simulationAction.ts'
import { assumptionCount, isIncluded, NO_OVERLAY, withIncluded } from './overlayEdits.ts'

const words = (key: keyof typeof simulationActionText.id): Words => ({
  id: simulationActionText.id[key],
  en: simulationActionText.en[key],
})

const nothingToClear: Words = { id: 'Belum ada pengandaian.', en: 'There are no assumptions.' }

export const simulationActions: readonly Action[] = [
  {
    id: 'simulation.toggle',
    label: words('toggle'),
    group: 'simulation',
    keys: ['X'],
    screens: ['simulasi'],
    whyNot: (karta) => {
      const selected = karta.selection.get()
      const item = selected.kind === 'item' ? karta.store.getBlueprint().roadmap[selected.id] : undefined
      if (!item) return words('noSelection')
      return item.status === 'done' ? words('alreadyDone') : undefined
    },
    run: (karta) => {
      const selected = karta.selection.get()
      const item = selected.kind === 'item' ? karta.store.getBlueprint().roadmap[selected.id] : undefined
      if (!item) return
      const overlay = karta.overlay.get()
      karta.overlay.set(withIncluded(overlay, item, !isIncluded(overlay, item)))
    },
  },
  {
    id: 'simulation.reset',
    label: words('reset'),
    group: 'simulation',
    whyNot: (karta) => {
      if (openScenario.get() !== null)
        return { id: scenarioActionText.id.closeFirst, en: scenarioActionText.en.closeFirst }
      return assumptionCount(karta.overlay.get()) === 0 ? nothingToClear : undefined
    },
    run: (karta) => {
      karta.overlay.set(NO_OVERLAY)
      karta.announce(words('resetDone'))
    },
  },
]
