// Over the canvas while a layout is previewed: which layout, of what, and yes or no. Takes the focus, so that Enter applies
// and Esc cancels; gives it back.

import { useEffect, useRef } from 'react'
import type { LayoutKind } from '../../editing/arrange.ts'
import type { View } from '../../model/blueprint.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import styles from '../canvas/CanvasBanner.module.css'
import { type LayoutScope, layoutAsked } from '../canvas/canvasStage.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { useText, useWords } from '../text/language.ts'
import { viewsText } from '../text/views.ts'
import own from './LayoutBanner.module.css'
import {
  applyLayout,
  cancelLayout,
  type LayoutState,
  layoutState,
  MOST_IN_FLOW,
  previewLayout,
} from './layoutPreview.ts'

const LAYOUTS: readonly LayoutKind[] = ['layers', 'flow', 'agencies', 'groups']
const SCOPES: readonly LayoutScope[] = ['all', 'chosen', 'new']

/** Whether a view has groups of its own that are not the agencies. */
const hasOther = (view: View | undefined): boolean => view?.groupBy !== undefined && view.groupBy !== 'agency'

/** The banner of the open preview; leaving the view cancels it. */
export default function LayoutBanner() {
  const karta = useKarta()
  const text = useText(viewsText)
  const asked = useExternalStore(layoutAsked)
  const state = useExternalStore(layoutState)
  const view = useCurrentView()
  const say = useStateWords()
  const apply = useRef<HTMLButtonElement>(null)
  const elsewhere = asked !== null && asked.view !== view?.id
  useEffect(() => {
    const before = document.activeElement
    // After a dialog that gives the focus back to where it was opened.
    const frame = requestAnimationFrame(() => apply.current?.focus())
    return () => {
      cancelAnimationFrame(frame)
      cancelLayout()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => {
    if (elsewhere) cancelLayout()
  }, [elsewhere])
  if (!asked || elsewhere) return null
  return (
    <div
      className={`${styles.banner} ${own.banner}`}
      role="group"
      aria-label={text.layout}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        cancelLayout()
      }}
    >
      <div className={own.choices}>
        {LAYOUTS.filter((layout) => layout !== 'groups' || hasOther(view)).map((layout) => (
          <Button
            key={layout}
            size="small"
            title={text.layoutHints[layout]}
            pressed={layout === asked.layout}
            onClick={() => previewLayout(karta, layout, asked.scope)}
          >
            {text.layouts[layout]}
          </Button>
        ))}
      </div>
      <select
        className={`${fieldStyles.control} ${own.scope}`}
        aria-label={text.scope}
        value={asked.scope}
        onChange={(event) => {
          const scope = SCOPES.find((one) => one === event.target.value)
          if (scope) previewLayout(karta, asked.layout, scope)
        }}
      >
        {SCOPES.map((scope) => (
          <option key={scope} value={scope}>
            {text.scopes[scope]}
          </option>
        ))}
      </select>
      <span className={own.state} role="status">
        {state.kind === 'running' ? <progress className={own.progress} aria-label={text.running} /> : null}
        {say(state)}
      </span>
      <Button
        ref={apply}
        size="small"
        kind="primary"
        whyNot={state.kind === 'shown' ? undefined : say(state)}
        onClick={() => applyLayout(karta)}
      >
        {text.apply}
      </Button>
      <Button size="small" onClick={cancelLayout}>
        {text.cancel}
      </Button>
    </div>
  )
}

function useStateWords(): (state: LayoutState) => string {
  const text = useText(viewsText)
  const words = useWords()
  const { number } = useFormat()
  return (state) => {
    switch (state.kind) {
      case 'running':
        return text.running
      case 'shown':
        return text.moving(number(state.moved), number(state.pinned))
      case 'none':
        return { loose: text.nothingLoose, new: text.nothingNew, chosen: text.nothingChosen }[state.why]
      case 'too-many':
        return text.tooMany(number(state.count), number(MOST_IN_FLOW))
      case 'failed':
        return words(state.words)
    }
  }
}
