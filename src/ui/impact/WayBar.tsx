// Over the drawing while a way is shown: the way in words, each part a way there; or that nothing connects the two, and what
// to do about it. Stays while one walks along it, until it is closed (or Esc).

import { Cable, Link, X } from 'lucide-react'
import { useMemo } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import { useStandings } from '../architecture/presence.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { connectFrom } from '../canvas/connecting.ts'
import { type AskedWay, findWay, shownWay } from '../canvas/highlight.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { canvasText } from '../text/canvas.ts'
import { impactText } from '../text/impact.ts'
import { useText } from '../text/language.ts'
import { DrawButton } from './DrawButton.tsx'
import styles from './WayBar.module.css'
import { WaySteps } from './WaySteps.tsx'
import { askWay } from './way.ts'

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The bar, or nothing while no way is shown. */
export function WayBar() {
  const asked = useExternalStore(shownWay)
  const blueprint = useBlueprint(whole)
  if (!asked || !hasRow(blueprint.elements, asked.from) || !hasRow(blueprint.elements, asked.to)) return null
  return <Bar asked={asked} blueprint={blueprint} />
}

interface BarProps {
  readonly asked: AskedWay
  readonly blueprint: Blueprint
}

function Bar({ asked, blueprint }: BarProps) {
  const karta = useKarta()
  const text = useText(impactText)
  const canvas = useText(canvasText)
  const readOnly = useReadOnly()
  const view = useCurrentView()
  const { standings } = useStandings()
  const { steps, beyondMonth } = useMemo(() => findWay(blueprint, asked, standings), [blueprint, asked, standings])
  const { from, to } = asked
  const name = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  const ids = steps ? [from, ...steps.map(({ element }) => element)] : []
  const here = ids.filter((id) => view && hasRow(view.placements, id)).length
  const notes = [
    ids.length > 0 && here < ids.length ? text.someHere(here, ids.length) : '',
    beyondMonth ? text.beyondMonth : '',
  ].filter(Boolean)
  const title = text.way(name(from), name(to))
  return (
    <section className={styles.bar} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <span className={styles.quiet}>{steps ? text.wayLength(steps.length) : ''}</span>
        <span className={styles.buttons}>
          {steps ? <DrawButton ids={ids} name={text.drawnWay(quoted(name(from)), quoted(name(to)))} /> : null}
          <Button size="small" icon={<Cable />} onClick={() => askWay(karta, from)}>
            {text.otherEnd}
          </Button>
          <IconButton size="small" label={text.closeWay} keys="Esc" icon={<X />} onClick={() => shownWay.set(null)} />
        </span>
      </div>
      {steps ? (
        <WaySteps blueprint={blueprint} start={from} steps={steps} inLine />
      ) : (
        <div className={styles.none}>
          <p>
            {text.noWay(quoted(name(from)), quoted(name(to)))} {text.noWayHint}
          </p>
          <div className={styles.buttons}>
            {[from, to].map((id) => (
              <Button
                key={id}
                size="small"
                icon={<Link />}
                whyNot={readOnly ? canvas.readOnly : undefined}
                onClick={() => connectFrom(karta, id)}
              >
                {text.connect(quoted(name(id)))}
              </Button>
            ))}
          </div>
        </div>
      )}
      {notes.length > 0 ? <p className={styles.quiet}>{notes.join(' ')}</p> : null}
    </section>
  )
}
