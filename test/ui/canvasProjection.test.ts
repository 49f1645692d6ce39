import './pageStub.ts'
import { expect, test } from 'vitest'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { moveElements } from '../../src/editing/commands/moveElements.ts'
import { createStore } from '../../src/editing/createStore.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { createProjection, type ViewInput } from '../../src/ui/canvas/projectView.ts'
import { sceneOf } from '../../src/ui/canvas/scene.ts'
import { sampleBlueprint } from './sampleBlueprint.ts'

function inputOf(blueprint: Blueprint, more: Partial<ViewInput> = {}): ViewInput {
  const view = blueprint.views.v1
  if (!view) throw new Error('the sample has a view v1')
  const scene = sceneOf(blueprint, view)
  return {
    blueprint,
    scene,
    language: 'id',
    presence: new Map(),
    conflicts: new Map(),
    dimmedDomains: new Set(),
    selected: new Set(),
    selectedRelation: null,
    hovered: null,
    handles: true,
    hoveredRelation: null,
    renaming: null,
    moved: new Map(),
    mounted: new Set(scene.elements.map((element) => element.id)),
    allEdges: true,
    ...more,
  }
}

const opened = (count: number, relations: number) =>
  createStore({ blueprint: sampleBlueprint(count, relations), now: () => 0 })

test('asking again for the same view gives the same node and edge objects', () => {
  const project = createProjection()
  const blueprint = sampleBlueprint(40, 60)
  const first = project(inputOf(blueprint))
  const second = project(inputOf(blueprint))
  expect(first.nodes).toHaveLength(40)
  expect(first.edges).toHaveLength(60)
  expect(second.nodes.every((node, i) => node === first.nodes[i])).toBe(true)
  expect(second.edges.every((edge, i) => edge === first.edges[i])).toBe(true)
})

test('dragging one of 2,000 elements through 40 steps makes 40 node objects and leaves what nodes show alone', () => {
  const project = createProjection()
  const blueprint = sampleBlueprint(2000, 4000)
  const before = new Map(project(inputOf(blueprint, { allEdges: false })).nodes.map((node) => [node.id, node]))
  let made = 0
  for (let step = 1; step <= 40; step++) {
    const moved = new Map([['e7', { x: step * 8, y: step * 8 }]])
    for (const node of project(inputOf(blueprint, { allEdges: false, moved })).nodes) {
      if (before.get(node.id) !== node) made++
      expect(before.get(node.id)?.data).toBe(node.data)
      before.set(node.id, node)
    }
  }
  expect(made).toBe(40)
  expect(before.get('e7')?.position).toEqual({ x: 320, y: 320 })
})

test('an edit makes a new node of the element edited only, a move of the element moved only', () => {
  const store = opened(30, 40)
  const project = createProjection()
  const ids = (a: ReturnType<typeof project>, b: ReturnType<typeof project>) => {
    const known = new Map(a.nodes.map((node) => [node.id, node]))
    return b.nodes.filter((node) => known.get(node.id) !== node).map((node) => node.id)
  }
  const first = project(inputOf(store.getBlueprint()))
  store.run(editElement, { id: 'e3', set: { name: 'Nama baru' } })
  const second = project(inputOf(store.getBlueprint()))
  expect(ids(first, second)).toEqual(['e3'])
  store.run(moveElements, { view: 'v1', positions: { e5: { x: 5000, y: 0 } } })
  const third = project(inputOf(store.getBlueprint()))
  expect(ids(second, third)).toEqual(['e5'])
})

test('selecting and pointing change only the nodes concerned', () => {
  const project = createProjection()
  const blueprint = sampleBlueprint(30, 40)
  const first = project(inputOf(blueprint))
  const second = project(inputOf(blueprint, { selected: new Set(['e1']), hovered: 'e2' }))
  const changed = second.nodes.filter((node, i) => node !== first.nodes[i]).map((node) => node.id)
  expect(changed.sort()).toEqual(['e1', 'e2'])
  const [one, two] = ['e1', 'e2'].map((id) => second.nodes.find((node) => node.id === id))
  expect([one?.selected, one?.data.handles, two?.selected, two?.data.handles]).toEqual([true, true, false, true])
})

test('only mounted elements become nodes, in reading order', () => {
  const project = createProjection()
  const blueprint = sampleBlueprint(30, 40)
  const { nodes } = project(inputOf(blueprint, { mounted: new Set(['e9', 'e2', 'e14']) }))
  expect(nodes.map((node) => node.id)).toEqual(['e2', 'e9', 'e14'])
})

