// "Kenapa" beside the criteria: only for the assessment the simulation starts from, as it explains no other.

import { useBlueprint } from '../karta.ts'
import { useText } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import { WhyPanel } from '../why/WhyPanel.tsx'

/** The panel, or nothing for another assessment than the baseline. */
export function IndicatorWhy({ assessment, indicator }: { readonly assessment: string; readonly indicator: string }) {
  const text = useText(reasonsText)
  const baseline = useBlueprint((blueprint) => blueprint.plan.baseline)
  if (baseline !== assessment) return null
  return (
    <section aria-label={text.why}>
      <h3>{text.why}</h3>
      <WhyPanel indicator={indicator} />
    </section>
  )
}
