// "Kenapa" beside the criteria: only for the assessment the simulation starts from, as it explains no other.

import type { Ref } from 'react'
import { useBlueprint } from '../karta.ts'
import { useText } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import { WhyPanel } from '../why/WhyPanel.tsx'

interface IndicatorWhyProps {
  readonly assessment: string
  readonly indicator: string
  /** The section, which takes the focus when someone asks why. */
  readonly ref: Ref<HTMLElement>
}

/** The panel, or nothing for another assessment than the baseline. */
export function IndicatorWhy({ assessment, indicator, ref }: IndicatorWhyProps) {
  const text = useText(reasonsText)
  const baseline = useBlueprint((blueprint) => blueprint.plan.baseline)
  if (baseline !== assessment) return null
  return (
    <section ref={ref} tabIndex={-1} aria-label={text.why}>
      <h3>{text.why}</h3>
      <WhyPanel indicator={indicator} />
    </section>
  )
}
