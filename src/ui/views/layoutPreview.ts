// A layout from being asked for to being applied: its preview is drawn from `previewed`, and nothing of the blueprint changes
// before it is applied. Layouts along relations come from a worker and can be ended at any time.

import { arrange, arrangedFlow, type LayoutKind, movable } from '../../editing/arrange.ts'
import { moveElements } from '../../editing/commands/moveElements.ts'
import { layoutGraph } from '../../editing/layoutGraph.ts'
import type { Positions } from '../../editing/placements.ts'
import type { Blueprint, Id, View } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import { currentView } from '../architecture/currentView.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { canvasControls, type LayoutScope, layoutAsked, previewed } from '../canvas/canvasStage.ts'
import { chosenInView } from '../canvas/chosen.ts'
import { newInView, noteSeen } from '../canvas/seenInView.ts'
import { createExternalStore } from '../externalStore.ts'
import type { Karta } from '../karta.ts'
import { createJobRunner } from '../workers/jobRunner.ts'
import { leanBlueprint } from '../workers/leanBlueprint.ts'
import { spawnWorker } from '../workers/spawnWorker.ts'

/** Most elements a layout along relations is asked for: 500 with 720 relations take some 2 s. */
export const MOST_IN_FLOW = 500

/** How a preview stands besides its positions. */
export type LayoutState =
  | { readonly kind: 'running' }
  | { readonly kind: 'shown'; readonly moved: number; readonly pinned: number }
  | { readonly kind: 'none'; readonly why: 'loose' | 'new' | 'chosen' }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'failed'; readonly words: Words }

export const layoutState = createExternalStore<LayoutState>({ kind: 'running' })

const runner = createJobRunner(spawnWorker)
let endJob = (): void => undefined

/** The ids a scope means; undefined = all of the view. */
function idsIn(karta: Karta, view: View, scope: LayoutScope): ReadonlySet<Id> | undefined {
  switch (scope) {
    case 'all':
      return undefined
    case 'chosen':
      return new Set(chosenInView(karta)?.ids ?? [])
    case 'new':
      return newInView(karta.store.getBlueprint().id, view)
  }
}

/** Opens the preview of a layout: of what is selected when several are, else of the whole view, unless a scope is named. */
export function previewLayout(karta: Karta, layout: LayoutKind, wanted?: LayoutScope): void {
  const view = currentView(karta)
  if (!view) return
  endJob()
  const scope = wanted ?? ((chosenInView(karta)?.ids.length ?? 0) > 1 ? 'chosen' : 'all')
  layoutAsked.set({ view: view.id, layout, scope })
  const ids = idsIn(karta, view, scope)
  const { loose, fixed } = movable(view, ids)
  const count = Object.keys(loose).length
  const pinned = ids ? [...ids].filter((id) => Object.hasOwn(fixed, id)).length : Object.keys(fixed).length
  const blueprint = karta.store.getBlueprint()
  if (count === 0) {
    const why = ids?.size === 0 ? (scope === 'new' ? 'new' : 'chosen') : 'loose'
    stand({ kind: 'none', why })
    return
  }
  if (layout !== 'flow') {
    const positions = arrange(blueprint, view, { layout, ...(ids && { ids }), asNew: scope === 'new' })
    show(view, positions, { moved: count, pinned })
    return
  }
  if (count > MOST_IN_FLOW) {
    stand({ kind: 'too-many', count })
    return
  }
  stand({ kind: 'running' })
  const question = layoutGraph(blueprint, Object.keys(loose))
  endJob = runner.start(
    { kind: 'flow', blueprint: nothingOf(blueprint), question },
    {
      result: (flow) => show(view, arrangedFlow(flow, { loose, fixed }), { moved: count, pinned }),
      failed: (words) => stand({ kind: 'failed', words }),
    },
  )
}

/** The graph has all that a layout needs: no more is copied to the worker. */
function nothingOf(blueprint: Blueprint): Blueprint {
  return { ...leanBlueprint(blueprint), roadmap: {}, assessments: {}, evidence: {}, instruments: {} }
}

function stand(state: LayoutState): void {
  previewed.set(null)
  layoutState.set(state)
}

function show(view: View, positions: Positions, { moved, pinned }: { moved: number; pinned: number }): void {
  previewed.set({ view: view.id, positions })
  layoutState.set({ kind: 'shown', moved, pinned })
  canvasControls()?.fit()
}

function close(): void {
  endJob()
  endJob = () => undefined
  previewed.set(null)
  layoutAsked.set(null)
}

/** Leaves the view as it was; a layout still being computed ends at once. */
export function cancelLayout(): void {
  const moved = previewed.get() !== null
  close()
  if (moved) canvasControls()?.fit()
}

/** Makes the previewed arrangement the real one, as one step. */
export function applyLayout(karta: Karta): void {
  const preview = previewed.get()
  if (!preview) return
  close()
  if (!runCommand(karta, moveElements, preview, true)) return
  const blueprint = karta.store.getBlueprint()
  const view = blueprint.views[preview.view]
  if (view) noteSeen(blueprint.id, view, true)
}
