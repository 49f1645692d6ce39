import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/model/scenario.ts'
import { comparedOf } from '../../src/ui/scenario/compared.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const all = ['a', 'b', 'c', 'd', 'e'].map((id): Scenario => ({ ...(smallBlueprint.scenarios.hemat as Scenario), id }))
const ids = (chosen: readonly string[] | null) => comparedOf(all, chosen).map(({ id }) => id)

describe('the scenarios compared', () => {
  it('are the first four until somebody chooses', () => {
    expect(ids(null)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are those chosen, in the order of the list, without those that are gone and never more than four', () => {
    expect(ids(['d', 'gone', 'b'])).toEqual(['b', 'd'])
    expect(ids([])).toEqual([])
    expect(ids(['e', 'd', 'c', 'b', 'a'])).toEqual(['a', 'b', 'c', 'd'])
  })
})
