// The tab Bandingkan: assessments of one year side by side, where they differ, and what the next assessor accepted.

import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { type Agreement, agreement } from '../../scoring/agreement.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { AssessmentDialog } from '../assessment/AssessmentDialog.tsx'
import { instrumentFor } from '../assessment/openAssessment.ts'
import { useBlueprint } from '../karta.ts'
import { levelText } from '../levelText.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { comparisonText } from '../text/comparison.ts'
import { useText, useWords } from '../text/language.ts'
import { AcceptancePanels } from './AcceptancePanels.tsx'
import styles from './ComparisonTab.module.css'
import { ComparisonTable } from './ComparisonTable.tsx'
import { startingChoice, yearChoices } from './yearChoices.ts'

const whole = (blueprint: Blueprint) => blueprint

/** Everything about several assessments; empty states say what to do first. */
export function ComparisonTab() {
  const text = useText(comparisonText)
  const words = useWords()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const readOnly = useReadOnly()
  const [key, setKey] = useState<string>()
  const [only, setOnly] = useState(false)
  const [adding, setAdding] = useState(false)
  const choices = useMemo(() => yearChoices(blueprint), [blueprint])
  const choice = choices.find((each) => each.key === key) ?? startingChoice(choices)
  const source = choice?.assessments[0]
  const instrument = instrumentFor(blueprint, source)
  const found = useMemo(() => agreement(instrument, choice?.assessments ?? []), [instrument, choice])
  const baseline = blueprint.plan.baseline === undefined ? undefined : blueprint.assessments[blueprint.plan.baseline]
  const title = (id: string) => words(instrumentFor(blueprint, { instrument: id } as Assessment).shortTitle)
  const name = (id: string) => text.indicator(id, words(indicatorOf(instrument, id)?.shortName ?? { id, en: id }))
  const add = (label: string) => (
    <Button
      kind="primary"
      icon={<Plus aria-hidden="true" />}
      whyNot={readOnly ? text.readOnly : undefined}
      onClick={() => setAdding(true)}
    >
      {label}
    </Button>
  )
  return (
    <div className={styles.tab}>
      <header className={styles.head}>
        <h1>{text.title}</h1>
        {choice ? (
          <>
            <div className={styles.select}>
              <SelectField
                label={text.year}
                value={choice.key}
                choices={choices.map((each) => ({
                  value: each.key,
                  label: text.yearOf(each.year, title(each.instrument)),
                }))}
                onChange={setKey}
              />
            </div>
            <InstrumentBadge instrument={instrument} />
            <span className={styles.grow} />
            {choice.assessments.length > 1 ? add(text.add) : null}
          </>
        ) : null}
      </header>
      <p className={styles.quiet}>{baseline ? text.baselineNow(baseline.name, baseline.year) : text.baselineNone}</p>
      {!choice || !source ? (
        <EmptyState title={text.none} action={add(text.addFirst)}>
          {text.noneHint}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <div className={styles.main}>
            {choice.assessments.length > 1 ? (
              <div className={styles.finding}>
                <div>
                  <h2>
                    {findingOf(found, text, name, (level) => levelText(level, instrument.levels.denominator, language))}
                  </h2>
                  {found.meanSpread ? (
                    <p className={styles.quiet}>{text.spreadMean(shownText(found.meanSpread, language))}</p>
                  ) : null}
                </div>
                <label className={styles.only}>
                  <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
                  {text.only}
                </label>
              </div>
            ) : (
              <div className={styles.one}>
                <h2>{text.one}</h2>
                <p>{text.oneHint(source.name)}</p>
                {add(text.oneAdd)}
              </div>
            )}
            <ComparisonTable
              instrument={instrument}
              assessments={choice.assessments}
              found={found}
              only={only && choice.assessments.length > 1}
            />
          </div>
          <div className={styles.aside}>
            <AcceptancePanels blueprint={blueprint} instrument={instrument} year={choice.year} />
          </div>
        </div>
      )}
      {adding ? (
        <AssessmentDialog
          {...(choice && source
            ? { start: { kind: nextKind(choice.assessments), year: choice.year, copyFrom: source.id } }
            : {})}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </div>
  )
}

/** The first assessor of the usual order who has not answered yet. */
function nextKind(assessments: readonly Assessment[]): Assessment['kind'] {
  return (['internal', 'external'] as const).find((kind) => assessments.every((each) => each.kind !== kind)) ?? 'agency'
}

function findingOf(
  { equal, compared, apart }: Agreement,
  text: ReturnType<typeof useText<typeof comparisonText.id>>,
  name: (id: string) => string,
  shown: (level: number) => string,
): string {
  const [most] = apart
  if (!most) return text.allEqual(compared)
  const levels = [...new Set(most.levels.filter((level) => level !== null))].sort((a, b) => a - b)
  const ends = [levels[0], levels.at(-1)].map((level) => shown(level ?? 0)).join(text.versus)
  return text.most(text.finding(equal, compared), name(most.indicator), ends)
}
