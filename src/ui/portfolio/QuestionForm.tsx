// The form of the question: what is sought, the year, the money or the target, and other limits folded away.

import { Search } from 'lucide-react'
import type { FormEvent } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { sortedThings } from '../../model/sortedIds.ts'
import type { Fault } from '../../portfolio/answer.ts'
import type { Question } from '../../portfolio/question.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { parseLevel } from '../assessment/parseLevel.ts'
import { targetRatio } from '../frame/indexWords.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { MoneyInput } from '../roadmap/form/MoneyInput.tsx'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { useInstrument } from '../useInstrument.ts'
import { type ChoiceDraft, startingFrom } from './choiceDraft.ts'
import { askChoice } from './choiceRun.ts'
import { FaultLines } from './FaultLines.tsx'
import { GoalChoice } from './GoalChoice.tsx'
import { LimitSections } from './LimitSections.tsx'
import { NumberField } from './NumberField.tsx'
import styles from './QuestionForm.module.css'

const whole = (blueprint: Blueprint) => blueprint
const LIMITS = [10, 30, 120, 600]

interface QuestionFormProps {
  readonly draft: ChoiceDraft
  readonly change: (change: Partial<ChoiceDraft>) => void
  readonly question: Question
  readonly faults: readonly Fault[]
}

/** The left side of the tab; Enter or the button asks. */
export function QuestionForm({ draft, change, question, faults }: QuestionFormProps) {
  const text = useText(portfolioText)
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const { language } = usePreferences()
  const instrument = useInstrument(blueprint.plan.instrument)
  const { min, max } = instrument?.levels ?? { min: 1, max: 5 }
  const { from, to, targets } = blueprint.plan
  const years = Array.from({ length: to - from + 1 }, (_, nth) => String(from + nth))
  const scenarios = sortedThings(blueprint.scenarios)
  const plain = Object.keys({ ...draft.budgets, ...draft.capacity }).length === 0
  const reasonless = Object.values(draft.forced).some(({ reason }) => reason.trim() === '')
  const whyNot = faults.length > 0 ? text.fixFirst : reasonless ? text.fixReasons : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // What was typed and could not be read is still in its field; the question knows nothing of it.
    const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid]')
    if (wrong) return wrong.focus()
    if (whyNot === undefined) askChoice(blueprint, question, draft.seconds, karta.now())
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={text.question}>
      <div className={styles.fields}>
        <FaultLines faults={faults} place="top" />
        <GoalChoice draft={draft} change={change} />
        <div className={styles.pair}>
          <div>
            <SelectField
              label={text.year}
              value={String(draft.year)}
              choices={years.map((year) => ({ value: year, label: year }))}
              onChange={(year) => change({ year: Number(year), target: targets[year] ?? draft.target })}
            />
            <FaultLines faults={faults} place="year" />
          </div>
          {draft.goal === 'cheapest' ? (
            <div>
              <NumberField
                label={text.target}
                hint={text.targetHint(min, max)}
                wrong={text.targetWrong(min, max)}
                shown={draft.target === null ? '' : exactText(targetRatio(draft.target), language)}
                parse={(typed) => parseLevel(typed, { min, max, denominator: 10_000 })}
                onCommit={(target) => change({ target })}
              />
              <FaultLines faults={faults} place="target" />
            </div>
          ) : null}
          <div className={draft.goal === 'cheapest' ? styles.wide : undefined}>
            <span className={fieldStyles.label} aria-hidden="true">
              {text.budget}
            </span>
            <MoneyInput
              label={text.budget}
              value={draft.budget}
              readOnly={false}
              error={undefined}
              onCommit={(budget) => change({ budget })}
            />
            <p className={fieldStyles.hint}>{text.budgetHint}</p>
            <FaultLines faults={faults} place="budget" plain={plain} />
          </div>
        </div>
        {draft.goal === 'cheapest' && Object.keys(targets).some((year) => Number(year) < draft.year) ? (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={draft.earlier}
              onChange={(event) => change({ earlier: event.target.checked })}
            />
            {text.earlier}
          </label>
        ) : null}
        {scenarios.length > 0 ? (
          <SelectField
            label={text.from}
            hint={text.fromHint}
            none={text.fromPlan}
            value={draft.scenario !== null && blueprint.scenarios[draft.scenario] ? draft.scenario : ''}
            choices={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => change(startingFrom(draft, blueprint.scenarios[id] ?? null))}
          />
        ) : null}
        {plain ? null : <FaultLines faults={faults} place="limits" />}
        <LimitSections draft={draft} change={change} faults={faults} />
      </div>
      <div className={styles.foot}>
        <SelectField
          label={text.time}
          value={String(draft.seconds)}
          choices={LIMITS.map((count) => ({
            value: String(count),
            label: count < 60 ? text.seconds(count) : text.minutes(count / 60),
          }))}
          onChange={(seconds) => change({ seconds: Number(seconds) })}
        />
        <Button kind="primary" type="submit" icon={<Search aria-hidden="true" />} whyNot={whyNot}>
          {text.find}
        </Button>
      </div>
    </form>
  )
}
