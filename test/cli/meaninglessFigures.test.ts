// Where a fault leaves a figure no meaning, the command line says what is wrong instead of printing one.
import { describe, expect, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint, RoadmapItem } from '../../src/model/blueprint.ts'
import { verbRunner } from '../support/verbRunner.ts'
import { workedExample } from '../support/workedExample.ts'

const withItem = (id: string, change: Partial<RoadmapItem>): Blueprint => ({
  ...workedExample,
  roadmap: { ...workedExample.roadmap, [id]: { ...(workedExample.roadmap[id] as RoadmapItem), ...change } },
})
const circle = withItem('p7', { predecessors: { p9: true } })
const lateTwice = withItem('p7', { risk: { deliver: 900, delays: { 3: 700, 6: 600 } } })

const run = (verb: string, blueprint: Blueprint) => verbRunner(verb, writeBlueprint(blueprint))('a.json', '--json')

describe('no figure is printed', () => {
  it.each(['risk', 'credit'])('by %s while predecessors go round in a circle', (verb) => {
    const { code, out, err } = run(verb, circle)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('cannot be worked out')
    for (const { name } of ['p7', 'p8', 'p9'].map((id) => workedExample.roadmap[id] as RoadmapItem)) {
      expect(err).toContain(name)
    }
  })

  it('by risk while the chances of delay are more than a whole', () => {
    const { code, out, err } = run('risk', lateTwice)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('lebih dari 100%')
    expect(err).toContain('more than 100%')
  })

  it('but credit, which knows no delay, prints its own', () => {
    expect(run('credit', lateTwice).code).toBe(0)
  })
})
