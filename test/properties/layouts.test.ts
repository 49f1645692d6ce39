// Laws of layouts, templates and groups on random filled blueprints.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange, arrangedFlow, type LayoutKind, movable } from '../../src/editing/arrange.ts'
import { collapseGroups } from '../../src/editing/commands/collapseGroups.ts'
import { groupView } from '../../src/editing/commands/groupView.ts'
import { updateFromTemplate } from '../../src/editing/commands/updateFromTemplate.ts'
import { flowLayout } from '../../src/editing/flowLayout.ts'
import { gridLayout } from '../../src/editing/gridLayout.ts'
import { layoutGraph } from '../../src/editing/layoutGraph.ts'
import type { Positions } from '../../src/editing/placements.ts'
import { placeNew } from '../../src/editing/placeNew.ts'
import type { Blueprint, View } from '../../src/model/blueprint.ts'
import { drawnRelations, groupBoxes, hiddenInBoxes } from '../../src/model/collapsedGroups.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/model/nodeSize.ts'
import { entriesOf, getRow, rowsOf, type Table } from '../../src/model/table.ts'
import { viewGroups } from '../../src/model/viewGroups.ts'
import { TEMPLATE_KINDS, templateElements, templateUpdate } from '../../src/views/viewTemplates.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { edited } from '../support/edited.ts'

const layouts = fc.constantFrom<LayoutKind>('layers', 'flow', 'agencies', 'groups')
const scopes = fc.constantFrom('all', 'some', 'new')

/** The same records the other way round. */
function reversedTable<T>(table: Table<T>): Table<T> {
  return Object.fromEntries(
    Object.entries(table)
      .reverse()
      .map(([bucket, rows]) => [bucket, Object.fromEntries(Object.entries(rows).reverse())]),
  )
}

function turned(blueprint: Blueprint): Blueprint {
  const views = Object.entries(blueprint.views).map(([id, view]) => [
    id,
    { ...view, placements: reversedTable(view.placements) },
  ])
  return {
    ...blueprint,
    elements: reversedTable(blueprint.elements),
    relations: reversedTable(blueprint.relations),
    agencies: Object.fromEntries(Object.entries(blueprint.agencies).reverse()),
    roadmap: Object.fromEntries(Object.entries(blueprint.roadmap).reverse()),
    views: Object.fromEntries(views),
  }
}

/** Every other element of the view. */
function someOf(view: View): ReadonlySet<string> {
  const ids = entriesOf(view.placements)
    .map(([id]) => id)
    .sort()
  return new Set(ids.filter((_, i) => i % 2 === 0))
}

function laidOut(blueprint: Blueprint, view: View, layout: LayoutKind, scope: string): Positions {
  const ids = scope === 'all' ? undefined : someOf(view)
  const parts = movable(view, ids)
  if (layout === 'flow') {
    return arrangedFlow(flowLayout(layoutGraph(blueprint, Object.keys(parts.loose))), parts)
  }
  return arrange(blueprint, view, { layout, ...(ids && { ids }), asNew: scope === 'new' })
}

function covered(positions: Positions, others: Positions): string[] {
  const all = [...Object.entries(positions), ...Object.entries(others)]
  return Object.entries(positions).flatMap(([id, a]) =>
    all.flatMap(([other, b]) =>
      other !== id && Math.abs(a.x - b.x) < NODE_WIDTH && Math.abs(a.y - b.y) < NODE_HEIGHT ? [`${id} ${other}`] : [],
    ),
  )
}

