// The target index of each year of the plan; an emptied field takes the target away.

import { useState } from 'react'
import { editPlan } from '../../editing/commands/editPlan.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { targetRatio } from '../frame/indexWords.ts'
import { useBlueprint } from '../karta.ts'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './PlanSettings.module.css'
import { parseTarget } from './parseTarget.ts'
import { useRun } from './useRun.ts'

/** A file may state any period; a form for more years than this helps nobody. */
const MOST_YEARS = 40

/** One field per year. */
export function TargetFields() {
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const text = useText(filesText)
  const words = useWords()
  const { language } = usePreferences()
  const form = useRun()
  const [unread, setUnread] = useState<string>()
  const count = Math.max(0, Math.min(MOST_YEARS, plan.to - plan.from + 1))
  const years = Array.from({ length: count }, (_, index) => String(plan.from + index))
  const commit = (year: string, typed: string) => {
    const target = typed === '' ? null : parseTarget(typed)
    setUnread(target === undefined ? year : undefined)
    if (target !== undefined) form.run(year, editPlan, { set: { targets: { [year]: target } } })
  }
  return (
    <section aria-label={text.targets} className={styles.section}>
      <h2>{text.targets}</h2>
      <p className={styles.hint}>{text.targetsHint}</p>
      <div className={styles.years}>
        {years.map((year) => {
          const target = plan.targets[year]
          const refusal = form.refusal(year)
          return (
            <TextField
              key={year}
              label={year}
              value={target === undefined ? '' : shownText(targetRatio(target), language, target % 100 === 0 ? 2 : 4)}
              error={unread === year ? text.targetWrong : refusal && words(refusal)}
              onCommit={(typed) => commit(year, typed)}
            />
          )
        })}
      </div>
    </section>
  )
}
