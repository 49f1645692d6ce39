import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { indicatorTrace, itemsLifting } from '../../src/impact/indicatorTrace.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { instrumentOf } from '../../src/model/instruments.ts'
import { relationKindOf } from '../../src/model/metamodel.ts'
import { orphans } from '../../src/model/orphans.ts'
import { getRow, rowsOf } from '../../src/model/table.ts'
import { templateElements } from '../../src/views/viewTemplates.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { runs } from '../support/simulationVariants.ts'

const file = readBlueprint(readFileSync(resolve(import.meta.dirname, '../../examples/kota-bandung.karta.json'), 'utf8'))
if (!file.ok) throw new Error('the example does not open')
const bandung = file.blueprint

/** Checks each step: the next element stops with the one before it, and no service lies between. */
function holds(blueprint: Blueprint, indicator: string): number {
  let services = 0
  for (const { elements } of indicatorTrace(blueprint, indicator)) {
    for (const { element, services: above } of elements) {
      for (const { service, steps } of above) {
        services++
        let at = element
        for (const step of steps) {
          const { kind, source, target } = getRow(blueprint.relations, step.relation)!
          const stops = relationKindOf(kind)?.dependent === 'target' ? [source, target] : [target, source]
          expect(stops).toEqual([at, step.element])
          at = step.element
        }
        expect(at).toBe(service)
        const kinds = steps.map((step) => getRow(blueprint.elements, step.element)?.kind)
        expect(kinds.indexOf('layanan')).toBe(kinds.length - 1)
      }
    }
  }
  return services
}

describe('the trace of an indicator', () => {
  it('goes from the items that lift it to what they change and the services on that, in the example', () => {
    const trace = indicatorTrace(bandung, '45')
    expect(trace.map(({ item }) => item)).toEqual(itemsLifting(bandung, '45'))
    expect(holds(bandung, '45')).toBeGreaterThan(0)
  })

  it('takes real steps for any blueprint, and all of it is what the drawing of the trace holds', () => {
    let services = 0
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
        for (const { id } of instrument?.indicators ?? []) {
          services += holds(blueprint, id)
          const all = new Set(
            indicatorTrace(blueprint, id)
              .flatMap(({ elements }) => elements)
              .flatMap((traced) => [
                traced.element,
                ...traced.services.flatMap(({ steps }) => steps.map(({ element }) => element)),
              ]),
          )
          expect(templateElements(blueprint, { kind: 'trace', subject: id })).toEqual([...all].sort())
        }
      }),
      runs,
    )
    expect(services).toBeGreaterThan(0)
  })

  it('is empty for an indicator that no item lifts', () => {
    expect(indicatorTrace({ ...bandung, roadmap: {} }, '45')).toEqual([])
  })
})

describe('orphans', () => {
  it('are exactly the elements that no relation names', () => {
    let found = 0
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const named = new Set(rowsOf(blueprint.relations).flatMap(({ source, target }) => [source, target]))
        const expected = rowsOf(blueprint.elements).filter(({ id }) => !named.has(id))
        found += expected.length
        expect(orphans(blueprint).map(({ id }) => id)).toEqual(expected.map(({ id }) => id).sort())
      }),
      runs,
    )
    expect(found).toBeGreaterThan(0)
  })
})
