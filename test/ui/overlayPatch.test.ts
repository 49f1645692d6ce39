import './pageStub.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editScenario } from '../../src/editing/commands/editScenario.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import type { Overlay } from '../../src/roadmap/delivery.ts'
import { overlayOf } from '../../src/roadmap/overlayOf.ts'
import { onlyThese } from '../../src/ui/scenario/makeScenario.ts'
import { overlayPatch } from '../../src/ui/scenario/overlayPatch.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { edited } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const hemat = smallBlueprint.scenarios.hemat as Scenario

describe('what is tried while a scenario is open', () => {
  it('is nothing while the overlay says what the scenario says', () => {
    expect(overlayPatch(hemat, overlayOf(hemat))).toBeUndefined()
  })

  it('takes away what was assumed and adds what is', () => {
    const { moves: _, ...rest } = overlayOf(hemat)
    expect(overlayPatch(hemat, { ...rest, included: { ...rest.included, reviu: false }, packGates: false })).toEqual({
      included: { reviu: false },
      moves: { audit: null },
      packGates: false,
    })
  })

  it('no longer forces an item that is decided otherwise', () => {
    const overlay = overlayOf(hemat)
    expect(overlayPatch(hemat, { ...overlay, included: { ...overlay.included, audit: true } })).toEqual({
      included: { audit: true },
      forced: { audit: null },
    })
  })

  it('makes any scenario say what any other overlay says', () => {
    fc.assert(
      fc.property(
        arbitraryBlueprint.filter(({ scenarios }) => Object.keys(scenarios).length === 2),
        (blueprint) => {
          const [one, other] = Object.values(blueprint.scenarios) as [Scenario, Scenario]
          const overlay: Overlay = overlayOf(other)
          const set = overlayPatch(one, overlay)
          const after = set ? edited(blueprint, editScenario, { id: one.id, set }).after : blueprint
          expect(overlayOf(after.scenarios[one.id] as Scenario)).toEqual(overlay)
        },
      ),
    )
  })
})

describe('a scenario of a selection', () => {
  it('counts exactly the open items selected, proposals too, and leaves done ones alone', () => {
    const { pedoman, audit, reviu } = smallBlueprint.roadmap
    const roadmap = { pedoman: { ...pedoman, status: 'done' }, audit, reviu: { ...reviu, proposed: true } }
    const blueprint = { ...smallBlueprint, roadmap } as typeof smallBlueprint
    expect(onlyThese(blueprint, new Set(['reviu']))).toEqual({ included: { audit: false, reviu: true } })
    expect(onlyThese(blueprint, new Set(['audit']))).toEqual({ included: {} })
  })
})
