// A scene made from the one before an edit is the scene made whole: after random commands, undos and redos.
import './pageStub.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addElement } from '../../src/editing/commands/addElement.ts'
import { connectElements } from '../../src/editing/commands/connectElements.ts'
import { deleteElements } from '../../src/editing/commands/deleteElements.ts'
import { deleteRelations } from '../../src/editing/commands/deleteRelations.ts'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { groupView } from '../../src/editing/commands/groupView.ts'
import { pinElements } from '../../src/editing/commands/pinElements.ts'
import { placeElements } from '../../src/editing/commands/placeElements.ts'
import { removeFromView } from '../../src/editing/commands/removeFromView.ts'
import { createStore } from '../../src/editing/createStore.ts'
import type { Store } from '../../src/editing/store.ts'
import type { Blueprint, View } from '../../src/model/blueprint.ts'
import { relationKindsBetween } from '../../src/model/metamodel.ts'
import { getRow, rowsOf } from '../../src/model/table.ts'
import { type BuiltScene, buildScene } from '../../src/ui/canvas/buildScene.ts'
import { sceneOf } from '../../src/ui/canvas/scene.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { arbitraryActs, meantAct, readyCommand } from '../support/editingCommands.ts'
import { sampleBlueprint } from './sampleBlueprint.ts'

/** Compares every view of a blueprint, made from its scene before and by the canvas, with the view made whole. */
function comparing() {
  const known = new Map<string, BuiltScene>()
  return (blueprint: Blueprint): void => {
    for (const view of Object.values(blueprint.views)) {
      const whole = buildScene(blueprint, view).scene
      const step = buildScene(blueprint, view, known.get(view.id))
      known.set(view.id, step)
      expect(step.scene).toEqual(whole)
      expect(sceneOf(blueprint, view)).toEqual(whole)
    }
  }
}

/** A second for each look, so that no steps join. */
function clock(): () => number {
  let time = 0
  return () => (time += 1000)
}

const VIEW = 'v1'
const viewOf = ({ views }: Blueprint): View => views[VIEW] ?? expect.fail('the sample has a view v1')

/** One edit of the drawing, drawn by numbers from what is there. */
function editDrawing(store: Store, what: number, [a = 0, b = 0, x = 0, y = 0]: readonly number[], step: number): void {
  const blueprint = store.getBlueprint()
  const elements = rowsOf(blueprint.elements)
  const relations = rowsOf(blueprint.relations)
  const [one, two] = [elements[a % elements.length], elements[b % elements.length]]
  const relation = relations[a % Math.max(1, relations.length)]
  if (!one || !two) return void store.undo()
  const at = { x: x % 1500, y: y % 700 }
  const { id } = one
  switch (what % 11) {
    case 0:
      return void store.run(placeElements, { view: VIEW, positions: { [id]: at } })
    case 1:
      return void store.run(placeElements, { view: VIEW, positions: { [id]: at, [two.id]: { x: at.y, y: at.x } } })
    case 2:
      return void store.run(removeFromView, { view: VIEW, ids: [id] })
    case 3:
      return void store.run(deleteElements, { ids: [id] })
    case 4:
      return void store.run(editElement, { id, set: { name: `Nama ${step}` } })
    case 5:
      return void store.run(pinElements, { view: VIEW, ids: [id], pinned: x % 2 === 0 })
    case 6:
      return void (relation && store.run(deleteRelations, { ids: [relation.id] }))
    case 7: {
      const kind = relationKindsBetween(one.kind, two.kind)[0]
      if (kind) store.run(connectElements, { id: `baru-${step}`, kind: kind.id, source: id, target: two.id })
      return
    }
    case 8:
      return void store.run(addElement, { element: { ...one, id: `elemen-${step}` }, view: VIEW, ...at })
    case 9:
      return void store.redo()
    default:
      return void store.undo()
  }
}

const edits = fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 4, maxLength: 4 })), {
  minLength: 5,
  maxLength: 25,
  size: 'max',
})

test('edits of a drawing with many lines are taken over into its scene as if it were made whole', () => {
  fc.assert(
    fc.property(edits, fc.boolean(), (steps, grouped) => {
      const store = createStore({ blueprint: sampleBlueprint(40, 120), now: clock() })
      if (grouped) store.run(groupView, { view: VIEW, by: 'domain' })
      const compare = comparing()
      compare(store.getBlueprint())
      for (const [step, [what, numbers]] of steps.entries()) {
        editDrawing(store, what, numbers, step)
        compare(store.getBlueprint())
      }
    }),
    { numRuns: 60 },
  )
})

test('whatever command is run, undone or redone, the scene is the one made whole', () => {
  fc.assert(
    fc.property(arbitraryBlueprint, arbitraryActs, (start, acts) => {
      const store = createStore({ blueprint: start, now: clock() })
      const compare = comparing()
      compare(start)
      for (const step of acts.keys()) {
        const act = meantAct(acts, step)
        if (act.kind === 'run') {
          readyCommand(store.getBlueprint(), act, step).with((command, args) => store.run(command, args))
        } else if (act.kind === 'undo') store.undo()
        else store.redo()
        compare(store.getBlueprint())
      }
    }),
    { numRuns: 40 },
  )
})

test('an edit leaves what it does not change of a scene as the same object', () => {
  const store = createStore({ blueprint: sampleBlueprint(40, 120), now: clock() })
  const before = sceneOf(store.getBlueprint(), viewOf(store.getBlueprint()))
  const [element] = before.elements
  if (!element) return expect.fail('the sample has elements')
  store.run(editElement, { id: element.id, set: { name: 'Nama lain' } })
  const renamed = sceneOf(store.getBlueprint(), viewOf(store.getBlueprint()))
  expect(renamed.elements[0]).toBe(getRow(store.getBlueprint().elements, element.id))
  expect(renamed.at).toBe(before.at)
  expect(renamed.xs).toBe(before.xs)
  expect(renamed.relations).toBe(before.relations)
  expect(renamed.lineAt).toBe(before.lineAt)
})
