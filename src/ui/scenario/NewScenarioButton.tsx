// Makes a scenario: of what is assumed now, or empty.

import { Plus } from 'lucide-react'
import { useKarta, useOverlay } from '../karta.ts'
import { MenuButton } from '../parts/MenuButton.tsx'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { assumptionCount, NO_OVERLAY } from '../simulation/overlayEdits.ts'
import { useText } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'
import { scenarioActionText } from '../text/scenarioAction.ts'
import { scenarioTask } from './scenarioTask.ts'

/** A menu with both ways. */
export function NewScenarioButton() {
  const text = useText(scenarioText)
  const actions = useText(scenarioActionText)
  const karta = useKarta()
  const count = assumptionCount(useOverlay())
  const readOnly = useReadOnly()
  const none = readOnly ?? (count === 0 ? actions.noAssumptions : undefined)
  return (
    <MenuButton
      label={text.new}
      icon={<Plus aria-hidden="true" />}
      kind="primary"
      entries={[
        {
          id: 'assumptions',
          label: text.fromAssumptions(count),
          ...(none && { whyNot: none }),
          run: () => scenarioTask.set({ kind: 'name', overlay: karta.overlay.get() }),
        },
        {
          id: 'empty',
          label: text.empty,
          ...(readOnly && { whyNot: readOnly }),
          run: () => scenarioTask.set({ kind: 'name', overlay: NO_OVERLAY }),
        },
      ]}
    />
  )
}
