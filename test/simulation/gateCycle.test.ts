import { describe, expect, it } from 'vitest'
import { gateCycle } from '../../src/simulation/gateCycle.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { buildBlueprint, buildItem, INSTRUMENT } from '../support/simulationBuild.ts'

const gated = (...gates: [number, number][]) =>
  buildBlueprint({
    base: 1,
    items: gates.map(([indicator, asks], at) =>
      buildItem(`i${at}`, { effects: [{ indicator, from: 1, to: 3, gate: { indicator: String(asks), level: 2 } }] }),
    ),
  })

describe('gates', () => {
  it('without a cycle have none, the gates of the instrument included', () => {
    expect(gateCycle(INSTRUMENT, gated([21, 1], [1, 2], [22, 21]))).toBeUndefined()
  })

  it('name the cycle they form, each indicator followed by the one it asks for', () => {
    expect(gateCycle(INSTRUMENT, gated([3, 1], [1, 2], [2, 3], [4, 3]))).toEqual(['1', '2', '3'])
    expect(gateCycle(INSTRUMENT, gated([5, 5]))).toEqual(['5'])
  })

  it('form a cycle with a gate of the instrument', () => {
    expect(gateCycle(INSTRUMENT, gated([12, 21]))).toEqual(['12', '21'])
  })

  it('that form a cycle hold each other shut, and the evaluation ends', () => {
    const { levels } = standingAt(gated([1, 2], [2, 1], [3, 3]), { month: '2027-01', view: 'planned' })
    expect([levels['1']?.min, levels['2']?.min, levels['3']?.min]).toEqual([1, 1, 1])
  })
})
