// The menu of one scenario: edit, copy, apply, delete.

import { MoreHorizontal } from 'lucide-react'
import { duplicateScenario } from '../../editing/commands/duplicateScenario.ts'
import type { Scenario } from '../../model/scenario.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useKarta } from '../karta.ts'
import { MenuButton } from '../parts/MenuButton.tsx'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { useText } from '../text/language.ts'
import { scenarioText } from '../text/scenario.ts'
import { scenarioTask } from './scenarioTask.ts'

interface ScenarioMenuProps {
  readonly scenario: Scenario
  readonly onEdit?: () => void
}

/** "⋯" with what can be done to the scenario. */
export function ScenarioMenu({ scenario, onEdit }: ScenarioMenuProps) {
  const text = useText(scenarioText)
  const karta = useKarta()
  const readOnly = useReadOnly()
  const blocked = readOnly === undefined ? {} : { whyNot: readOnly }
  const { id } = scenario
  return (
    <MenuButton
      label={text.menu(scenario.name)}
      icon={<MoreHorizontal aria-hidden="true" />}
      iconOnly
      kind="quiet"
      entries={[
        ...(onEdit ? [{ id: 'edit', label: text.edit, run: onEdit }] : []),
        {
          id: 'duplicate',
          label: text.duplicate,
          ...blocked,
          run: () => runCommand(karta, duplicateScenario, { id, newId: karta.newId('skenario') }, true),
        },
        { id: 'apply', label: text.apply, ...blocked, run: () => scenarioTask.set({ kind: 'apply', id }) },
        { id: 'delete', label: text.delete, ...blocked, run: () => scenarioTask.set({ kind: 'delete', id }) },
      ]}
    />
  )
}
