// The reasons behind the index: exact value, band of the predicate, the parts it is the sum of, the gap to the target.

import type { Instrument } from '../../model/instrument.ts'
import { roundingNote } from '../../scoring/predicate.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import type { Predicate } from '../../scoring/score.ts'
import type { Standing } from '../../simulation/result.ts'
import { closePanel } from '../actions/openPanel.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { usePreferences } from '../preferences.ts'
import type { ScreenId } from '../route.ts'
import { SatisfactionWhy } from '../satisfaction/SatisfactionWhy.tsx'
import { whyText } from '../text/frame.ts'
import { useText, useWords } from '../text/language.ts'
import { satisfactionText } from '../text/satisfaction.ts'
import { viewText } from '../text/status.ts'
import { useInstrument } from '../useInstrument.ts'
import { IndexHeld } from './IndexHeld.tsx'
import styles from './IndexWhy.module.css'
import { exactIntervalText, intervalText, isExact, partRows, targetGap, targetRatio } from './indexWords.ts'
import { evaluationYear, targetAt } from './monthRange.ts'

interface IndexWhyProps {
  readonly standing: Standing
  /** What is assumed, in a sentence; empty when nothing is. */
  readonly assumed: string
}

/** The content of the index popover. */
export function IndexWhy({ standing, assumed }: IndexWhyProps) {
  const karta = useKarta()
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const text = useText(whyText)
  const satisfaction = useText(satisfactionText)
  const views = useText(viewText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const { score } = standing
  const instrument = useInstrument(score.instrument)
  if (!instrument) return null
  const exact = isExact(score.index)
  const note = exact ? roundingNote(instrument, score.index.min) : undefined
  const year = evaluationYear(standing.month, plan)
  const go = (screen: ScreenId, detail?: string) => () => {
    closePanel()
    karta.route.set(detail === undefined ? { screen } : { screen, detail })
  }
  return (
    <div className={styles.why}>
      <h2>{text.title}</h2>
      <p className={styles.quiet}>
        {views[standing.view]}, {text.at(format.monthLong(standing.month), year)}
      </p>
      <p className={styles.value}>
        <strong>{intervalText(score.index, language)}</strong>{' '}
        {exact ? words(score.predicate.min.name) : text.unknownCount(score.unknown)}{' '}
        <InstrumentBadge instrument={instrument} />
      </p>
      {note ? <p className={styles.note}>{words(note)}</p> : null}
      <dl className={styles.facts}>
        <dt>{text.exact}</dt>
        <dd>{exactIntervalText(score.index, language)}</dd>
        <dt>{text.predicate}</dt>
        <dd>
          <Band instrument={instrument} predicate={score.predicate.min} />
          {score.predicate.max.min === score.predicate.min.min ? null : (
            <Band instrument={instrument} predicate={score.predicate.max} />
          )}
        </dd>
        <dt>{text.gap}</dt>
        <dd>
          <Gap standing={standing} />
        </dd>
      </dl>
      {exact ? null : <p className={styles.note}>{text.range(score.unknown)}</p>}
      <table className={styles.parts}>
        <thead>
          <tr>
            <th scope="col">{text.domain}</th>
            <th scope="col">{text.weight}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.part}</th>
          </tr>
        </thead>
        <tbody>
          {partRows(instrument, score).map((row) => (
            <tr key={row.id}>
              <th scope="row">{words(row.name)}</th>
              <td>{`${shownText({ units: row.weight, per: 100 }, language, row.weight % 100 === 0 ? 0 : 1)} %`}</td>
              <td>{intervalText(row.value, language)}</td>
              <td>{exactIntervalText(row.points, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <td>100 %</td>
            <td>{intervalText(score.index, language)}</td>
            <td>{exactIntervalText(score.index, language)}</td>
          </tr>
        </tfoot>
      </table>
      <SatisfactionWhy quiet={styles.quiet} />
      <IndexHeld instrument={instrument} />
      <p className={styles.quiet}>
        {words(instrument.shortTitle)} · {text.simulated} {assumed}
      </p>
      <div className={styles.links}>
        <Button onClick={go('penilaian')}>{text.toAssessment}</Button>
        <Button onClick={go('simulasi')}>{text.toSimulation}</Button>
        <Button onClick={go('penilaian', 'kepuasan')}>{satisfaction.open}</Button>
      </div>
    </div>
  )
}

/** "Sangat Baik: 3,50 sampai di bawah 4,20". */
function Band({ instrument, predicate }: { readonly instrument: Instrument; readonly predicate: Predicate }) {
  const text = useText(whyText)
  const words = useWords()
  const { language } = usePreferences()
  const above = instrument.predicates.filter((band) => band.min > predicate.min).sort((a, b) => a.min - b.min)[0]
  const from = shownText(targetRatio(predicate.min), language)
  const name = words(predicate.name)
  return (
    <div>
      {above ? text.bandBetween(name, from, shownText(targetRatio(above.min), language)) : text.band(name, from)}
    </div>
  )
}

function Gap({ standing }: { readonly standing: Standing }) {
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const text = useText(whyText)
  const { language } = usePreferences()
  const target = targetAt(standing.month, plan)
  if (!target) return text.noTarget(evaluationYear(standing.month, plan))
  const aim = shownText(targetRatio(target.target), language)
  const gap = targetGap(standing.score.index, target.target)
  switch (gap.kind) {
    case 'above':
      return text.above(exactText(gap.gap, language), aim, target.year)
    case 'below':
      return text.below(exactText(gap.gap, language), aim, target.year)
    case 'equal':
      return text.equal(aim, target.year)
    case 'uncertain':
      return text.rangeGap(aim, target.year)
  }
}
