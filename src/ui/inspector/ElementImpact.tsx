// "Bila ini berhenti": what stops with an element at the month everyone looks at, whom that touches, and what it needs
// itself. Each name is a way there; the drawing can bring all of it out.

import { Highlighter } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { impactOf } from '../../impact/impactOf.ts'
import { type Reached, wayTo } from '../../impact/reached.ts'
import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { currentView } from '../architecture/currentView.ts'
import { canvasControls } from '../canvas/canvasStage.ts'
import { highlightOf } from '../canvas/highlight.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useOverlay, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { usePreferences } from '../preferences.ts'
import { impactText } from '../text/impact.ts'
import { useText, useWords } from '../text/language.ts'
import { useInstrument } from '../useInstrument.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

/** So many rows of a list are shown at once. */
const FIRST = 6

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The section; what it says is worked out only while it is unfolded. */
export function ElementImpact({ element }: { readonly element: Element }) {
  const text = useText(impactText)
  return (
    <Section name="impact" title={text.title}>
      <ImpactContent key={element.id} element={element} />
    </Section>
  )
}

function ImpactContent({ element }: { readonly element: Element }) {
  const text = useText(impactText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const viewpoint = useViewpoint()
  const overlay = useOverlay()
  const blueprint = useDeferredValue(useBlueprint(whole))
  const instrument = useInstrument(blueprint.plan.instrument)
  const impact = useMemo(
    () => impactOf(blueprint, element.id, { ...viewpoint, overlay }),
    [blueprint, element.id, viewpoint, overlay],
  )
  if (!impact) return null
  const { downstream, upstream, services, users, indicators, atRisk } = impact
  const people = users.count > 0 ? text.users(format.number(users.count), users.unknown) : null
  return (
    <>
      <p data-testid="impact">
        {downstream.size === 0 ? text.nothing : text.stops(downstream.size, services.length)} {people}
      </p>
      {downstream.size > 0 ? <HighlightButton element={element.id} stops={[...downstream.keys()]} /> : null}
      <ReachedList title={text.stopping(downstream.size)} found={downstream} />
      {indicators.length > 0 ? (
        <div>
          <h4 className={styles.listTitle}>{text.indicators(indicators.length)}</h4>
          <p className={styles.quiet}>{text.atRisk(exactText(atRisk, language))}</p>
          <ul className={styles.list}>
            {indicators.map(({ indicator, points }) => {
              const known = instrument && indicatorOf(instrument, indicator)
              return (
                <li key={indicator}>
                  <PlaceLink to={{ kind: 'why', id: indicator }}>
                    I{indicator} {known ? words(known.shortName) : ''}
                  </PlaceLink>{' '}
                  <span className={styles.quiet}>{text.points(exactText(points, language))}</span>
                </li>
              )
            })}
          </ul>
        </div>
      ) : null}
      <ReachedList title={text.needs(upstream.size)} found={upstream} />
    </>
  )
}

interface HighlightButtonProps {
  readonly element: Id
  readonly stops: readonly Id[]
}

function HighlightButton({ element, stops }: HighlightButtonProps) {
  const karta = useKarta()
  const text = useText(impactText)
  const on = useExternalStore(highlightOf) === element
  return (
    <div>
      <Button
        size="small"
        icon={<Highlighter />}
        pressed={on}
        onClick={() => {
          highlightOf.set(on ? null : element)
          if (!on) canvasControls()?.show([element, ...stops])
          const placed = currentView(karta)?.placements
          const here = placed ? stops.filter((id) => hasRow(placed, id)).length : 0
          karta.announce(on ? ENDED : broughtOut(here, stops.length))
        }}
      >
        {text.highlight}
      </Button>
    </div>
  )
}

const ENDED = { id: 'Gambar kembali seperti semula.', en: 'The drawing is as it was.' }
const broughtOut = (here: number, count: number) => ({
  id: `${here} dari ${count} elemen yang ikut berhenti ada di tampilan ini dan disorot.`,
  en: `${here} of the ${count} elements that stop too are in this view and highlighted.`,
})

interface ReachedListProps {
  readonly title: string
  readonly found: ReadonlyMap<Id, Reached>
}

/** Elements by distance, with the way there. */
function ReachedList({ title, found }: ReachedListProps) {
  const karta = useKarta()
  const text = useText(impactText)
  const blueprint = useBlueprint(whole)
  const [all, setAll] = useState(false)
  if (found.size === 0) return null
  const name = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  const ids = [...found.keys()]
  return (
    <div>
      <h4 className={styles.listTitle}>{title}</h4>
      <ul className={styles.list}>
        {(all ? ids : ids.slice(0, FIRST)).map((id) => {
          const domain = domainOfKind(getRow(blueprint.elements, id)?.kind ?? '')?.id
          const between = wayTo(found, id).slice(1, -1).map(name)
          return (
            <li key={id} className={styles.row} style={domainStyle(domain)}>
              <button
                type="button"
                className={styles.rowMain}
                onClick={() => {
                  karta.selection.set({ kind: 'elements', ids: [id] })
                  canvasControls()?.show([id])
                }}
              >
                <span className={styles.rowIcon}>
                  <DomainIcon domain={domain} size={14} />
                </span>
                <span className={styles.rowText}>
                  <span>{name(id)}</span>
                  {between.length > 0 ? <span className={styles.quiet}>{text.via(between.join(' › '))}</span> : null}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {ids.length > FIRST ? (
        <Button size="small" kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.fewer : text.all(ids.length)}
        </Button>
      ) : null}
    </div>
  )
}
