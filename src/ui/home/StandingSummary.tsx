// Where the open blueprint stands, in one sentence, with the number that matters largest.

import { instrumentOf } from '../../model/instruments.ts'
import { sizeOf } from '../../model/table.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import type { Standing } from '../../simulation/result.ts'
import { guideStep } from '../assessment/guide.ts'
import { useFormat } from '../format.ts'
import { intervalText, isExact, targetGap, targetRatio } from '../frame/indexWords.ts'
import { targetAt } from '../frame/monthRange.ts'
import { useBlueprint } from '../karta.ts'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { usePreferences } from '../preferences.ts'
import { SatisfactionMark } from '../satisfaction/SatisfactionMark.tsx'
import { homeText } from '../text/home.ts'
import { useText, useWords } from '../text/language.ts'
import { viewText } from '../text/status.ts'
import { useStanding } from '../useStanding.ts'
import { unknownIndicators } from './nextSteps.ts'
import styles from './StandingSummary.module.css'

/** Title, sentence, and how much the blueprint holds. */
export function StandingSummary() {
  const blueprint = useBlueprint((whole) => whole)
  const standing = useStanding()
  const text = useText(homeText)
  const views = useText(viewText)
  const format = useFormat()
  const sentence = useStandingSentence(standing)
  const instrument = instrumentOf(blueprint, standing.score.instrument)
  const known = isExact(standing.score.index)
  const counted = (count: number) => format.number(count)
  return (
    <header className={styles.standing}>
      <h1>{blueprint.title}</h1>
      <p className={styles.sentence} data-known={known}>
        {sentence} {instrument ? <InstrumentBadge instrument={instrument} /> : null}
      </p>
      <p className={styles.quiet}>
        {text.at(views[standing.view], format.monthLong(standing.month))} · {text.simulated}
        <SatisfactionMark before=" · " />
      </p>
      <p className={styles.quiet}>
        {text.contents(
          counted(sizeOf(blueprint.elements)),
          counted(sizeOf(blueprint.relations)),
          counted(Object.keys(blueprint.views).length),
          counted(Object.keys(blueprint.roadmap).length),
        )}
      </p>
    </header>
  )
}

function useStandingSentence({ score, month }: Standing): string {
  const blueprint = useBlueprint((whole) => whole)
  const text = useText(homeText)
  const words = useWords()
  const { language } = usePreferences()
  const instrument = instrumentOf(blueprint, score.instrument)
  if (!isExact(score.index)) {
    const unknown = new Set(unknownIndicators(blueprint))
    const lead =
      unknown.size === (instrument?.indicators.length ?? 0)
        ? text.allUnknown(score.unknown)
        : text.someUnknown(intervalText(score.index, language).replace('–', text.between), score.unknown)
    const { baseline } = blueprint.plan
    const assessment = baseline === undefined ? undefined : blueprint.assessments[baseline]
    const next = instrument && assessment && guideStep(instrument, assessment, {})
    if (!next) return lead
    const count = next.left.length
    // A minute and a half for each: read five criteria, choose one.
    return `${lead} ${text.beginWith(count, words(next.aspect.name), Math.max(1, Math.round(count * 1.5)))}`
  }
  const lead = text.index(shownText(score.index.min, language), words(score.predicate.min.name))
  const target = targetAt(month, blueprint.plan)
  if (!target) return `${lead}; ${text.noTarget}`
  const aim = shownText(targetRatio(target.target), language)
  const gap = targetGap(score.index, target.target)
  if (gap.kind === 'above') return `${lead}, ${text.above(exactText(gap.gap, language), aim, target.year)}`
  if (gap.kind === 'below') return `${lead}, ${text.below(exactText(gap.gap, language), aim, target.year)}`
  return `${lead}, ${text.equal(aim, target.year)}`
}
