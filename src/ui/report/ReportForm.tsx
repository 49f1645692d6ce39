// What the planner settles for the report: year, up to three choices, the team's choice with its reason, the decision asked.

import { editScenario } from '../../editing/commands/editScenario.ts'
import { type ChoiceId, MOST_CHOICES, type OnePage } from '../../simulation/onePage.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { SelectField } from '../parts/SelectField.tsx'
import { TextField } from '../parts/TextField.tsx'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { inOrder } from '../scenario/scenarioOrder.ts'
import { YearChoice } from '../simulation/YearChoice.tsx'
import { useText } from '../text/language.ts'
import { reportText } from '../text/report.ts'
import styles from './ReportTab.module.css'
import type { ReportDraft, ReportDraftChange } from './reportDraft.ts'

interface ReportFormProps {
  readonly draft: ReportDraft
  readonly change: (change: ReportDraftChange) => void
  readonly year: number
  readonly page: OnePage
  readonly nameOf: (id: ChoiceId) => string
  readonly reason: string
  readonly decisions: readonly string[]
}

/** The plan as a value of a list box; ids of scenarios never hold a slash. */
const PLAN = '/'
const fieldOf = (id: ChoiceId): string => id ?? PLAN
const choiceIn = (value: string): ChoiceId => (value === PLAN ? null : value)

/** The fields beside the preview. */
export function ReportForm({ draft, change, year, page, nameOf, reason, decisions }: ReportFormProps) {
  const text = useText(reportText)
  const karta = useKarta()
  const scenarios = useBlueprint((blueprint) => blueprint.scenarios)
  const readOnly = useReadOnly() !== undefined
  const offered: readonly ChoiceId[] = [null, ...inOrder(scenarios).map(({ id }) => id)]
  const shown = page.choices.map(({ id }) => id)
  const toggle = (id: ChoiceId, on: boolean) =>
    change({ choices: offered.filter((each) => (each === id ? on : shown.includes(each))) })
  const setReason = (value: string) => {
    if (draft.team === null) return change({ planReason: value })
    if (draft.team === undefined) return
    const outcome = karta.store.run(editScenario, { id: draft.team, set: { notes: value === '' ? null : value } })
    if (!outcome.ok) karta.announce(outcome.refusal.message)
  }
  return (
    <>
      <YearChoice label={text.year} year={year} onChange={(next) => change({ year: next })} />
      <fieldset className={styles.choices}>
        <legend>{text.choices}</legend>
        {offered.map((id) => (
          <label key={fieldOf(id)}>
            <input
              type="checkbox"
              checked={shown.includes(id)}
              disabled={shown.includes(id) ? shown.length === 1 : shown.length >= MOST_CHOICES}
              onChange={(event) => toggle(id, event.target.checked)}
            />{' '}
            {nameOf(id)}
          </label>
        ))}
        {offered.length > MOST_CHOICES ? <p className={styles.hint}>{text.mostChoices(MOST_CHOICES)}</p> : null}
      </fieldset>
      <SelectField
        label={text.team}
        value={draft.team === undefined || !shown.includes(draft.team) ? '' : fieldOf(draft.team)}
        none={text.undecided}
        choices={shown.map((id) => ({ value: fieldOf(id), label: nameOf(id) }))}
        onChange={(value) => change({ team: value === '' ? undefined : choiceIn(value) })}
      />
      {draft.team === undefined || !shown.includes(draft.team) ? null : (
        <TextField
          multiline
          label={text.reason}
          hint={draft.team === null ? text.reasonPlanHint : text.reasonHint}
          value={reason}
          readOnly={readOnly && draft.team !== null}
          onCommit={setReason}
        />
      )}
      <TextField
        multiline
        label={text.decision}
        hint={text.decisionHint}
        value={decisions.join('\n')}
        onCommit={(value) => change({ decision: value === '' ? undefined : value })}
      />
      <TextField
        label={text.signer}
        value={draft.signer ?? text.signerDefault}
        maxLength={120}
        onCommit={(value) => change({ signer: value === '' ? undefined : value })}
      />
    </>
  )
}
