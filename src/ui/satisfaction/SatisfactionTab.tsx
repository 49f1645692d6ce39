// The tab Kepuasan: the figure of a year, the quadrant of its services, and every survey result in a table.

import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { rowsOf } from '../../model/table.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { yearSatisfaction } from '../../scoring/satisfaction.ts'
import type { Levels } from '../../scoring/score.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { assessmentsInOrder, instrumentFor } from '../assessment/openAssessment.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { satisfactionText } from '../text/satisfaction.ts'
import { satisfactionMarkText } from '../text/satisfactionMark.ts'
import { viewText } from '../text/status.ts'
import { useStanding } from '../useStanding.ts'
import { AddSurveyDialog } from './AddSurveyDialog.tsx'
import { QuadrantPanel } from './QuadrantPanel.tsx'
import styles from './SatisfactionTab.module.css'
import { SurveyTable } from './SurveyTable.tsx'
import { useSatisfaction } from './useSatisfaction.ts'

const whole = (blueprint: Blueprint) => blueprint
/** The choice of levels that follows the month in view. */
const NOW = 'now'

/** Everything about satisfaction; empty states say what to do first. */
export function SatisfactionTab() {
  const karta = useKarta()
  const text = useText(satisfactionText)
  const blueprint = useBlueprint(whole)
  const readOnly = useReadOnly()
  const [adding, setAdding] = useState(false)
  const instrument = instrumentFor(blueprint, undefined)
  const services = useMemo(
    () =>
      rowsOf(blueprint.elements)
        .filter(({ kind }) => kind === 'layanan')
        .sort((a, b) => a.name.localeCompare(b.name)),
    [blueprint.elements],
  )
  const some = Object.keys(blueprint.satisfaction).length > 0
  const add = readOnly ? null : (
    <Button kind="primary" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
      {text.add}
    </Button>
  )
  return (
    <div className={styles.tab}>
      <header className={styles.head}>
        <h1>{text.title}</h1>
        {some && services.length > 0 ? add : null}
      </header>
      <p className={styles.lead}>{text.lead}</p>
      {some ? (
        <>
          <Quadrant />
          <SurveyTable blueprint={blueprint} instrument={instrument} />
        </>
      ) : services.length === 0 ? (
        <EmptyState
          title={text.noServices}
          action={
            <Button kind="primary" onClick={() => karta.route.set({ screen: 'arsitektur' })}>
              {text.goDraw}
            </Button>
          }
        >
          {text.noServicesHint}
        </EmptyState>
      ) : (
        <EmptyState title={text.empty} action={add}>
          {text.emptyHint}
        </EmptyState>
      )}
      {adding ? (
        <AddSurveyDialog
          blueprint={blueprint}
          instrument={instrument}
          services={services}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </div>
  )
}

function Quadrant() {
  const text = useText(satisfactionText)
  const mark = useText(satisfactionMarkText)
  const views = useText(viewText)
  const format = useFormat()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const viewpoint = useViewpoint()
  const standing = useStanding()
  const known = useSatisfaction()
  const instrument = instrumentFor(blueprint, undefined)
  const years = [...new Set(Object.values(blueprint.satisfaction).map(({ year }) => year))].sort((a, b) => b - a)
  const [chosenYear, setChosenYear] = useState<number>()
  const [source, setSource] = useState(NOW)
  const year = years.find((each) => each === chosenYear) ?? known?.year ?? years[0]
  const assessment = source === NOW ? undefined : blueprint.assessments[source]
  const levels = useMemo(
    (): Levels =>
      assessment
        ? assessedLevels(instrument, assessment)
        : Object.fromEntries(
            Object.entries(standing.levels).map(([id, { min, max }]) => [id, min === max ? min : null]),
          ),
    [assessment, instrument, standing.levels],
  )
  if (year === undefined) return null
  const figure = yearSatisfaction(blueprint, year)
  const now = text.levelsNow(format.month(viewpoint.month), views[viewpoint.view])
  return (
    <div className={styles.quadrant}>
      <div className={styles.side}>
        <SelectField
          label={text.yearShown}
          value={String(year)}
          choices={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(value) => setChosenYear(Number(value))}
        />
        <SelectField
          label={text.levelsOf}
          value={assessment ? source : NOW}
          choices={[
            { value: NOW, label: now },
            ...assessmentsInOrder(blueprint.assessments)
              .filter((each) => each.instrument === instrument.id)
              .map((each) => ({ value: each.id, label: each.name })),
          ]}
          onChange={setSource}
        />
        {figure ? (
          <div className={styles.figure}>
            <p className={styles.value} data-testid="year-satisfaction">
              {mark.beside(shownText(figure.value, language, 2), figure.category)}
            </p>
            <p className={styles.quiet}>{text.categories[figure.category]}</p>
            <p className={styles.quiet}>
              {figure.respondents === null
                ? text.plain(format.number(figure.surveys))
                : text.weighted(format.number(figure.surveys), format.number(figure.respondents))}
            </p>
          </div>
        ) : null}
      </div>
      <QuadrantPanel
        blueprint={blueprint}
        instrument={instrument}
        levels={levels}
        levelsName={
          assessment ? assessment.name : text.levelsShown(format.month(viewpoint.month), views[viewpoint.view])
        }
        year={year}
      />
    </div>
  )
}
