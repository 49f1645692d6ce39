// The order of the guided way: what leaves most of the index open first, an aspect once begun to its end, nothing twice.
import { describe, expect, it } from 'vitest'
import type { Assessment, IdSet } from '../../src/model/blueprint.ts'
import { biggestGap, guideStep } from '../../src/ui/assessment/guide.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'

const assessment = (levels: { readonly [id: string]: number }): Assessment => ({
  id: 'a',
  name: 'A',
  instrument: INSTRUMENT.id,
  year: 2026,
  kind: 'claim',
  answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
})

const heaviest = INSTRUMENT.aspects.reduce((most, each) => (each.weight > most.weight ? each : most))

describe('the guided way', () => {
  it('begins with the aspect that leaves most of the index open', () => {
    expect(guideStep(INSTRUMENT, assessment({}), {})).toMatchObject({ nth: 1, aspect: { id: heaviest.id } })
  })

  it('finishes an aspect that was begun before it takes the next', () => {
    const lightest = INSTRUMENT.indicators.find(({ aspect }) => aspect !== heaviest.id)
    const step = guideStep(INSTRUMENT, assessment({ [lightest?.id ?? '']: 3 }), {})
    expect(step?.aspect.id).toBe(lightest?.aspect)
  })

  it('deals with every indicator once, whether it gets a level or is passed over', () => {
    const levels: Record<string, number> = {}
    const passed: Record<string, true> = {}
    const order: string[] = []
    const begun: number[] = []
    for (;;) {
      const step = guideStep(INSTRUMENT, assessment(levels), passed as IdSet)
      const id = step?.left[0]?.id
      if (!step || id === undefined || order.length > 60) break
      order.push(id)
      begun.push(step.nth)
      if (order.length % 4 === 0) passed[id] = true
      else levels[id] = 2
    }
    expect(new Set(order).size).toBe(47)
    expect(order).toHaveLength(47)
    expect(begun).toEqual([...begun].sort((a, b) => a - b))
    expect(begun.at(-1)).toBe(8)
  })
})

describe('the biggest gap', () => {
  it('is where most index points lie below the top, and none where nothing is known or all is at the top', () => {
    expect(biggestGap(INSTRUMENT, assessment({}))).toBeUndefined()
    expect(biggestGap(INSTRUMENT, assessment({ 1: 5 }))).toBeUndefined()
    const heavy = INSTRUMENT.indicators.reduce((most, each) => (each.weight > most.weight ? each : most))
    expect(biggestGap(INSTRUMENT, assessment({ 1: 1, [heavy.id]: 1 }))).toMatchObject({
      indicator: { id: heavy.id },
      level: 1,
    })
  })
})
