// Results of satisfaction surveys.
import { describe, expect, it } from 'vitest'
import { addSatisfaction } from '../../src/editing/commands/addSatisfaction.ts'
import { deleteSatisfaction } from '../../src/editing/commands/deleteSatisfaction.ts'
import { editSatisfaction } from '../../src/editing/commands/editSatisfaction.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const satisfaction = { id: 'baru', service: 'izin', year: 2025, score: 8120, respondents: 410, users: 9000 }

describe('results of satisfaction surveys', () => {
  it('are added once for each service and year', () => {
    const { after, label } = edited(smallBlueprint, addSatisfaction, { satisfaction })
    expect(after.satisfaction.baru).toEqual(satisfaction)
    expect(label?.id).toMatch(/^Tambah kepuasan “.*” 2025$/)
    const again = { satisfaction: { ...satisfaction, id: 'lagi' } }
    expect(refused(after, addSatisfaction, again).code).toBe('survey-taken')
  })

  it('are refused off the scale, of what is no service, with counts or indicators that are none', () => {
    const code = (more: object): string =>
      refused(smallBlueprint, addSatisfaction, { satisfaction: { ...satisfaction, ...more } }).code
    expect(code({ score: 2499 })).toBe('bad-score')
    expect(code({ score: 10_001 })).toBe('bad-score')
    expect(code({ score: 8120.5 })).toBe('bad-score')
    expect(code({ respondents: -1 })).toBe('bad-count')
    expect(code({ users: 1.5 })).toBe('bad-count')
    expect(code({ year: 25 })).toBe('bad-year')
    expect(code({ service: 'hilang' })).toBe('no-element')
    expect(code({ indicators: { [DEFAULT_INSTRUMENT]: { 99: true } } })).toBe('no-indicator')
    expect(code({ indicators: { lain: {} } })).toBe('no-indicator')
  })

  it('change field by field, and not into the year of another', () => {
    const { after } = edited(smallBlueprint, addSatisfaction, { satisfaction })
    const changed = edited(after, editSatisfaction, { id: 'baru', set: { score: 9000, users: null } }).after
    expect(changed.satisfaction.baru).toEqual({
      id: 'baru',
      service: 'izin',
      year: 2025,
      score: 9000,
      respondents: 410,
    })
    expect(refused(after, editSatisfaction, { id: 'baru', set: { year: 2024 } }).code).toBe('survey-taken')
    expect(refused(after, editSatisfaction, { id: 'hilang', set: {} }).code).toBe('no-satisfaction')
  })

  it('go without a trace', () => {
    const { after, label } = edited(smallBlueprint, deleteSatisfaction, { id: 'skm' })
    expect(after.satisfaction).toEqual({})
    expect(label?.id).toMatch(/^Hapus kepuasan “.*” 2024$/)
  })
})
