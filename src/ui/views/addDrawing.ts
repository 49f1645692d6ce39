// A new drawing of some elements, laid out by layers, made in one step and shown: whatever the elements were chosen by.

import type { Refusal } from '../../editing/command.ts'
import { addView } from '../../editing/commands/addView.ts'
import { layeredLayout } from '../../editing/layeredLayout.ts'
import type { Id, IdSet, ViewGrouping, ViewOrigin } from '../../model/blueprint.ts'
import { orderAfterAll } from '../../model/orderBetween.ts'
import { hasRow, tableOf } from '../../model/table.ts'
import { groupsOf } from '../../model/viewGroups.ts'
import type { Words } from '../../model/words.ts'
import { showView } from '../architecture/currentView.ts'
import { justMade } from '../canvas/canvasStage.ts'
import { highlightOf } from '../canvas/highlight.ts'
import type { Karta } from '../karta.ts'
import { viewsText } from '../text/views.ts'

/** From so many elements on a drawing is large, and its groups may start collapsed. */
export const BIG = 400

export interface Drawing {
  readonly name: string
  readonly ids: readonly Id[]
  readonly template?: ViewOrigin | undefined
  readonly groupBy?: ViewGrouping | undefined
  readonly collapsed?: boolean
}

/** Makes the view and shows it; gives back why not, when it is refused. */
export function addDrawing(karta: Karta, drawing: Drawing): Refusal | undefined {
  const { name, ids, template, groupBy, collapsed = false } = drawing
  const blueprint = karta.store.getBlueprint()
  const view = {
    id: karta.newId('view'),
    name: name.trim(),
    order: orderAfterAll(Object.values(blueprint.views).map((other) => other.order)),
    placements: tableOf(Object.entries(layeredLayout(blueprint, ids))),
    ...(template && { template }),
    ...(groupBy && { groupBy }),
    ...(groupBy && collapsed && { collapsed: setOf(groupsOf(blueprint, groupBy, ids).map(({ id }) => id)) }),
  }
  const outcome = karta.store.run(addView, { view })
  if (!outcome.ok) return outcome.refusal
  highlightOf.set(null)
  justMade.set(view.id)
  showView(karta, view.id)
  if (ids.length > 0) karta.announce(madeWords(view.name, ids.length, view.collapsed !== undefined))
  return undefined
}

/** "Buat gambar dari ini": a drawing of what was found; a large one starts as collapsed boxes, one for each domain. */
export function drawFound(karta: Karta, { name, ids, template }: Pick<Drawing, 'name' | 'ids' | 'template'>): void {
  const { elements, views } = karta.store.getBlueprint()
  const there = [...new Set(ids)].filter((id) => hasRow(elements, id))
  if (there.length === 0) {
    karta.announce({ id: viewsText.id.nothingFound, en: viewsText.en.nothingFound })
    return
  }
  const taken = new Set(Object.values(views).map((view) => view.name))
  let free = name
  for (let nth = 2; taken.has(free); nth++) free = `${name} (${nth})`
  const big = there.length >= BIG
  const refusal = addDrawing(karta, {
    name: free,
    ids: there,
    template,
    ...(big && { groupBy: 'domain' as const, collapsed: true }),
  })
  if (refusal) karta.announce(refusal.message)
}

function setOf(ids: readonly Id[]): IdSet {
  return Object.fromEntries(ids.map((id) => [id, true as const]))
}

function madeWords(name: string, count: number, collapsed: boolean): Words {
  const made = { id: viewsText.id.made(name, count), en: viewsText.en.made(name, count) }
  if (!collapsed) return made
  return { id: `${made.id} ${viewsText.id.madeCollapsed}`, en: `${made.en} ${viewsText.en.madeCollapsed}` }
}
