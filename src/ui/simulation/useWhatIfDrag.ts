// Moving one what-if bar by pointer and by keys: the assumption follows every month of the way, Esc puts it back. Must not
// touch the blueprint.

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { RoadmapItem } from '../../model/blueprint.ts'
import { standingAt } from '../../simulation/standingAt.ts'
import { formatIn } from '../format.ts'
import { intervalText } from '../frame/indexWords.ts'
import { type Karta, useKarta } from '../karta.ts'
import { type BarMonths, draggedMonths, type Grip } from '../roadmap/barMonths.ts'
import { simulationText } from '../text/simulation.ts'
import { assumedMonths, withMonths } from './overlayEdits.ts'

interface Held {
  readonly x: number
  /** The months when it was taken hold of. */
  readonly from: BarMonths
  readonly grip: Grip
  readonly perMonth: number
}

/** Width of the grip at the bar's end, in pixels. */
const GRIP = 8

/** Work that has begun keeps its beginning: only its finish can be supposed elsewhere. */
const gripOf = (item: RoadmapItem, grip: Grip): Grip => (item.status === 'in-progress' ? 'finish' : grip)

/** Handlers of a bar whose track is `months` months wide, and whether it is held by the pointer. */
export function useWhatIfDrag(item: RoadmapItem, trackMonths: number) {
  const karta = useKarta()
  const held = useRef<Held | null>(null)
  const [dragging, setDragging] = useState(false)
  const still = item.status === 'done'
  const letGo = () => {
    held.current = null
    setDragging(false)
  }
  // Wherever the focus is while the pointer holds the bar, Esc is for the bar.
  useEffect(() => {
    if (!dragging) return
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current) return
      event.preventDefault()
      event.stopPropagation()
      suppose(karta, item, held.current.from)
      letGo()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (by === 0 || still || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const months = assumedMonths(karta.overlay.get(), item)
    if (suppose(karta, item, draggedMonths(months, gripOf(item, event.shiftKey ? 'finish' : 'whole'), by)))
      tell(karta, item)
  }
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (still || event.button !== 0) return
    const bar = event.currentTarget.getBoundingClientRect()
    const track = event.currentTarget.parentElement?.getBoundingClientRect()
    if (!track) return
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.focus()
    const end = bar.right - event.clientX <= GRIP && bar.width > GRIP * 2
    const grip = gripOf(item, end ? 'finish' : 'whole')
    const from = assumedMonths(karta.overlay.get(), item)
    held.current = { x: event.clientX, from, grip, perMonth: track.width / trackMonths }
    setDragging(true)
  }
  const onPointerMove = (event: PointerEvent) => {
    const now = held.current
    if (now) suppose(karta, item, draggedMonths(now.from, now.grip, Math.round((event.clientX - now.x) / now.perMonth)))
  }
  const onPointerUp = () => {
    const now = held.current
    letGo()
    if (now && !same(now.from, assumedMonths(karta.overlay.get(), item))) tell(karta, item)
  }
  return { dragging, onKeyDown, onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo }
}

const same = (a: BarMonths, b: BarMonths): boolean => a.start === b.start && a.finish === b.finish

/** Supposes months for an item; false, and nothing is computed again, when it has them already. */
function suppose(karta: Karta, item: RoadmapItem, months: BarMonths): boolean {
  const overlay = karta.overlay.get()
  if (same(assumedMonths(overlay, item), months)) return false
  karta.overlay.set(withMonths(overlay, item, months))
  return true
}

/** Says where the bar stands now and what the index became. */
function tell(karta: Karta, item: RoadmapItem): void {
  const overlay = karta.overlay.get()
  const months = assumedMonths(overlay, item)
  const { score } = standingAt(karta.store.getBlueprint(), { ...karta.viewpoint.get(), overlay })
  const told = (language: 'id' | 'en') => {
    const format = formatIn(language)
    const text = simulationText[language]
    return text.movedTo(
      item.name,
      format.month(months.start),
      format.month(months.finish),
      intervalText(score.index, language),
    )
  }
  karta.announce({ id: told('id'), en: told('en') })
}
