// Drawing a relation from the keyboard: first the target, those that fit before those that do not and why, then the kind
// when several fit.

import { useSelector } from '@xstate/react'
import { useMemo, useState } from 'react'
import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import { finderOf, matches, sortedByName } from '../architecture/elementNames.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText, useWords } from '../text/language.ts'
import { canvasTool } from './canvasStage.ts'
import { connect, drawRelation } from './connecting.ts'
import { canConnect, connectOffers, kindsJoin, whyNotConnect } from './connectOffers.ts'
import { elementOption } from './elementOption.tsx'
import { type PickGroup, PickList } from './PickList.tsx'

const MOST = 60
const whole = (blueprint: Blueprint): Blueprint => blueprint
const cancel = () => canvasTool.send({ type: 'CANCEL' })

/** The dialog of the step the connecting tool is at; nothing while the planner points. */
export function ConnectDialog() {
  const tool = useSelector(canvasTool, (snapshot) => snapshot)
  const { source, target } = tool.context
  if (source === null) return null
  if (tool.matches({ connecting: 'list' })) return <TargetDialog source={source} />
  if (target !== null && tool.matches({ connecting: 'kind' })) return <KindDialog source={source} target={target} />
  return null
}

function TargetDialog({ source }: { readonly source: Id }) {
  const karta = useKarta()
  const text = useText(canvasText)
  const words = useWords()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const view = useCurrentView()
  const [query, setQuery] = useState('')
  const from = getRow(blueprint.elements, source)
  const groups = useMemo((): readonly PickGroup[] => {
    if (!from) return []
    const here = (id: Id): number => Number(view !== undefined && hasRow(view.placements, id))
    const option = (element: Element) => elementOption(blueprint, element, language)
    const isFound = finderOf(blueprint, query, language)
    const found = sortedByName(blueprint.elements)
      .filter((element) => element.id !== source && isFound(element))
      .sort((a, b) => here(b.id) - here(a.id))
    const fits = (element: Element): boolean => kindsJoin(from.kind, element.kind)
    const allowed = found.filter((element) => fits(element) && canConnect(blueprint, source, element.id)).slice(0, MOST)
    const taken = new Set(allowed.map((element) => element.id))
    const refused = found.filter((element) => !taken.has(element.id) && !(fits(element) && allowed.length === MOST))
    return [
      { id: 'allowed', label: text.allowed, options: allowed.map(option) },
      {
        id: 'refused',
        label: text.refused,
        options: refused.slice(0, MOST).map((element) => {
          const why = whyNotConnect(blueprint, source, element.id)
          return { ...option(element), ...(why ? { whyNot: words(why) } : {}) }
        }),
      },
    ]
  }, [blueprint, from, source, view, query, language, text, words])
  return (
    <Dialog title={text.connectTitle(from?.name ?? source)} onClose={cancel}>
      <PickList
        label={text.connectSearch}
        query={query}
        onQuery={setQuery}
        groups={groups}
        onPick={(_group, id) => connect(karta, source, id)}
      />
    </Dialog>
  )
}

function KindDialog({ source, target }: { readonly source: Id; readonly target: Id }) {
  const karta = useKarta()
  const text = useText(canvasText)
  const words = useWords()
  const blueprint = useBlueprint(whole)
  const [query, setQuery] = useState('')
  const a = getRow(blueprint.elements, source)?.name ?? source
  const b = getRow(blueprint.elements, target)?.name ?? target
  const offers = connectOffers(blueprint, source, target)
  const group = (backward: boolean): PickGroup => ({
    id: backward ? 'backward' : 'forward',
    label: backward ? text.kindForward(b, a) : text.kindForward(a, b),
    options: offers
      .filter((offer) => offer.backward === backward && matches(words(offer.kind.name).toLowerCase(), query))
      .map((offer) => ({
        id: offer.kind.id,
        label: words(offer.kind.name),
        ...(offer.refusal ? { whyNot: words(offer.refusal.message) } : {}),
      })),
  })
  return (
    <Dialog title={text.kindTitle} onClose={cancel} width="narrow">
      <PickList
        label={text.kindSearch}
        query={query}
        onQuery={setQuery}
        groups={[group(false), group(true)]}
        onPick={(id, kind) => {
          const offer = offers.find((one) => one.kind.id === kind && one.backward === (id === 'backward'))
          if (offer) drawRelation(karta, offer)
        }}
      />
    </Dialog>
  )
}