test('a large view has the hovered and the selected relation as edges, no other', () => {
  const project = createProjection()
  const blueprint = sampleBlueprint(30, 40)
  const more = { allEdges: false, selectedRelation: 'r3', hoveredRelation: 'r9' }
  expect(project(inputOf(blueprint, more)).edges.map((edge) => edge.id)).toEqual(['r3', 'r9'])
  expect(project(inputOf(blueprint, { ...more, hoveredRelation: 'r3' })).edges.map((edge) => edge.id)).toEqual(['r3'])
})

test('every node has fixed size and handles, so that nothing is measured', () => {
  const project = createProjection()
  for (const node of project(inputOf(sampleBlueprint(5, 4))).nodes) {
    expect([node.width, node.height]).toEqual([200, 64])
    expect(node.measured).toEqual({ width: 200, height: 64 })
    expect(node.handles?.map((handle) => handle.id)).toEqual(['top', 'right', 'bottom', 'left', 'any'])
  }
})

test('nodes are named by kind, name, owner, relations and how they stand, in the language of the page', () => {
  const project = createProjection()
  const blueprint = sampleBlueprint(5, 4)
  const presence = new Map([['e0', 'coming' as const]])
  const label = (language: 'id' | 'en') =>
    project(inputOf(blueprint, { presence, language })).nodes.find((node) => node.id === 'e0')?.ariaLabel
  expect(label('id')).toMatch(/^Proses Bisnis Elemen nomor 0, Diskominfo, \d+ relasi, Akan datang$/)
  expect(label('en')).toMatch(/^Business Process Elemen nomor 0, Diskominfo, \d+ relations?, Coming$/)
})

test('while a relation is drawn each node tells whether it can be the other end', () => {
  const project = createProjection()
  const { nodes } = project(
    inputOf(sampleBlueprint(6, 0), { joinable: (element) => (element.id === 'e0' ? 'from' : 'yes') }),
  )
  expect(nodes.filter((node) => node.data.joinable === 'from').map((node) => node.id)).toEqual(['e0'])
  expect(nodes.filter((node) => node.data.joinable === 'yes')).toHaveLength(5)
})

test('the lines of a dragged element follow it, all others stay the same objects', () => {
  const project = createProjection()
  const blueprint = sampleBlueprint(20, 30)
  const first = project(inputOf(blueprint))
  const second = project(inputOf(blueprint, { moved: new Map([['e4', { x: 4000, y: 4000 }]]) }))
  for (const [i, edge] of second.edges.entries()) {
    const touches = edge.source === 'e4' || edge.target === 'e4'
    expect(edge === first.edges[i]).toBe(!touches)
    if (touches) expect(edge.data?.path).not.toBe(first.edges[i]?.data?.path)
  }
})

test('what is brought out dims everything else, and so does every relation that leaves it', () => {
  const project = createProjection()
  const blueprint = sampleBlueprint(200, 240)
  const ids = project(inputOf(blueprint)).nodes.map(({ id }) => id)
  const highlighted = new Set(ids.slice(0, 5))
  const { nodes, edges } = project(inputOf(blueprint, { highlighted, dimmedDomains: new Set(['aplikasi']) }))
  expect(nodes.filter(({ data }) => !data.dimmed).map(({ id }) => id)).toEqual([...highlighted])
  for (const { source, target, data } of edges) {
    expect(data?.dimmed).toBe(!highlighted.has(source) || !highlighted.has(target))
  }
})

test('dimming a domain makes new nodes of that domain only and fades their relations; what is selected stays clear', () => {
  const project = createProjection()
  const blueprint = sampleBlueprint(200, 240)
  const before = project(inputOf(blueprint))
  const dimmedDomains = new Set(['aplikasi'])
  const apps = before.nodes.filter((node) => node.data.domain === 'aplikasi').map((node) => node.id)
  const after = project(inputOf(blueprint, { dimmedDomains }))
  expect(apps.length).toBeGreaterThan(1)
  expect(after.nodes.filter((node, i) => node !== before.nodes[i]).map((node) => node.id)).toEqual(apps)
  expect(after.nodes.filter((node) => node.data.dimmed).map((node) => node.id)).toEqual(apps)
  for (const { source, target, data } of after.edges)
    expect(data?.dimmed).toBe(apps.includes(source) || apps.includes(target))
  const [first = ''] = apps
  const chosen = project(inputOf(blueprint, { dimmedDomains, selected: new Set([first]) }))
  expect(chosen.nodes.find((node) => node.id === first)?.data.dimmed).toBe(false)
})
