// "Bila ini berhenti": what stops with an element at the month everyone looks at, whom that touches, and what it needs
// itself. Each name is a way there and tells how it is reached; the drawing can bring all of it out.

import { Highlighter } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { impactOf } from '../../impact/impactOf.ts'
import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { currentView } from '../architecture/currentView.ts'
import { canvasControls } from '../canvas/canvasStage.ts'
import { highlightOf } from '../canvas/highlight.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { AtRisk } from '../impact/AtRisk.tsx'
import { DrawButton } from '../impact/DrawButton.tsx'
import { ReachedList } from '../impact/ReachedList.tsx'
import { useBlueprint, useKarta, useOverlay, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { impactText } from '../text/impact.ts'
import { useText } from '../text/language.ts'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

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
  const format = useFormat()
  const viewpoint = useViewpoint()
  const overlay = useOverlay()
  const blueprint = useDeferredValue(useBlueprint(whole))
  const impact = useMemo(
    () => impactOf(blueprint, element.id, { ...viewpoint, overlay }),
    [blueprint, element.id, viewpoint, overlay],
  )
  if (!impact) return null
  const { downstream, upstream, services, users } = impact
  const others = [...downstream.keys()].filter((id) => getRow(blueprint.elements, id)?.kind !== 'layanan')
  const people = users.count > 0 ? text.users(format.number(users.count), users.unknown) : null
  return (
    <>
      <p data-testid="impact">
        {downstream.size === 0 ? text.nothing : text.stops(downstream.size, services.length)} {people}
      </p>
      {downstream.size > 0 ? (
        <div className={styles.buttons}>
          <HighlightButton element={element.id} stops={[...downstream.keys()]} />
          <DrawButton ids={[element.id, ...downstream.keys()]} name={text.drawnImpact(quoted(element.name))} />
        </div>
      ) : null}
      <ReachedList
        blueprint={blueprint}
        title={text.services(services.length)}
        start={element.id}
        found={downstream}
        ids={services}
        detail={(id) => {
          const count = users.byService.get(id)
          return count === undefined ? undefined : text.usersOf(format.number(count))
        }}
      />
      <ReachedList
        blueprint={blueprint}
        title={text.stopping(others.length)}
        start={element.id}
        found={downstream}
        ids={others}
      />
      <AtRisk blueprint={blueprint} impact={impact} />
      <ReachedList blueprint={blueprint} title={text.needs(upstream.size)} start={element.id} found={upstream} />
      {upstream.size > 0 ? (
        <div>
          <DrawButton ids={[element.id, ...upstream.keys()]} name={text.drawnNeeds(quoted(element.name))} />
        </div>
      ) : null}
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
  )
}

const ENDED = { id: 'Gambar kembali seperti semula.', en: 'The drawing is as it was.' }
const broughtOut = (here: number, count: number) => ({
  id: `${numberId(here)} dari ${numberId(count)} elemen yang ikut berhenti ada di tampilan ini dan disorot.`,
  en: `${numberEn(here)} of the ${numberEn(count)} elements that stop too are in this view and highlighted.`,
})
