// What lapses for one indicator: every fall of its level in the plan, and a warning six months before evidence lapses.

import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { fallSentence } from '../../simulation/fallSentence.ts'
import { lapseGroups } from '../../simulation/lapseGroups.ts'
import { lapseSentence } from '../../simulation/lapseSentence.ts'
import { lapses, WARNING_MONTHS } from '../../simulation/lapses.ts'
import { levelFalls } from '../../simulation/levelFalls.ts'
import { useBlueprint, useKarta, useOverlay, useViewpoint } from '../karta.ts'
import { useText, useWords } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import styles from './LapseNotes.module.css'
import { PlaceLink } from './PlaceLink.tsx'

const whole = (blueprint: Blueprint) => blueprint

/** Nothing where nothing lapses. */
export function LapseNotes({ indicator, instrument }: { readonly indicator: string; readonly instrument: Instrument }) {
  const text = useText(reasonsText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const viewpoint = useViewpoint()
  const falls = useMemo(() => levelFalls(blueprint, viewpoint.view, overlay), [blueprint, viewpoint.view, overlay])
  const soon = useMemo(
    () =>
      lapseGroups(
        blueprint,
        lapses(blueprint, { ...viewpoint, overlay }, WARNING_MONTHS).filter((lapse) => lapse.indicator === indicator),
      ),
    [blueprint, viewpoint, overlay, indicator],
  )
  const own = falls.filter((fall) => fall.indicator === indicator)
  if (own.length === 0 && soon.length === 0) return null
  return (
    <section className={styles.notes} aria-label={text.decay}>
      <h3>{text.decay}</h3>
      {soon.map((group) => {
        const [{ renewals }] = group
        const sentence = words(lapseSentence(group, blueprint, instrument))
        return (
          <p key={sentence} className={styles.warning}>
            <TriangleAlert aria-hidden="true" />
            <span>
              {sentence}{' '}
              {renewals[0] ? (
                <PlaceLink to={{ kind: 'item', id: renewals[0].item }}>
                  {blueprint.roadmap[renewals[0].item]?.name}
                </PlaceLink>
              ) : (
                <PlaceLink to={{ kind: 'assessment', id: indicator }}>{text.renewEvidence}</PlaceLink>
              )}
            </span>
          </p>
        )
      })}
      {own.length > 0 ? (
        <ul className={styles.falls}>
          {own.map((fall) => (
            <li key={fall.month}>
              {words(fallSentence(fall, blueprint, instrument))}{' '}
              <button
                type="button"
                className={styles.look}
                onClick={() => karta.viewpoint.set({ month: fall.month, view: viewpoint.view })}
              >
                {text.lookAt}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
