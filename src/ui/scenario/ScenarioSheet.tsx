// One scenario with everything it says: name, notes, what takes part and why, limits with their check, shocks.

import { ArrowLeft, CircleCheck, TriangleAlert } from 'lucide-react'
import { editScenario, type ScenarioPatch } from '../../editing/commands/editScenario.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { useStep } from '../roadmap/form/useStep.ts'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { useText } from '../text/language.ts'
import { scenarioSheetText } from '../text/scenarioSheet.ts'
import { hasLimits } from './hasLimits.ts'
import { limitSentence } from './limitSentence.ts'
import { outcomeOf } from './outcomes.ts'
import { ScenarioMenu } from './ScenarioMenu.tsx'
import styles from './ScenarioSheet.module.css'
import { SheetBudgets } from './SheetBudgets.tsx'
import { SheetCapacity } from './SheetCapacity.tsx'
import { SheetItems } from './SheetItems.tsx'
import { SheetShocks } from './SheetShocks.tsx'
import { scenarioTask } from './scenarioTask.ts'
import { TakeUpButton } from './TakeUpButton.tsx'

/** What the parts of the sheet need to change the scenario; refusals are kept by a key of the field. */
export interface SheetEdit {
  readonly readOnly: boolean
  /** True when it was done. */
  readonly edit: (field: string, set: ScenarioPatch) => boolean
  readonly errorOf: (field: string) => string | undefined
}

const whole = (blueprint: Blueprint) => blueprint

/** The sheet, with the way back to the list. */
export function ScenarioSheet({ scenario }: { readonly scenario: Scenario }) {
  const text = useText(scenarioSheetText)
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const blocked = useReadOnly()
  const step = useStep()
  const { id } = scenario
  const sheet: SheetEdit = {
    readOnly: blocked !== undefined,
    edit: (field, set) => step.run(field, editScenario, { id, set }),
    errorOf: step.errorOf,
  }
  return (
    <div className={styles.sheet}>
      <div className={styles.head}>
        <Button
          kind="quiet"
          icon={<ArrowLeft aria-hidden="true" />}
          onClick={() => karta.route.set({ screen: 'skenario' })}
        >
          {text.back}
        </Button>
        <h2>{scenario.name}</h2>
        <TakeUpButton scenario={scenario} />
        <Button size="small" whyNot={blocked} onClick={() => scenarioTask.set({ kind: 'apply', id })}>
          {text.apply}
        </Button>
        <ScenarioMenu scenario={scenario} />
      </div>
      <Checks blueprint={blueprint} scenario={scenario} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.card}>
            <TextField
              label={text.name}
              value={scenario.name}
              required
              maxLength={200}
              readOnly={sheet.readOnly}
              error={sheet.errorOf('name')}
              onCommit={(name) => sheet.edit('name', { name })}
            />
            <TextField
              label={text.notes}
              hint={text.notesHint}
              value={scenario.notes ?? ''}
              multiline
              maxLength={20000}
              readOnly={sheet.readOnly}
              error={sheet.errorOf('notes')}
              onCommit={(notes) => sheet.edit('notes', { notes: notes || null })}
            />
          </section>
          <SheetItems scenario={scenario} sheet={sheet} />
        </div>
        <div className={styles.column}>
          <SheetBudgets scenario={scenario} sheet={sheet} />
          <SheetCapacity scenario={scenario} sheet={sheet} />
          <SheetShocks scenario={scenario} sheet={sheet} />
        </div>
      </div>
    </div>
  )
}

function Checks({ blueprint, scenario }: { readonly blueprint: Blueprint; readonly scenario: Scenario }) {
  const text = useText(scenarioSheetText)
  const { language } = usePreferences()
  const { exceeded } = outcomeOf(blueprint, scenario)
  const none = !hasLimits(scenario)
  if (exceeded.length === 0) {
    return (
      <p className={none ? styles.quiet : styles.good} role="status">
        {none ? null : <CircleCheck aria-hidden="true" />} {none ? text.noLimits : text.allWithin}
      </p>
    )
  }
  return (
    <ul className={styles.checks} aria-label={text.checks}>
      {exceeded.map((each) => {
        const sentence = limitSentence(blueprint, each, language)
        return (
          <li key={sentence}>
            <TriangleAlert aria-hidden="true" /> {sentence}
          </li>
        )
      })}
    </ul>
  )
}
