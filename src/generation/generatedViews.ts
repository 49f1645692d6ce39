// Drawings of an invented architecture: all of it in bands by domain, and one drawing each for some agencies.
import type { Element, Placement, View } from '../model/blueprint.ts'
import { architectureDomains, domainOfKind } from '../model/metamodel.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import { orderBetween } from '../model/orderBetween.ts'
import { tableOf } from '../model/table.ts'
import type { AgencyWords } from './vocabulary.ts'

const [STEP_X, STEP_Y] = [NODE_WIDTH + 48, NODE_HEIGHT + 80]

/** "Seluruh arsitektur", then a view for each agency that owns anything. */
export function generatedViews(elements: readonly Element[], agencies: readonly AgencyWords[]): Record<string, View> {
  const views: Record<string, View> = {}
  let order: string | undefined
  const add = (id: string, name: string, shown: readonly Element[]): void => {
    order = orderBetween(order, undefined)
    views[id] = { id, name, order, placements: tableOf(banded(shown)) }
  }
  add('seluruh-arsitektur', 'Seluruh arsitektur', elements)
  for (const { id, short } of agencies) {
    const own = elements.filter(({ owner }) => owner === id)
    if (own.length > 0) add(`tampilan-${id}`, `Arsitektur ${short}`, own)
  }
  return views
}

/** Domain under domain, each as a grid of the width of the whole. */
function banded(elements: readonly Element[]): readonly (readonly [string, Placement])[] {
  const columns = Math.max(4, Math.ceil(Math.sqrt(elements.length * 0.6)))
  const places: [string, Placement][] = []
  let row = 0
  for (const domain of architectureDomains) {
    const band = elements.filter(({ kind }) => domainOfKind(kind)?.id === domain.id)
    band.forEach(({ id }, nth) => {
      places.push([id, { x: (nth % columns) * STEP_X, y: (row + Math.floor(nth / columns)) * STEP_Y }])
    })
    if (band.length > 0) row += Math.ceil(band.length / columns) + 1
  }
  return places
}
