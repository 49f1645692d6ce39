// Picks the two ends of a way: the start, unless it is known, then the other end; those that hang together with the start
// come first.

import { useEffect, useMemo, useRef, useState } from 'react'
import { connected } from '../../impact/connection.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { finderOf, sortedByName } from '../architecture/elementNames.ts'
import { canvasDialog } from '../canvas/canvasStage.ts'
import { elementOption } from '../canvas/elementOption.tsx'
import { type PickGroup, PickList } from '../canvas/PickList.tsx'
import { useBlueprint, useKarta } from '../karta.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { usePreferences } from '../preferences.ts'
import { impactText } from '../text/impact.ts'
import { useText } from '../text/language.ts'
import { showWay } from './way.ts'

const MOST = 60
const whole = (blueprint: Blueprint): Blueprint => blueprint
const close = () => canvasDialog.set(null)

/** The dialog. */
export default function WayDialog({ from: given }: { readonly from: Id | undefined }) {
  const karta = useKarta()
  const text = useText(impactText)
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const [picked, setPicked] = useState<Id>()
  const [query, setQuery] = useState('')
  const wanted = given ?? picked
  const from = wanted !== undefined && hasRow(blueprint.elements, wanted) ? wanted : undefined
  const found = useMemo(
    () => (from === undefined ? new Map<Id, never>() : connected(blueprint, from)),
    [blueprint, from],
  )
  const groups = useMemo((): readonly PickGroup[] => {
    const isFound = finderOf(blueprint, query, language)
    const all = sortedByName(blueprint.elements).filter((element) => element.id !== from && isFound(element))
    const options = (elements: typeof all) =>
      elements.slice(0, MOST).map((element) => elementOption(blueprint, element, language))
    if (from === undefined) return [{ id: 'from', label: text.wayFrom, options: options(all) }]
    return [
      { id: 'near', label: text.connectedTo(found.size), options: options(all.filter(({ id }) => found.has(id))) },
      { id: 'far', label: text.unconnectedTo, options: options(all.filter(({ id }) => !found.has(id))) },
    ]
  }, [blueprint, from, found, query, language, text])
  const field = useRef<HTMLDivElement>(null)
  // The second list takes the place of the first, so its field must take the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each list anew
  useEffect(() => field.current?.querySelector('input')?.focus(), [from])
  const name = from === undefined ? undefined : (getRow(blueprint.elements, from)?.name ?? from)
  return (
    <Dialog title={name === undefined ? text.askWay : text.askWayFrom(name)} onClose={close}>
      <div ref={field}>
        <PickList
          key={from}
          label={from === undefined ? text.wayFrom : text.wayTo}
          query={query}
          onQuery={setQuery}
          groups={groups}
          onPick={(_group, id) => {
            if (from === undefined) {
              setPicked(id)
              setQuery('')
              return
            }
            close()
            showWay(karta, from, id)
          }}
        />
      </div>
    </Dialog>
  )
}
