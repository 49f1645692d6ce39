// The ways up of an indicator as cards, cheapest first: what to do, what it costs, when it is ready, whose it is, what it gains.

import { useState } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { indicatorList } from '../../simulation/indicatorList.ts'
import type { LiftingSet, LiftingSets } from '../../simulation/liftingSets.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import styles from './LiftingCards.module.css'
import { PlaceLink } from './PlaceLink.tsx'
import { goToPlace } from './places.ts'
import { canSimulate, simulateWay } from './simulateWay.ts'

/** How many cards are shown before the rest is asked for. */
const FIRST = 3

interface LiftingCardsProps {
  readonly lifting: LiftingSets
  readonly instrument: Instrument
  readonly indicator: string
}

/** The cards, or what to do where there is none. */
export function LiftingCards({ lifting: { sets, capped }, instrument, indicator }: LiftingCardsProps) {
  const text = useText(reasonsText)
  const karta = useKarta()
  const [all, setAll] = useState(false)
  // What evidence costs is not recorded: only among ways with items is there a cheapest.
  const cheapest = sets.find(({ items }) => items.length > 0)
  const shown = all ? sets : sets.slice(0, FIRST)
  return (
    <section className={styles.ways} aria-label={text.lifting}>
      <h3>{text.lifting}</h3>
      {sets.length > 0 ? <p className={styles.quiet}>{text.liftingOrder}</p> : null}
      {sets.length === 0 && !capped ? (
        <>
          <p className={styles.quiet}>{text.noLifting}</p>
          <Button size="small" onClick={() => karta.route.set({ screen: 'peta-rencana' })}>
            {text.planItem}
          </Button>
        </>
      ) : null}
      {capped ? <p className={styles.note}>{text.capped}</p> : null}
      <ol className={styles.list}>
        {shown.map((way, nth) => (
          <Way
            key={keyOf(way)}
            way={way}
            nth={nth}
            tag={way.items.length === 0 ? text.byEvidence : way === cheapest ? text.cheapest : undefined}
            instrument={instrument}
            indicator={indicator}
          />
        ))}
      </ol>
      {sets.length > FIRST ? (
        <Button size="small" kind="quiet" onClick={() => setAll(!all)}>
          {all ? text.fewer : text.more(sets.length - FIRST)}
        </Button>
      ) : null}
    </section>
  )
}

const keyOf = ({ items, renewals, evidence }: LiftingSet): string =>
  [...items, ...[...renewals, ...evidence].map(({ indicator, rung }) => `${indicator}-${rung}`)].join(' ')

interface WayProps {
  readonly way: LiftingSet
  readonly nth: number
  readonly tag: string | undefined
  readonly instrument: Instrument
  readonly indicator: string
}

const whole = (blueprint: Blueprint) => blueprint

function Way({ way, nth, tag, instrument, indicator }: WayProps) {
  const text = useText(reasonsText)
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const { items, renewed, renewals, evidence, cost, ready, owners, gain, total, also, level } = way
  const short = (id: Id) => blueprint.agencies[id]?.short ?? id
  const title = text.way(nth + 1, exactText({ units: level, per: instrument.levels.denominator }, language))
  const asked = [
    ...renewals.map((each) => ({ ...each, name: text.renew(each.rung) })),
    ...evidence.map((each) => ({ ...each, name: text.complete(each.rung) })),
  ]
  const [first] = items
  const open = () =>
    goToPlace(
      karta,
      first === undefined ? { kind: 'assessment', id: asked[0]?.indicator ?? indicator } : { kind: 'item', id: first },
    )
  return (
    <li className={styles.card} aria-label={title}>
      <h4>
        {title} {tag ? <span className={styles.tag}>{tag}</span> : null}
      </h4>
      <ul className={styles.steps}>
        {items.map((id) => {
          const item = blueprint.roadmap[id]
          return (
            <li key={id}>
              <PlaceLink to={{ kind: 'item', id }}>{item?.name ?? id}</PlaceLink>{' '}
              <span className={styles.quiet}>
                {item ? <StatusMark status={shownStatus(item)} /> : null}
                {renewed.includes(id) ? ` · ${text.renewed}` : null}
              </span>
            </li>
          )
        })}
        {asked.map(({ indicator: id, rung, name }) => (
          <li key={`${id}-${rung}`}>
            <PlaceLink to={{ kind: 'assessment', id }}>{id === indicator ? name : `${name} (I${id})`}</PlaceLink>
          </li>
        ))}
      </ul>
      <dl className={styles.facts}>
        <div>
          <dt>{text.cost}</dt>
          <dd>{items.length === 0 ? text.costOfEvidence : format.moneyShort(cost)}</dd>
        </div>
        <div>
          <dt>{text.ready}</dt>
          <dd>{format.month(ready)}</dd>
        </div>
        <div>
          <dt>{text.owners}</dt>
          <dd>{owners.length === 0 ? text.noOwner : owners.map(short).join(', ')}</dd>
        </div>
        <div>
          <dt>{text.gain}</dt>
          <dd>
            <b>+{exactText(gain, language)}</b>
            {also.length > 0 ? (
              <span className={styles.together}>
                {text.together(indicatorList(also), `+${exactText(total, language)}`)}
              </span>
            ) : null}
          </dd>
        </div>
      </dl>
      <div className={styles.actions}>
        <Button size="small" onClick={open} aria-label={`${text.openWay}: ${title}`}>
          {text.openWay}
        </Button>
        <Button
          size="small"
          whyNot={canSimulate(way) ? undefined : text.evidenceOnly}
          aria-label={`${text.simulate}: ${title}`}
          onClick={() => simulateWay(karta, way, indicator)}
        >
          {text.simulate}
        </Button>
      </div>
    </li>
  )
}
