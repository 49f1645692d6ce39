// The items nobody gave a chance: they count as certain, which is seldom so. Each leads to where its risk is stated.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { leftOut } from '../../roadmap/deliveryMonths.ts'
import { acceptanceDefaults } from '../../scoring/acceptanceDefault.ts'
import { useBlueprint, useOverlay } from '../karta.ts'
import { setRoadmapState } from '../roadmap/roadmapState.ts'
import { useText } from '../text/language.ts'
import { riskText } from '../text/risk.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './RiskTab.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** Folded away; its summary says how many there are. */
export function SureItems() {
  const text = useText(riskText)
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const sure = useMemo(() => {
    const usual = acceptanceDefaults(blueprint)
    const out = leftOut(blueprint, overlay)
    return Object.values(blueprint.roadmap)
      .filter((item) => item.status !== 'done' && !out.has(item.id) && !item.risk && !usual(item))
      .sort((a, b) => a.name.localeCompare(b.name))
  }, [blueprint, overlay])
  if (sure.length === 0) return <p className={styles.hint}>{text.sureNone}</p>
  return (
    <details>
      <summary>{text.sure(sure.length)}</summary>
      <p className={styles.hint}>{text.sureHint}</p>
      <ul className={styles.sure}>
        {sure.map(({ id, name }) => (
          <li key={id}>
            <PlaceLink to={{ kind: 'item', id }} title={text.fill} onGo={() => setRoadmapState({ tab: 'risk' })}>
              {name}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
