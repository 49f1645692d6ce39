// The chance of acceptance where none is stated (semantics §6): the agency's own history per domain.
import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { acceptanceDefaults } from '../../src/scoring/acceptanceDefault.ts'
import { exactFraction } from '../../src/scoring/ratioText.ts'
import { riskOf } from '../../src/simulation/riskOf.ts'
import { buildBlueprint, buildItem, INSTRUMENT } from '../support/simulationBuild.ts'

const lift = (indicator: number) => ({ indicator, from: 2, to: 3 })
const items = [
  buildItem('governance', { owner: 'kominfo', finish: '2026-05', effects: [lift(11)] }),
  buildItem('both', { owner: 'kominfo', effects: [lift(42), lift(11)] }),
  buildItem('stated', { owner: 'kominfo', effects: [lift(11)], risk: { accept: 1000 } }),
  buildItem('new', { owner: 'setda', effects: [lift(11)] }),
  buildItem('nobody', { effects: [lift(11)] }),
]

/** Kominfo claimed 3 rungs in governance, of which 2 stood, and 4 among the services, of which 4 stood; Setda claimed nothing. */
const history: Blueprint = (() => {
  const blueprint = buildBlueprint({ base: 2, items })
  const assessment = (kind: 'claim' | 'external', levels: { readonly [indicator: string]: number }) => ({
    ...{ id: kind, name: kind, instrument: INSTRUMENT.id, year: 2024, kind },
    answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
  })
  return {
    ...blueprint,
    responsibilities: {
      [INSTRUMENT.id]: Object.fromEntries(['11', '42'].map((id) => [id, { owner: 'kominfo', support: {} }])),
    },
    assessments: {
      ...blueprint.assessments,
      claim: assessment('claim', { 11: 4, 42: 5, 13: 5 }),
      external: assessment('external', { 11: 3, 42: 5, 13: 1 }),
    },
  }
})()

const of = (id: string) => {
  const item = history.roadmap[id]
  return item && acceptanceDefaults(history)(item)
}

describe('the default chance of acceptance', () => {
  it('is what stood of what the agency claimed in the domain of the effects, smoothed', () => {
    expect(of('governance')).toMatchObject({ accepted: 2, claimed: 3, chance: { units: 3, per: 5 } })
  })

  it('is the lowest where effects fall into several domains', () => {
    expect(of('both')?.part).toBe(of('governance')?.part)
    expect(of('both')?.chance).toEqual({ units: 3, per: 5 })
  })

  it('is not there without an owner or without a history of the owner', () => {
    expect([of('new'), of('nobody')]).toEqual([undefined, undefined])
  })

  it('counts in the risk of an item that states none, and only there', () => {
    const only = (id: string): Blueprint => ({
      ...history,
      roadmap: { [id]: history.roadmap[id] as (typeof items)[0] },
    })
    const expected = (id: string) =>
      exactFraction(riskOf(only(id), { month: '2026-08', seed: 1, trials: 100 }).expected)
    // One level of indicator 11 is 0.025.
    expect([expected('governance'), expected('stated'), expected('new')]).toEqual(['2.015', '2.025', '2.025'])
  })
})
