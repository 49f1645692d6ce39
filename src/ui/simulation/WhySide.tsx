// The right-hand side of the simulation screen: choose an indicator, read its "kenapa".

import type { Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { useText, useWords } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import { goToPlace } from '../why/places.ts'
import { WhyPanel } from '../why/WhyPanel.tsx'
import styles from './WhySide.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** The panel with its choice of indicator. */
export function WhySide({ indicator }: { readonly indicator: string }) {
  const text = useText(reasonsText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  if (!instrument) return null
  return (
    <section className={styles.side} aria-label={text.why}>
      <h2>{text.why}</h2>
      <SelectField
        label={text.indicator}
        value={indicator}
        choices={instrument.indicators.map((each) => ({
          value: each.id,
          label: `${each.number}. ${words(each.shortName)}`,
        }))}
        onChange={(id) => goToPlace(karta, { kind: 'why', id })}
      />
      <WhyPanel indicator={indicator} />
      <Button onClick={() => goToPlace(karta, { kind: 'assessment', id: indicator })}>{text.openIndicator}</Button>
    </section>
  )
}
