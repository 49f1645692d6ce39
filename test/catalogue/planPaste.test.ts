// Pasting a list: known names are updated, new ones added, bad cells named, and the second paste changes nothing.
import { describe, expect, it } from 'vitest'
import { catalogueContext } from '../../src/catalogue/catalogueContext.ts'
import { type PasteTarget, planPaste } from '../../src/catalogue/planPaste.ts'
import { readMonth } from '../../src/catalogue/readMonth.ts'
import { editElements } from '../../src/editing/commands/editElements.ts'
import { metamodel } from '../../src/model/metamodel.ts'
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

describe('the kind of a pasted row', () => {
  const columns = ['name', 'kind']
  const drawable = metamodel.kinds.filter(({ drawable }) => drawable)

  it('is read by its full and its short name in both languages, whatever the capitals, accents and spaces', () => {
    for (const { id, name, shortName } of drawable) {
      for (const written of [name.id, name.en, shortName.id, shortName.en, id]) {
        const text = ` ${written.toUpperCase().replace(/E/g, 'É').replace(' ', '  ')} `
        const { args } = planPaste(context, [['Baru', text]], target({ columns, kind: 'proses-bisnis' }))
        expect([written, args.add?.map(({ kind }) => kind)]).toEqual([written, [id]])
      }
    }
  })

  it('refuses the row when it cannot be read: never another kind, new or known', () => {
    const rows = [
      ['Peladen cadangan', 'Peladen', '2027-13'],
      ['SIMDA', 'Peladen', '2027-01'],
    ]
    const plan = planPaste(context, rows, target({ columns: [...columns, 'start'], kind: 'aplikasi' }))
    expect(plan.counts).toEqual({ new: 0, changed: 0, same: 0, problem: 2 })
    expect(plan.args).toEqual({ set: {} })
    expect(plan.rows.map(({ problems }) => problems.map(({ column }) => column))).toEqual([['kind', 'start'], ['kind']])
    expect(plan.rows[0]?.problems[0]?.why.id).toMatch(/^“Peladen” tidak ada dalam daftar: /)
    const over = planPaste(context, [['SIMDA 2', 'Peladen']], target({ mode: 'over', rows: ['simda'], columns }))
    expect([over.counts.problem, over.args]).toEqual([1, { set: {} }])
  })
})

describe('other lists of a pasted row', () => {
  it('are read by the words of the screen too: the state as its column shows it, an agency by its full name', () => {
    const words = [['Saat ini'], ['as-is'], ['Kondisi Saat Ini (As-is)'], ['Current (as-is)']]
    for (const [state] of words) {
      const row = ['Baru', state ?? '', owner?.name.toUpperCase() ?? '']
      const { rows, args } = planPaste(context, [row], target({ columns: ['name', 'state', 'owner'] }))
      expect(rows[0]?.problems).toEqual([])
      expect(args.add?.[0]).toMatchObject({ state: 'as-is', owner: owner?.id })
    }
    const { args } = planPaste(context, [['Baru', 'target']], target({ columns: ['name', 'state'] }))
    expect(args.add?.[0]?.state).toBe('to-be')
  })
})

describe('a month', () => {
  it('is read as people and spreadsheets write it', () => {
    const same = ['2026-08', '08/2026', '8-2026', 'Agu 2026', 'Agustus 2026', 'Aug 2026', '31/08/2026', '2026-08-31']
    for (const text of same) expect(readMonth(text)).toBe('2026-08')
    for (const text of ['2026', '13/2026', 'bulan 2026', '']) expect(readMonth(text)).toBeUndefined()
  })
})
