// Moving bars of the timeline by pointer and by keys. While a pointer drags, the months live here only; letting go is one
// command. Works on the whole canvas: bars carry `data-item`, their ends `data-grip`.

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { scheduleItem } from '../../editing/commands/scheduleItem.ts'
import type { Id, RoadmapItem } from '../../model/blueprint.ts'
import { formatIn } from '../format.ts'
import { type Karta, useKarta } from '../karta.ts'
import { roadmapText } from '../text/roadmap.ts'
import { type BarMonths, draggedMonths, type Grip } from './barMonths.ts'
import { showItem } from './openItem.ts'

/** Months of the bar being dragged, not yet in the blueprint. */
export interface DraggedBar {
  readonly item: Id
  readonly months: BarMonths
}

interface Held {
  readonly item: RoadmapItem
  readonly grip: Grip
  readonly x: number
  readonly fixed: boolean
  moved: boolean
}

/** Pixels a pointer may tremble without moving a bar. */
const STILL = 4

/** Sets planned months as one step and says so; nothing when they are the same. */
export function schedule(karta: Karta, item: RoadmapItem, months: BarMonths): void {
  if (months.start === item.start && months.finish === item.finish) return
  const outcome = karta.store.run(scheduleItem, { id: item.id, start: months.start, finish: months.finish })
  if (!outcome.ok) {
    karta.announce(outcome.refusal.message)
    return
  }
  const name = item.code || item.name
  const told = (language: 'id' | 'en') => {
    const format = formatIn(language)
    return roadmapText[language].moved(
      name,
      roadmapText[language].months(format.month(months.start), format.month(months.finish)),
    )
  }
  karta.announce({ id: told('id'), en: told('en') })
}

/** An item at work has begun: only its finish can still be planned. A done item stays. */
function gripOf(item: RoadmapItem, grip: Grip): Grip | undefined {
  if (item.status === 'done') return undefined
  return item.status === 'in-progress' ? 'finish' : grip
}

/** Handlers for the canvas of the timeline, and the bar that is being dragged. */
export function useBarDrag(pixelsPerMonth: number, find: (id: Id) => RoadmapItem | undefined) {
  const karta = useKarta()
  const held = useRef<Held | null>(null)
  const [dragged, setDragged] = useState<DraggedBar | null>(null)
  const monthsAt = ({ item, grip, x }: Held, clientX: number): BarMonths =>
    draggedMonths(item, grip, Math.round((clientX - x) / pixelsPerMonth))
  const letGo = () => {
    held.current = null
    setDragged(null)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null
    const bar = target?.closest<HTMLElement>('[data-bar]')
    const item = bar && find(bar.dataset.bar ?? '')
    if (!item || event.button !== 0) return
    const wanted = target?.closest<HTMLElement>('[data-grip]')?.dataset.grip
    const grip = gripOf(item, wanted === 'start' || wanted === 'finish' ? wanted : 'whole')
    event.currentTarget.setPointerCapture(event.pointerId)
    bar.focus()
    held.current = {
      item,
      grip: grip ?? 'whole',
      x: event.clientX,
      fixed: !grip || karta.store.isReadOnly(),
      moved: false,
    }
  }
  const onPointerMove = (event: PointerEvent) => {
    const now = held.current
    if (!now || (!now.moved && Math.abs(event.clientX - now.x) < STILL)) return
    if (now.fixed) {
      if (!now.moved && now.item.status === 'done') karta.announce(fixedWords)
      now.moved = true
      return
    }
    now.moved = true
    const months = monthsAt(now, event.clientX)
    setDragged((before) =>
      before?.months.start === months.start && before.months.finish === months.finish
        ? before
        : { item: now.item.id, months },
    )
  }
  const onPointerUp = (event: PointerEvent) => {
    const now = held.current
    letGo()
    if (!now) return
    if (!now.moved) showItem(karta, now.item.id)
    else if (!now.fixed) schedule(karta, now.item, monthsAt(now, event.clientX))
  }
  /** True when the key moved the bar or let go of it. */
  const onBarKey = (event: KeyboardEvent, item: RoadmapItem): boolean => {
    if (event.key === 'Escape' && held.current) {
      letGo()
      return true
    }
    if ((event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') || event.ctrlKey || event.metaKey) return false
    const grip = gripOf(item, event.shiftKey ? (event.altKey ? 'start' : 'finish') : 'whole')
    if (event.altKey && !event.shiftKey) return false
    if (grip === undefined) karta.announce(fixedWords)
    else schedule(karta, item, draggedMonths(item, grip, event.key === 'ArrowLeft' ? -1 : 1))
    return true
  }
  return { dragged, onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo, onBarKey }
}

const fixedWords = { id: roadmapText.id.barDone, en: roadmapText.en.barDone }
