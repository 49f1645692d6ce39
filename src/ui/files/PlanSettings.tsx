// What the plan is: title, government, years, cut-off month, targets, the assessment the simulation starts from, and
// whether the instrument's own conditions hold. Every change is a step that can be undone.

import { editBlueprint } from '../../editing/commands/editBlueprint.ts'
import { editPlan } from '../../editing/commands/editPlan.ts'
import type { Government } from '../../model/blueprint.ts'
import { toMonth } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useBlueprint } from '../karta.ts'
import { SelectField } from '../parts/SelectField.tsx'
import { TextField } from '../parts/TextField.tsx'
import { filesText } from '../text/files.ts'
import { homeText } from '../text/home.ts'
import { useText, useWords } from '../text/language.ts'
import { useInstrument } from '../useInstrument.ts'
import { InstrumentChoice } from './InstrumentChoice.tsx'
import styles from './PlanSettings.module.css'
import { TargetFields } from './TargetFields.tsx'
import { useRun } from './useRun.ts'

const KINDS: ReadonlyArray<Government['kind']> = ['kota', 'kabupaten', 'provinsi', 'lainnya']
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** The settings as a form whose fields commit one by one. */
export function PlanSettings() {
  const title = useBlueprint((blueprint) => blueprint.title)
  const government = useBlueprint((blueprint) => blueprint.government)
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const assessments = useBlueprint((blueprint) => blueprint.assessments)
  const text = useText(filesText)
  const home = useText(homeText)
  const words = useWords()
  const format = useFormat()
  const form = useRun()
  const error = (field: string): string | undefined => {
    const refusal = form.refusal(field)
    return refusal && words(refusal)
  }
  const instrument = useInstrument(plan.instrument)
  const fitting = Object.values(assessments)
    .filter((assessment) => assessment.instrument === plan.instrument)
    .sort((a, b) => a.year - b.year || a.name.localeCompare(b.name))
  const monthName = (month: number) => format.monthLong(toMonth(plan.from, month)).replace(/ \d+$/, '')
  const setYear = (field: 'from' | 'to', typed: string) => {
    form.run(field, editPlan, { set: { [field]: Number(typed) } })
  }
  return (
    <>
      <section aria-label={text.identity} className={styles.section}>
        <h2>{text.identity}</h2>
        <TextField
          label={text.title}
          required
          value={title}
          error={error('title')}
          onCommit={(next) => form.run('title', editBlueprint, { set: { title: next } })}
        />
        <div className={styles.fields}>
          <TextField
            label={home.governmentName}
            required
            value={government.name}
            error={error('government')}
            onCommit={(name) => form.run('government', editBlueprint, { set: { government: { ...government, name } } })}
          />
          <SelectField
            label={home.governmentKind}
            value={government.kind}
            choices={KINDS.map((id) => ({ value: id, label: home.kinds[id] }))}
            onChange={(kind) =>
              // The choices are the kinds.
              form.run('kind', editBlueprint, {
                set: { government: { ...government, kind: kind as Government['kind'] } },
              })
            }
          />
        </div>
      </section>
      <section aria-label={text.plan} className={styles.section}>
        <h2>{text.plan}</h2>
        <div className={styles.fields}>
          <TextField
            label={home.from}
            type="number"
            required
            value={String(plan.from)}
            error={error('from')}
            onCommit={(typed) => setYear('from', typed)}
          />
          <TextField
            label={home.to}
            type="number"
            required
            value={String(plan.to)}
            error={error('to')}
            onCommit={(typed) => setYear('to', typed)}
          />
          <SelectField
            label={text.cutoff}
            hint={text.cutoffHint}
            value={String(plan.cutoff)}
            error={error('cutoff')}
            choices={MONTHS.map((month) => ({ value: String(month), label: monthName(month) }))}
            onChange={(month) => form.run('cutoff', editPlan, { set: { cutoff: Number(month) } })}
          />
          <InstrumentChoice />
          <SelectField
            label={text.baseline}
            hint={text.baselineHint}
            value={plan.baseline ?? ''}
            none={text.noBaseline}
            error={error('baseline')}
            choices={fitting.map(({ id, name, year }) => ({ value: id, label: `${name} (${year})` }))}
            onChange={(id) => form.run('baseline', editPlan, { set: { baseline: id === '' ? null : id } })}
          />
        </div>
      </section>
      <TargetFields />
      <section aria-label={text.gates} className={styles.section}>
        <h2>{text.gates}</h2>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={plan.packGates}
            onChange={(event) => form.run('gates', editPlan, { set: { packGates: event.target.checked } })}
          />
          {text.gatesOn(instrument ? words(instrument.shortTitle) : plan.instrument)}
        </label>
        <p className={styles.hint}>{text.gatesHint}</p>
        <ul className={styles.notes}>
          {[...new Map((instrument?.gates ?? []).map((gate) => [gate.note.id, gate])).values()].map((gate) => (
            <li key={gate.note.id}>
              {words(gate.note)} ({gate.basis})
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
