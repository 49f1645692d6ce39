// The actions of scenarios: keep what is assumed under a name, close the open one.

import type { Action } from '../actions/action.ts'
import { needsBlueprint } from '../files/fileActions.ts'
import { assumptionCount } from '../simulation/overlayEdits.ts'
import { scenarioActionText } from '../text/scenarioAction.ts'
import { openScenario } from './openScenario.ts'

const words = (key: keyof typeof scenarioActionText.id) => ({
  id: scenarioActionText.id[key],
  en: scenarioActionText.en[key],
})

export const scenarioActions: readonly Action[] = [
  {
    id: 'scenario.save',
    label: words('save'),
    group: 'simulation',
    whyNot: (karta) => {
      if (openScenario.get() !== null) return words('closeFirst')
      return needsBlueprint(karta) ?? (assumptionCount(karta.overlay.get()) === 0 ? words('noAssumptions') : undefined)
    },
    run: async (karta) => {
      const { scenarioTask } = await import('./scenarioTask.ts')
      karta.route.set({ screen: 'skenario' })
      scenarioTask.set({ kind: 'name', overlay: karta.overlay.get() })
    },
  },
  {
    id: 'scenario.close',
    label: words('close'),
    group: 'simulation',
    whyNot: () => (openScenario.get() === null ? words('noneOpen') : undefined),
    run: async (karta) => (await import('./takeUpScenario.ts')).layDownScenario(karta),
  },
]
