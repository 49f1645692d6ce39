// Roadmap items: fields, months, money, predecessors, their life, deleting.
import { describe, expect, it } from 'vitest'
import { addItem } from '../../src/editing/commands/addItem.ts'
import { deleteItems } from '../../src/editing/commands/deleteItems.ts'
import { editItem, type ItemPatch } from '../../src/editing/commands/editItem.ts'
import { scheduleItem } from '../../src/editing/commands/scheduleItem.ts'
import { setCost } from '../../src/editing/commands/setCost.ts'
import { type TransitionItemArgs, transitionItem } from '../../src/editing/commands/transitionItem.ts'
import { itemConsequences, itemConsequenceWords } from '../../src/editing/itemDeletion.ts'
import type { RoadmapItem } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const portal: RoadmapItem = {
  id: 'portal',
  name: 'Portal layanan',
  category: 'layanan',
  support: { bkad: true },
  start: '2026-01',
  finish: '2026-01',
  costs: { 2026: { apbd: 0 } },
  predecessors: { audit: true },
  effects: {},
  changes: {},
  status: 'planned',
  history: {},
}

describe('adding an item', () => {
  it('puts it into the roadmap', () => {
    const { after, label } = edited(smallBlueprint, addItem, { item: portal })
    expect(after.roadmap.portal).toEqual(portal)
    expect(label).toEqual({ id: 'Tambah kegiatan “Portal layanan”', en: 'Add roadmap item “Portal layanan”' })
  })

  it('is refused for whatever its editing would refuse', () => {
    const code = (more: Partial<RoadmapItem>): string =>
      refused(smallBlueprint, addItem, { item: { ...portal, ...more } }).code
    const effect = { id: 'e', instrument: DEFAULT_INSTRUMENT, indicator: '29', from: 3, to: 3, with: {} }
    expect(code({ id: 'audit' })).toBe('id-taken')
    expect(code({ name: '' })).toBe('empty')
    expect(code({ category: 'lain' })).toBe('bad-category')
    expect(code({ finish: '2025-12' })).toBe('month-order')
    expect(code({ owner: 'hilang' })).toBe('no-agency')
    expect(code({ predecessors: { hilang: true } })).toBe('no-item')
    expect(code({ predecessors: { portal: true } })).toBe('cycle')
    expect(code({ costs: { 2026: { apbd: 0.5 } } })).toBe('bad-amount')
    expect(code({ risk: { deliver: 1001 } })).toBe('bad-risk')
    expect(code({ proposed: true, status: 'in-progress' })).toBe('already-begun')
    expect(code({ effects: { e: effect } })).toBe('bad-rungs')
    expect(code({ changes: { c: { id: 'c', kind: 'change', element: 'hilang' } } })).toBe('no-element')
  })
})

