import { describe, expect, it } from 'vitest'
import { exactText } from '../../src/scoring/ratioText.ts'
import { elementTrace } from '../../src/simulation/elementTrace.ts'
import { itemsOfIndicator } from '../../src/simulation/itemsOfIndicator.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const blueprint = buildBlueprint({
  base: { 32: 3 },
  items: [
    buildItem('portal', {
      changes: [{ kind: 'replace', element: 'old', by: 'new' }],
      effects: [
        { indicator: 42, from: 1, to: 3 },
        { indicator: 32, from: 2, to: 4 },
      ],
    }),
    buildItem('audit', { effects: [{ indicator: 32, from: 3, to: 4 }] }),
  ],
})

describe('the trace of an element', () => {
  it('leads over the items that change it to the indicators and points they serve', () => {
    const { changes, effects } = elementTrace(blueprint, 'old')
    expect(changes).toEqual([{ item: 'portal', change: 'portal-c1', as: 'element' }])
    expect(effects.map(({ indicator, from, to, points }) => [indicator, from, to, exactText(points)])).toEqual([
      ['32', 2, 4, '0.0275'],
      ['42', 1, 3, '0.06'],
    ])
  })

  it('names the successor as well', () => {
    expect(elementTrace(blueprint, 'new').changes).toEqual([{ item: 'portal', change: 'portal-c1', as: 'by' }])
    expect(elementTrace(blueprint, 'other')).toEqual({ changes: [], effects: [] })
  })
})

describe('the items of an indicator', () => {
  it('are listed by id with their effects on it', () => {
    const found = itemsOfIndicator(blueprint, '32').map(({ item, effects }) => [item.id, effects.map(({ id }) => id)])
    expect(found).toEqual([
      ['audit', ['audit-e1']],
      ['portal', ['portal-e2']],
    ])
    expect(itemsOfIndicator(blueprint, '999')).toEqual([])
  })
})
