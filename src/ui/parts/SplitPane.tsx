// Two panels with a separator between them that mouse and arrow keys move; the size is remembered in this browser.

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import styles from './SplitPane.module.css'

interface SplitPaneProps {
  /** Name under which the size is remembered. */
  readonly name: string
  /** Which side has the fixed, resizable width. */
  readonly fixed: 'start' | 'end'
  readonly initial: number
  readonly min: number
  readonly max: number
  readonly start: ReactNode
  readonly end: ReactNode
  /** Only the flexible side is shown; it keeps its place in the page while the other comes and goes. */
  readonly alone?: boolean
}

const STEP = 16

function remembered(name: string, initial: number, min: number, max: number): number {
  try {
    const kept = Number(localStorage.getItem(`karta.split.${name}`))
    return kept >= min && kept <= max ? kept : initial
  } catch {
    return initial
  }
}

/** A vertical split; arrows move the separator by 16 px, Home and End to the limits. */
export function SplitPane({ name, fixed, initial, min, max, start, end, alone }: SplitPaneProps) {
  const text = useText(partsText)
  const [width, setWidth] = useState(() => remembered(name, initial, min, max))
  const drag = useRef<{ x: number; width: number } | null>(null)
  const resize = (next: number) => {
    const limited = Math.min(max, Math.max(min, Math.round(next)))
    setWidth(limited)
    try {
      localStorage.setItem(`karta.split.${name}`, String(limited))
    } catch {
      // Without storage the size lasts as long as the tab.
    }
  }
  const direction = fixed === 'start' ? 1 : -1
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(width - STEP * direction)
    else if (event.key === 'ArrowRight') resize(width + STEP * direction)
    else if (event.key === 'Home') resize(min)
    else if (event.key === 'End') resize(max)
    else return
    event.preventDefault()
  }
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current) resize(drag.current.width + (event.clientX - drag.current.x) * direction)
  }
  const sized = { style: { width }, hidden: alone }
  return (
    <div className={styles.split}>
      <div className={fixed === 'start' ? styles.fixed : styles.flexible} {...(fixed === 'start' ? sized : {})}>
        {start}
      </div>
      <div
        className={styles.separator}
        hidden={alone}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={text.resize}
        aria-valuenow={width}
        aria-valuemin={min}
        aria-valuemax={max}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drag.current = { x: event.clientX, width }
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          drag.current = null
        }}
      />
      <div className={fixed === 'end' ? styles.fixed : styles.flexible} {...(fixed === 'end' ? sized : {})}>
        {end}
      </div>
    </div>
  )
}