describe('a layout', () => {
  it('moves only what may move, covers nothing, and is the same whatever the order of records', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, layouts, scopes, (blueprint, layout, scope) => {
        const other = turned(blueprint)
        for (const view of Object.values(blueprint.views)) {
          const positions = laidOut(blueprint, view, layout, scope)
          const { loose, fixed } = movable(view, scope === 'all' ? undefined : someOf(view))
          expect(Object.keys(positions).sort()).toEqual(Object.keys(loose).sort())
          for (const [id, { pinned }] of entriesOf(view.placements))
            if (pinned) expect(positions).not.toHaveProperty(id)
          expect(covered(positions, fixed)).toEqual([])
          for (const { x, y } of Object.values(positions)) {
            expect([Math.round(x), Math.round(y)]).toEqual([x, y])
            expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1_000_000)
          }
          const turnedView = other.views[view.id]
          expect(turnedView && laidOut(other, turnedView, layout, scope)).toEqual(positions)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a layout by agency', () => {
  it('is the same however the view is grouped, and one by groups is that of the grouping', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.constantFrom('domain', 'kind'), (blueprint, groupBy) => {
        for (const view of Object.values(blueprint.views)) {
          const { groupBy: _, ...ungrouped } = view
          const byAgency = arrange(blueprint, ungrouped, { layout: 'agencies' })
          expect(arrange(blueprint, { ...view, groupBy }, { layout: 'agencies' })).toEqual(byAgency)
          expect(arrange(blueprint, { ...view, groupBy: 'agency' }, { layout: 'groups' })).toEqual(byAgency)
          const { loose, fixed } = movable(view)
          const blocks = gridLayout(blueprint, Object.keys(loose), groupBy, fixed)
          expect(arrange(blueprint, { ...view, groupBy }, { layout: 'groups' })).toEqual(blocks)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('updating a view from a template', () => {
  it('adds all that is missing over nothing, moves and removes nothing, and then has nothing left to add', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.constantFrom(...TEMPLATE_KINDS), fc.nat(), (start, kind, seed) => {
        const services = rowsOf(start.elements).filter((element) => element.kind === 'layanan')
        const subjects = { agency: Object.keys(start.agencies), service: services.map(({ id }) => id), trace: ['1'] }
        const among = kind === 'agency' || kind === 'service' || kind === 'trace' ? [...subjects[kind]].sort() : []
        const subject = among[seed % Math.max(1, among.length)]
        const [first] = Object.values(start.views)
        if (!first) return
        const view = { ...first, template: { kind, ...(subject !== undefined && { subject }) } }
        const blueprint = { ...start, views: { ...start.views, [view.id]: view } }
        expect(templateElements(turned(blueprint), view.template)).toEqual(templateElements(blueprint, view.template))
        const update = templateUpdate(blueprint, view)
        const standing = Object.fromEntries(entriesOf(view.placements))
        const positions = placeNew(blueprint, update?.added ?? [], standing)
        expect(Object.keys(positions).sort()).toEqual(update?.added)
        expect(covered(positions, standing)).toEqual([])
        const { after } = edited(blueprint, updateFromTemplate, { view: view.id, positions })
        const updated = after.views[view.id]
        for (const [id, place] of entriesOf(view.placements)) {
          expect(getRow(updated?.placements ?? {}, id)).toEqual(place)
        }
        expect(updated && templateUpdate(after, updated)?.added).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('groups of a view', () => {
  it('hold every element once; collapsing and opening gives back the same view, and each line tells how many it is', () => {
    const ways = fc.constantFrom('agency' as const, 'domain' as const, 'kind' as const)
    fc.assert(
      fc.property(arbitraryBlueprint, ways, fc.nat(), (start, by, seed) => {
        for (const { id } of Object.values(start.views)) {
          const plain = edited(start, groupView, { view: id, by: null }).after
          const { after: grouped } = edited(plain, groupView, { view: id, by })
          const view = grouped.views[id]
          if (!view) continue
          const groups = viewGroups(grouped, view)
          const placed = entriesOf(view.placements).map(([element]) => element)
          expect(groups.flatMap(({ members }) => members).sort()).toEqual(placed.sort())
          const chosen = groups.filter((_, i) => (seed >> i) % 2 === 0).map((group) => group.id)
          const { after } = edited(grouped, collapseGroups, { view: id, groups: chosen, collapsed: true })
          const folded = after.views[id]
          if (!folded) continue
          const boxes = groupBoxes(after, folded)
          expect(boxes.map(({ group }) => group.id).sort()).toEqual([...chosen].sort())
          expect(folded.placements).toBe(view.placements)
          const hidden = hiddenInBoxes(boxes)
          const drawn = drawnRelations(rowsOf(after.relations), hidden)
          const inside = rowsOf(after.relations).filter(
            ({ source, target }) => hidden.has(source) && hidden.get(source) === hidden.get(target),
          )
          const counted = drawn.reduce((sum, line) => sum + ('count' in line ? line.count : 1), 0)
          expect(counted + inside.length).toBe(rowsOf(after.relations).length)
          const back = edited(after, collapseGroups, { view: id, groups: chosen, collapsed: false }).after
          expect(back.views[id]).toEqual(view)
        }
      }),
      { numRuns: 150 },
    )
  })
})
