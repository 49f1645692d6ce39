import { describe, expect, it } from 'vitest'
import { predecessorCycle, wouldMakeCycle } from '../../src/roadmap/predecessorCycle.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const chain = (...links: [string, ...string[]][]) =>
  buildBlueprint({ items: links.map(([id, ...after]) => buildItem(id, { after })) })

describe('predecessors', () => {
  it('without a cycle have none, diamonds included', () => {
    expect(predecessorCycle(chain(['a'], ['b', 'a'], ['c', 'a'], ['d', 'b', 'c']))).toBeUndefined()
  })

  it('name a cycle from its smallest id, each followed by its predecessor', () => {
    expect(predecessorCycle(chain(['d', 'b'], ['b', 'c'], ['c', 'a'], ['a', 'b']))).toEqual(['a', 'b', 'c'])
    expect(predecessorCycle(chain(['a', 'a']))).toEqual(['a'])
  })

  it('pass over predecessors that do not exist', () => {
    expect(predecessorCycle(chain(['a', 'gone']))).toBeUndefined()
  })

  it('tell which cycle a new link would close', () => {
    const blueprint = chain(['a'], ['b', 'a'], ['c', 'b'])
    expect(wouldMakeCycle(blueprint, 'a', 'c')).toEqual(['a', 'c', 'b'])
    expect(wouldMakeCycle(blueprint, 'c', 'a')).toBeUndefined()
    expect(wouldMakeCycle(blueprint, 'a', 'a')).toEqual(['a'])
  })

  it('may be a chain of 8,000', () => {
    const links = Array.from({ length: 8000 }, (_, at): [string, ...string[]] => [`i${at}`, `i${(at + 1) % 8000}`])
    expect(predecessorCycle(chain(...links))).toHaveLength(8000)
  })
})
