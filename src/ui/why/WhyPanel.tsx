// Why an indicator stands where it stands at the month in view: one plain sentence, its proof as a tree, what lapses, the
// ways up, and the trace down to the architecture. The same panel on Simulasi and Penilaian.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { explainIndicator } from '../../simulation/explainIndicator.ts'
import { explainSentences } from '../../simulation/explainSentence.ts'
import { liftingSentences } from '../../simulation/liftingSentence.ts'
import { liftingSets } from '../../simulation/liftingSets.ts'
import { useFormat } from '../format.ts'
import { IndicatorTrace } from '../impact/IndicatorTrace.tsx'
import { useBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import { levelText } from '../levelText.ts'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { usePreferences } from '../preferences.ts'
import { signed } from '../simulation/signed.ts'
import { useText } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import { viewText } from '../text/status.ts'
import { LapseNotes } from './LapseNotes.tsx'
import { LiftingCards } from './LiftingCards.tsx'
import styles from './WhyPanel.module.css'
import { WhyTree } from './WhyTree.tsx'

const whole = (blueprint: Blueprint) => blueprint

/** The "kenapa" of one indicator of the plan's instrument, at the shared month and view. */
export function WhyPanel({ indicator }: { readonly indicator: string }) {
  const text = useText(reasonsText)
  const views = useText(viewText)
  const format = useFormat()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const viewpoint = useViewpoint()
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  const question = useMemo(() => ({ indicator, ...viewpoint, overlay }), [indicator, viewpoint, overlay])
  const why = useMemo(() => explainIndicator(blueprint, question), [blueprint, question])
  const lifting = useMemo(() => liftingSets(blueprint, question), [blueprint, question])
  const known = instrument && indicatorOf(instrument, indicator)
  if (!instrument || !known || !why || !lifting) return null
  const shown = (stored: number) => levelText(stored, instrument.levels.denominator, language)
  const { min, max } = why.level
  const sentences = [
    ...explainSentences(why, blueprint, instrument)[language],
    ...(why.blocking === null ? [] : liftingSentences(lifting, blueprint, instrument)[language]),
  ]
  return (
    <div className={styles.why}>
      <p className={styles.level}>
        <b>{text.level(min === max ? shown(min) : `${shown(min)}–${shown(max)}`)}</b>{' '}
        <InstrumentBadge instrument={instrument} />{' '}
        <span className={styles.quiet}>
          {text.baseLevel(why.base === null ? text.unknown : shown(why.base))} ·{' '}
          {text.atDate(format.month(viewpoint.month), views[viewpoint.view])}
        </span>
      </p>
      <p className={styles.quiet}>
        {text.gained(signed(exactText(why.gained, language)))} ·{' '}
        {text.perLevel(exactText(why.pointsPerLevel, language))}
      </p>
      <p className={styles.sentence} data-testid="why-sentence">
        {sentences.map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </p>
      <LapseNotes indicator={indicator} instrument={instrument} />
      {why.blocking === null ? (
        <p className={styles.quiet}>{text.nothingNeeded}</p>
      ) : (
        <LiftingCards key={indicator} lifting={lifting} instrument={instrument} indicator={indicator} />
      )}
      <h3>{text.proof}</h3>
      <WhyTree key={`tree ${indicator}`} why={why} instrument={instrument} indicator={known} />
      <IndicatorTrace key={`trace ${indicator}`} indicator={indicator} />
    </div>
  )
}