describe('editing an item', () => {
  const code = (id: string, set: ItemPatch): string => refused(smallBlueprint, editItem, { id, set }).code

  it('makes a proposal only of what has not begun', () => {
    const running = edited(smallBlueprint, editItem, {
      id: 'reviu',
      set: { proposed: true, alternative: 'Reviu' },
    }).after
    expect(running.roadmap.reviu).toMatchObject({ proposed: true, alternative: 'Reviu' })
    expect(edited(running, editItem, { id: 'reviu', set: { proposed: null } }).after.roadmap.reviu).not.toHaveProperty(
      'proposed',
    )
    const begun = { ...smallBlueprint.roadmap.reviu, status: 'in-progress' } as RoadmapItem
    const blueprint = { ...smallBlueprint, roadmap: { ...smallBlueprint.roadmap, reviu: begun } }
    expect(refused(blueprint, editItem, { id: 'reviu', set: { proposed: true } }).code).toBe('already-begun')
  })

  it('sets and clears fields and replaces sets', () => {
    const set = { code: 'K-2', owner: null, support: {}, predecessors: {}, output: 'Laporan' }
    const { after } = edited(smallBlueprint, editItem, { id: 'audit', set })
    expect(after.roadmap.audit).toMatchObject({ code: 'K-2', support: {}, predecessors: {}, output: 'Laporan' })
    expect(after.roadmap.audit).not.toHaveProperty('owner')
  })

  it('makes no step when sets and texts say what is already so', () => {
    const set = { name: 'Audit internal', support: { bkad: true as const }, predecessors: { pedoman: true as const } }
    expect(edited(smallBlueprint, editItem, { id: 'audit', set }).label).toBeUndefined()
  })

  it('refuses predecessors in a circle and tells the circle by names', () => {
    const refusal = refused(smallBlueprint, editItem, { id: 'pedoman', set: { predecessors: { reviu: true } } })
    expect(refusal.code).toBe('cycle')
    expect(refusal.message.id).toBe(
      'Pendahulu tidak boleh berputar: “Pedoman audit” → “Reviu berkala” → “Audit internal” → “Pedoman audit”.',
    )
  })

  it('refuses a finish before the start, planned or actual, also when only one of the two is set', () => {
    expect(code('audit', { finish: '2025-12' })).toBe('month-order')
    expect(code('audit', { start: '2026-07' })).toBe('month-order')
    expect(code('audit', { actualStart: '2026-05', actualFinish: '2026-04' })).toBe('month-order')
    expect(
      edited(smallBlueprint, editItem, { id: 'audit', set: { start: '2026-06' } }).after.roadmap.audit?.start,
    ).toBe('2026-06')
  })

  it('refuses unknown categories and agencies, and items that are gone', () => {
    expect(code('audit', { category: 'lain' })).toBe('bad-category')
    expect(code('audit', { support: { hilang: true } })).toBe('no-agency')
    expect(code('hilang', { name: 'x' })).toBe('no-item')
  })
})

describe('scheduling and paying for an item', () => {
  it('moves the planned months and refuses a finish before the start', () => {
    const { after, label } = edited(smallBlueprint, scheduleItem, { id: 'audit', start: '2026-03', finish: '2026-03' })
    expect(after.roadmap.audit).toMatchObject({ start: '2026-03', finish: '2026-03' })
    expect(label?.id).toBe('Jadwalkan “Audit internal”: Mar 2026 – Mar 2026')
    const { message } = refused(smallBlueprint, scheduleItem, { id: 'audit', start: '2026-03', finish: '2026-02' })
    expect(message.id).toBe('“Audit internal” tidak dapat selesai (Feb 2026) sebelum mulai (Mar 2026).')
  })

  it('sets whole rupiah by year and fund and leaves no empty year behind', () => {
    const more = edited(smallBlueprint, setCost, { item: 'pedoman', year: '2027', fund: 'dak', amount: 5 }).after
    expect(more.roadmap.pedoman?.costs).toEqual({ 2026: { apbd: 120_000_000 }, 2027: { dak: 5 } })
    const less = edited(more, setCost, { item: 'pedoman', year: '2026', fund: 'apbd', amount: null }).after
    expect(less.roadmap.pedoman?.costs).toEqual({ 2027: { dak: 5 } })
  })

  it('refuses fractions, negative amounts, unknown funds and years', () => {
    const code = (year: string, fund: string, amount: number): string =>
      refused(smallBlueprint, setCost, { item: 'pedoman', year, fund, amount }).code
    expect(code('2026', 'apbd', 0.5)).toBe('bad-amount')
    expect(code('2026', 'apbd', -1)).toBe('bad-amount')
    expect(code('2026', 'apbd', 1e16)).toBe('bad-amount')
    expect(code('2026', 'hibah', 1)).toBe('bad-fund')
    expect(code('26', 'apbd', 1)).toBe('bad-year')
  })
})

