// What keys and buttons of the assessment screen do: answer an indicator, go to the next or previous one.

import { type AnswerIndicatorArgs, answerIndicator } from '../../editing/commands/answerIndicator.ts'
import type { Assessment } from '../../model/blueprint.ts'
import type { Indicator } from '../../model/instrument.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import { exactText, shownText } from '../../scoring/ratioText.ts'
import { scoreLevels } from '../../scoring/scoreLevels.ts'
import type { Karta } from '../karta.ts'
import { assessmentText } from '../text/assessment.ts'
import { guideOn } from './guiding.ts'
import { chosenAssessment, instrumentFor, openAssessment } from './openAssessment.ts'

/** Answers an indicator, or with `id` a further service of it, and says the new index; true when it went through, a refusal is said instead. */
export function answer(
  karta: Karta,
  assessment: Assessment,
  indicator: Indicator,
  set: AnswerIndicatorArgs['set'],
  id: string = indicator.id,
): boolean {
  const outcome = karta.store.run(answerIndicator, { assessment: assessment.id, indicator: id, set })
  if (!outcome.ok) {
    karta.announce(outcome.refusal.message)
    return false
  }
  if (set.level === undefined) return true
  const after = karta.store.getBlueprint()
  const instrument = instrumentFor(after, assessment)
  const score = scoreLevels(instrument, assessedLevels(instrument, after.assessments[assessment.id]))
  const said = (language: 'id' | 'en') => {
    const low = shownText(score.index.min, language)
    const high = shownText(score.index.max, language)
    const level =
      set.level === null || set.level === undefined
        ? assessmentText[language].unknownShort
        : exactText({ units: set.level, per: instrument.levels.denominator }, language)
    return assessmentText[language].announceLevel(indicator.number, level, low === high ? low : `${low}–${high}`)
  }
  karta.announce({ id: said('id'), en: said('en') })
  guideOn(karta, assessment.id, indicator.id)
  return true
}

/** The indicator that is open: the selected one, else the one the address names, else the first. */
export function openIndicator(
  karta: Karta,
): { readonly assessment: Assessment; readonly indicator: Indicator } | undefined {
  const blueprint = karta.store.getBlueprint()
  const assessment = openAssessment(blueprint, chosenAssessment.get())
  if (!assessment) return undefined
  const { indicators } = instrumentFor(blueprint, assessment)
  const selected = karta.selection.get()
  const { screen, detail } = karta.route.get()
  const named = screen === 'penilaian' ? indicators.find(({ id }) => id === detail) : undefined
  const indicator =
    indicators.find((candidate) => selected.kind === 'indicator' && candidate.id === selected.id) ??
    named ??
    indicators[0]
  return indicator ? { assessment, indicator } : undefined
}

/** Opens the indicator `step` places further on; stops at both ends. */
export function goToIndicator(karta: Karta, step: number): void {
  const open = openIndicator(karta)
  if (!open) return
  const { indicators } = instrumentFor(karta.store.getBlueprint(), open.assessment)
  const next = indicators[indicators.indexOf(open.indicator) + step]
  if (next) karta.selection.set({ kind: 'indicator', id: next.id })
}
