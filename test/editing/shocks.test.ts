// Shocks: what would strike several items at once.
import { describe, expect, it } from 'vitest'
import { addShock } from '../../src/editing/commands/addShock.ts'
import { deleteItems } from '../../src/editing/commands/deleteItems.ts'
import { deleteShock } from '../../src/editing/commands/deleteShock.ts'
import { editShock } from '../../src/editing/commands/editShock.ts'
import type { Shock } from '../../src/model/scenario.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const [item = ''] = Object.keys(smallBlueprint.roadmap)
const cut: Shock = { id: 'dak', name: 'DAK dipotong', kind: 'budget-cut', chance: 200, year: 2026, fund: 'dak' }
const late: Shock = {
  id: 'pp',
  name: 'Peraturan terlambat',
  kind: 'late',
  chance: 300,
  items: { [item]: true },
  months: 6,
}

describe('shocks', () => {
  it('are added, changed as a whole, and deleted with what scenarios say of them', () => {
    const { after, label } = edited(smallBlueprint, addShock, { shock: late })
    expect(label?.id).toBe('Tambah guncangan “Peraturan terlambat”')
    const changed = edited(after, editShock, { shock: { ...cut, id: 'pp', fund: 'apbd' } }).after
    expect(changed.shocks.pp).toEqual({ ...cut, id: 'pp', fund: 'apbd' })
    const scenario = { id: 's', name: 'S', included: {}, moves: {}, forced: {}, budgets: {}, capacity: {} }
    const assumed = { ...changed, scenarios: { s: { ...scenario, shocks: { pp: true } } } }
    const gone = edited(assumed, deleteShock, { id: 'pp' }).after
    expect([gone.shocks.pp, gone.scenarios.s?.shocks]).toEqual([undefined, {}])
    expect(edited(gone, deleteShock, { id: 'pp' }).after).toBe(gone)
  })

  it('are refused with chances, months, funds, years, names or items that are none', () => {
    const code = (shock: Shock): string => refused(smallBlueprint, addShock, { shock }).code
    expect(code({ ...late, chance: 1001 })).toBe('bad-risk')
    expect(code({ ...late, chance: 0.5 })).toBe('bad-risk')
    expect(code({ ...late, months: 0 })).toBe('bad-months')
    expect(code({ ...late, items: { hilang: true } })).toBe('no-item')
    expect(code({ ...cut, fund: 'harta-karun' })).toBe('bad-fund')
    expect(code({ ...cut, year: 26 })).toBe('bad-year')
    expect(refused(smallBlueprint, editShock, { shock: late }).code).toBe('no-shock')
  })

  it('lose an item that is deleted', () => {
    const { after } = edited(smallBlueprint, addShock, { shock: late })
    const { shocks } = edited(after, deleteItems, { ids: [item] }).after
    expect(shocks.pp?.kind === 'late' && shocks.pp.items).toEqual({})
  })
})