describe('the life of an item', () => {
  const at = { at: '2026-03-31T08:00:00Z', by: 'Perencana' }
  const run = (blueprint: typeof smallBlueprint, args: Omit<TransitionItemArgs, 'at' | 'by'>) =>
    edited(blueprint, transitionItem, { ...at, ...args })

  it('goes from planned to done and back, recording each step', () => {
    const started = run(smallBlueprint, { id: 'pedoman', event: 'START', historyId: 'h1' })
    expect(started.label?.id).toBe('Mulai “Pedoman audit”')
    expect(started.after.roadmap.pedoman).toMatchObject({ status: 'in-progress', actualStart: '2026-03' })
    const proofs = { '29-2': { evidence: 'sk' } }
    const done = run(started.after, { id: 'pedoman', event: 'COMPLETE', historyId: 'h2', month: '2026-04', proofs })
    expect(done.after.roadmap.pedoman).toMatchObject({ status: 'done', actualFinish: '2026-04' })
    expect(done.after.roadmap.pedoman?.history.h2).toMatchObject({ step: 2, from: 'in-progress', to: 'done', proofs })
    const reopened = run(done.after, { id: 'pedoman', event: 'REOPEN', historyId: 'h3', note: 'Bukti ditolak' })
    expect(reopened.after.roadmap.pedoman).toMatchObject({ status: 'in-progress', actualStart: '2026-03' })
    expect(reopened.after.roadmap.pedoman).not.toHaveProperty('actualFinish')
    expect(reopened.after.roadmap.pedoman?.history.h3?.note).toBe('Bukti ditolak')
  })

  it('is refused by the guards of the lifecycle, by name', () => {
    const refusal = refused(smallBlueprint, transitionItem, { ...at, id: 'audit', event: 'START', historyId: 'h1' })
    expect(refusal.code).toBe('predecessors-not-started')
    expect(refusal.message.id).toContain('“Pedoman audit”')
    const { after } = run(smallBlueprint, { id: 'pedoman', event: 'START', historyId: 'h1' })
    const code = (args: Omit<TransitionItemArgs, 'id' | 'at' | 'by'>): string =>
      refused(after, transitionItem, { ...at, id: 'pedoman', ...args }).code
    expect(code({ event: 'PAUSE', historyId: 'h2' })).toBe('no-reason')
    expect(code({ event: 'COMPLETE', historyId: 'h2', month: '2026-04' })).toBe('no-proof')
    const hearsay = { '29-2': { evidence: 'hilang' } }
    expect(code({ event: 'COMPLETE', historyId: 'h2', month: '2026-04', proofs: hearsay })).toBe('no-evidence')
    expect(code({ event: 'PAUSE', historyId: 'h1', note: 'Dana' })).toBe('id-taken')
  })

  it('keeps the actual finish of an item that is done', () => {
    const started = run(smallBlueprint, { id: 'pedoman', event: 'START', historyId: 'h1' }).after
    const proofs = { '29-2': { reason: 'Menyusul' } }
    const done = run(started, { id: 'pedoman', event: 'COMPLETE', historyId: 'h2', month: '2026-04', proofs }).after
    expect(refused(done, editItem, { id: 'pedoman', set: { actualFinish: null } }).code).toBe('done-without-finish')
  })
})

describe('deleting items', () => {
  it('tells beforehand what names them', () => {
    const consequences = itemConsequences(smallBlueprint, ['pedoman'])
    expect(consequences).toEqual({ successors: ['audit'], joint: ['audit'], scenarios: [], effects: 1, waivers: 0 })
    expect(itemConsequenceWords(consequences)?.id).toBe(
      '1 dampak pada indikator, 1 kegiatan penerus, 1 kegiatan dengan dampak bersama',
    )
    expect(itemConsequences(smallBlueprint, ['audit']).scenarios).toEqual(['hemat'])
  })

  it('removes every mention: predecessors, joint effects, scenarios, comments', () => {
    const { after, label } = edited(smallBlueprint, deleteItems, { ids: ['pedoman', 'audit'] })
    expect(Object.keys(after.roadmap)).toEqual(['reviu'])
    expect(after.roadmap.reviu?.predecessors).toEqual({})
    expect(after.scenarios.hemat).toMatchObject({ included: { reviu: true }, moves: {}, forced: {} })
    expect(Object.keys(after.comments)).toEqual(['k1'])
    expect(label?.id).toBe('Hapus 2 kegiatan (menyangkut 2 dampak pada indikator, 1 kegiatan penerus, 1 skenario)')
    const joint = edited(smallBlueprint, deleteItems, { ids: ['pedoman'] }).after
    expect(joint.roadmap.audit?.effects.e2?.with).toEqual({})
  })
})
