// Your roadmap within Pemdi: which items keep their worth, how much of each carries over, what no item touches. Provisional
// throughout; must not show a Pemdi index that no assessment gave.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { type LinkStrength, pemdiCrosswalk } from '../../model/crosswalk.ts'
import { programInstrument } from '../../model/instruments.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { carryOver } from '../../simulation/carryOver.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { pemdiText } from '../text/pemdi.ts'
import { PemdiIndex } from './PemdiIndex.tsx'
import { PemdiIndicators } from './PemdiIndicators.tsx'
import { PemdiItems } from './PemdiItems.tsx'
import styles from './PemdiTab.module.css'

const whole = (blueprint: Blueprint) => blueprint
const STRENGTHS: readonly LinkStrength[] = ['strong', 'partial', 'none']

/** The tab Pemdi of the simulation screen. */
export function PemdiTab() {
  const text = useText(pemdiText)
  const words = useWords()
  const karta = useKarta()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const from = programInstrument(pemdiCrosswalk.from)
  const pemdi = programInstrument(pemdiCrosswalk.to)
  const result = useMemo(
    () => (from && pemdi ? carryOver(blueprint, pemdiCrosswalk, from, pemdi) : undefined),
    [blueprint, from, pemdi],
  )
  if (!result || !from || !pemdi || result.items.length === 0) {
    return (
      <EmptyState
        title={text.none}
        action={
          <Button kind="primary" onClick={() => karta.route.set({ screen: 'peta-rencana' })}>
            {text.goRoadmap}
          </Button>
        }
      >
        {text.noneHint}
      </EmptyState>
    )
  }
  const { items, units, total, touched } = result
  const percent = (part: number, all: number) =>
    `${shownText({ units: part * 100, per: Math.max(1, all) }, language, 0)} %`
  const untouched = [...touched.values()].filter((list) => list.length === 0).length
  const keep = items.filter(({ best }) => best === 'strong').length
  const [strong = '', partial = '', none = ''] = STRENGTHS.map((strength) => percent(units[strength], total))
  return (
    <div className={styles.tab}>
      <header>
        <h2>
          {text.finding(keep, items.length, untouched)} <InstrumentBadge instrument={pemdi} />
        </h2>
        <p className={styles.quiet}>{text.subtitle(strong, partial, none)}</p>
      </header>
      <PemdiIndex instrument={pemdi} />
      <section className={styles.note} aria-label={text.cannotTitle}>
        <h3>{text.cannotTitle}</h3>
        <p>{text.can}</p>
        <p>{text.cannot}</p>
        <p className={styles.quiet}>{words(pemdiCrosswalk.basis)}</p>
      </section>
      <PemdiItems items={items} instrument={pemdi} percent={percent} />
      <PemdiIndicators touched={touched} instrument={pemdi} />
      <details className={styles.more}>
        <summary>{text.sources}</summary>
        <ul>
          {pemdi.status.note ? <li>{words(pemdi.status.note)}</li> : null}
          {pemdi.caveats.map((caveat) => (
            <li key={caveat.id}>{words(caveat)}</li>
          ))}
          {pemdi.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
