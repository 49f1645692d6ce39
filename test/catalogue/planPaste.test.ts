// Pasting a list: known names are updated, new ones added, bad cells named, and the second paste changes nothing.
import { describe, expect, it } from 'vitest'
import { catalogueContext } from '../../src/catalogue/catalogueContext.ts'
import { type PasteTarget, planPaste } from '../../src/catalogue/planPaste.ts'
import { readMonth } from '../../src/catalogue/readMonth.ts'
import { editElements } from '../../src/editing/commands/editElements.ts'
import { getRow, rowsOf } from '../../src/model/table.ts'
import { edited } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const target = (over: Partial<PasteTarget> = {}): PasteTarget => {
  let made = 0
  return {
    rows: [],
    columns: ['name', 'kind', 'owner', 'start'],
    mode: 'list',
    kind: 'aplikasi',
    newId: () => `baru-${++made}`,
    ...over,
  }
}
const context = catalogueContext(smallBlueprint, 'id')
const owner = Object.values(smallBlueprint.agencies)[0]

describe('pasting a list', () => {
  const list = [
    ['simda', 'Aplikasi', owner?.short ?? '', 'Agu 2024'],
    ['e-Kinerja', '', 'Dinas Antariksa', '2025-01'],
    ['Izin', 'Layanan', '', ''],
    ['', 'Layanan', '', '2025-13'],
  ]

  it('updates what it knows by name and kind, adds the rest, and says which cells it cannot take', () => {
    const plan = planPaste(context, list, target())
    expect(plan.counts).toEqual({ new: 2, changed: 1, same: 0, problem: 1 })
    expect(plan.rows.map(({ kind, problems }) => [kind, problems.map(({ column }) => column)])).toEqual([
      ['changed', []],
      ['new', ['owner']],
      ['new', []],
      ['problem', ['start', 'name']],
    ])
    expect(plan.rows[1]?.problems[0]?.why.id).toMatch(/^“Dinas Antariksa” tidak ada dalam daftar: /)
    const { after, label } = edited(smallBlueprint, editElements, plan.args)
    expect(getRow(after.elements, 'simda')).toMatchObject({ start: '2024-08', owner: owner?.id })
    expect(getRow(after.elements, 'baru-2')).toMatchObject({ kind: 'layanan', name: 'Izin', state: 'as-is' })
    expect(label?.id).toBe('Ubah “SIMDA” dan tambah 2')

    const again = planPaste(catalogueContext(after, 'id'), list.slice(0, 3), target())
    // The known ones keep the names they have, in their own capitals.
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 2, problem: 1 })
    expect(again.args).toEqual({ set: {} })
  })

  it('without a kind means the only element of that name, whatever kind new ones get', () => {
    const plan = planPaste(context, [['SIMDA', 'A-1']], target({ columns: ['name', 'code'], kind: 'layanan' }))
    expect(plan.args).toEqual({ set: { simda: { code: 'A-1' } } })
    const named = planPaste(context, [['SIMDA', 'Layanan']], target({ columns: ['name', 'kind'] }))
    expect(named.counts).toMatchObject({ new: 1, changed: 0 })
  })

  it('over rows writes into them and adds what goes beyond', () => {
    const rows = rowsOf(smallBlueprint.elements).map(({ id }) => id)
    const cells = [...rows.map(() => ['', '2025-02']), ['Baru', '2025-03']]
    const plan = planPaste(context, cells, target({ mode: 'over', rows, columns: ['code', 'start'] }))
    expect(plan.counts.problem).toBe(1)
    expect(Object.values(plan.args.set).every((set) => set.start === '2025-02')).toBe(true)
  })
})

describe('a month', () => {
  it('is read as people and spreadsheets write it', () => {
    const same = ['2026-08', '08/2026', '8-2026', 'Agu 2026', 'Agustus 2026', 'Aug 2026', '31/08/2026', '2026-08-31']
    for (const text of same) expect(readMonth(text)).toBe('2026-08')
    for (const text of ['2026', '13/2026', 'bulan 2026', '']) expect(readMonth(text)).toBeUndefined()
  })
})
