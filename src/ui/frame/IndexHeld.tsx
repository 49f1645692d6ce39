// What holds the index back: the five indicators with most points above them, and the evidence that lapses soon.

import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { addRatios, ZERO } from '../../scoring/ratio.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { holdingBack } from '../../simulation/holdingBack.ts'
import { lapseGroups } from '../../simulation/lapseGroups.ts'
import { lapseSentence } from '../../simulation/lapseSentence.ts'
import { lapses, WARNING_MONTHS } from '../../simulation/lapses.ts'
import { closePanel } from '../actions/openPanel.ts'
import { useBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './IndexHeld.module.css'

const whole = (blueprint: Blueprint) => blueprint
/** How many warnings are told before the list of all is linked. */
const TOLD = 3

/** Two short lists, each line with its way there. */
export function IndexHeld({ instrument }: { readonly instrument: Instrument }) {
  const text = useText(reasonsText)
  const words = useWords()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const viewpoint = useViewpoint()
  const held = useMemo(() => holdingBack(blueprint, { ...viewpoint, overlay }), [blueprint, viewpoint, overlay])
  const soon = useMemo(
    () =>
      lapseGroups(
        blueprint,
        lapses(blueprint, { ...viewpoint, overlay }, WARNING_MONTHS).filter(({ risk }) => risk.units > 0),
      ),
    [blueprint, viewpoint, overlay],
  )
  const sum = held.reduce((total, { points }) => addRatios(total, points), ZERO)
  return (
    <>
      <section className={styles.held}>
        <h3>{held.length === 0 ? text.heldNone : text.held(exactText(sum, language))}</h3>
        <ol>
          {held.map(({ indicator, level, points }) => {
            const known = instrument.indicators.find(({ id }) => id === indicator)
            const stood = exactText({ units: level, per: instrument.levels.denominator }, language)
            return (
              <li key={indicator}>
                <PlaceLink to={{ kind: 'why', id: indicator }} onGo={closePanel}>
                  {known ? `${known.number}. ${words(known.shortName)}` : indicator}
                </PlaceLink>{' '}
                <span>{text.heldLine(stood, exactText(points, language))}</span>
              </li>
            )
          })}
        </ol>
      </section>
      {soon.length > 0 ? (
        <section className={styles.warnings} aria-label={text.warnings}>
          <h3>
            <TriangleAlert aria-hidden="true" /> {text.soonCount(soon.length)}
          </h3>
          <ul>
            {soon.slice(0, TOLD).map((group) => {
              const sentence = words(lapseSentence(group, blueprint, instrument))
              return (
                <li key={sentence}>
                  {sentence}{' '}
                  <PlaceLink to={{ kind: 'why', id: group[0].indicator }} onGo={closePanel}>
                    {text.why}
                  </PlaceLink>
                </li>
              )
            })}
          </ul>
          <PlaceLink to={{ kind: 'lapses' }} onGo={closePanel}>
            {text.allLapses}
          </PlaceLink>
        </section>
      ) : null}
    </>
  )
}
