import { describe, expect, it } from 'vitest'
import { addScenario } from '../../src/editing/commands/addScenario.ts'
import { applyScenario } from '../../src/editing/commands/applyScenario.ts'
import { deleteScenario } from '../../src/editing/commands/deleteScenario.ts'
import { duplicateScenario } from '../../src/editing/commands/duplicateScenario.ts'
import { editScenario, type ScenarioPatch } from '../../src/editing/commands/editScenario.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { ALL_FUNDS, type Scenario } from '../../src/model/scenario.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const empty = (id: string, more: Partial<Scenario> = {}): Scenario => ({
  id,
  name: 'Audit dulu',
  included: {},
  moves: {},
  forced: {},
  budgets: {},
  capacity: {},
  shocks: {},
  ...more,
})

const change = (set: ScenarioPatch, blueprint: Blueprint = smallBlueprint): Scenario | undefined =>
  edited(blueprint, editScenario, { id: 'hemat', set }).after.scenarios.hemat

const why = (set: ScenarioPatch): string => refused(smallBlueprint, editScenario, { id: 'hemat', set }).message.id

describe('adding, copying and deleting a scenario', () => {
  it('adds it under its name', () => {
    const { after, label } = edited(smallBlueprint, addScenario, { scenario: empty('audit-dulu') })
    expect(after.scenarios['audit-dulu']?.name).toBe('Audit dulu')
    expect(label?.id).toBe('Tambah skenario “Audit dulu”')
  })

  it('refuses one without a name, or that names what is not there', () => {
    const add = (scenario: Scenario) => refused(smallBlueprint, addScenario, { scenario }).code
    expect(add(empty('a', { name: ' ' }))).toBe('empty')
    expect(add(empty('a', { included: { hilang: true } }))).toBe('no-item')
    expect(add(empty('a', { shocks: { hilang: true } }))).toBe('no-shock')
    expect(add(empty('a', { capacity: { hilang: { 2026: 1 } } }))).toBe('no-agency')
    expect(add(empty('hemat'))).toBe('id-taken')
  })

  it('copies everything under a name of its own', () => {
    const { after, label } = edited(smallBlueprint, duplicateScenario, { id: 'hemat', newId: 'hemat-2' })
    expect(after.scenarios['hemat-2']).toEqual({
      ...smallBlueprint.scenarios.hemat,
      id: 'hemat-2',
      name: 'Hemat (salinan)',
    })
    expect(label?.id).toBe('Gandakan skenario “Hemat”')
    expect(refused(smallBlueprint, duplicateScenario, { id: 'hilang', newId: 'x' }).code).toBe('no-scenario')
  })

  it('deletes it with its comments', () => {
    const comment = { ...smallBlueprint.comments.k2, id: 'k3', subject: { kind: 'scenario', id: 'hemat' } }
    const start = { ...smallBlueprint, comments: { ...smallBlueprint.comments, k3: comment } } as Blueprint
    const { after } = edited(start, deleteScenario, { id: 'hemat' })
    expect(after.scenarios).toEqual({})
    expect(Object.keys(after.comments)).toEqual(['k1', 'k2'])
  })
})

describe('editing a scenario', () => {
  it('merges what is named and leaves the rest', () => {
    expect(change({ included: { reviu: null, pedoman: false }, notes: 'Tanpa dana pusat' })).toMatchObject({
      name: 'Hemat',
      notes: 'Tanpa dana pusat',
      included: { audit: false, pedoman: false },
    })
    expect(change({ forced: { audit: null }, moves: { audit: null } })).toMatchObject({ forced: {}, moves: {} })
  })

  it('keeps no year without a limit and no agency without a capacity', () => {
    const limited = change({ budgets: { 2027: { [ALL_FUNDS]: 5, apbd: 3 } }, capacity: { bkad: { 2026: null } } })
    expect(limited?.budgets).toEqual({ 2027: { [ALL_FUNDS]: 5, apbd: 3 } })
    expect(limited?.capacity).toEqual({ kominfo: { 2026: 3 } })
    const start = { ...smallBlueprint, scenarios: { hemat: limited as Scenario } }
    expect(change({ budgets: { 2027: { [ALL_FUNDS]: null } } }, start)?.budgets).toEqual({ 2027: { apbd: 3 } })
    expect(change({ budgets: { 2027: { [ALL_FUNDS]: null, apbd: null } } }, start)?.budgets).toEqual({})
  })

  it('is no longer the choice of the optimiser once another choice is made, but stays it with another name', () => {
    const choice = { question: 'max' as const, year: 2027, status: 'optimal' as const }
    const chosen = { ...smallBlueprint.scenarios.hemat, choice } as Scenario
    const start = { ...smallBlueprint, scenarios: { hemat: chosen } }
    expect(change({ name: 'Pilihan terbaik', budget: 9 }, start)?.choice).toEqual(choice)
    expect(change({ included: { reviu: false } }, start)).not.toHaveProperty('choice')
  })

  it('joins the steps of one field and keeps those of others apart', () => {
    const key = (set: ScenarioPatch) => editScenario.mergeKey?.({ id: 'hemat', set })
    expect(key({ moves: { audit: null } })).toBe(key({ moves: { audit: { start: '2026-01', finish: '2026-02' } } }))
    expect(key({ moves: { audit: null } })).not.toBe(key({ moves: { reviu: null } }))
    expect(key({ budget: 1 })).not.toBe(key({ name: 'x' }))
  })

  it('refuses what makes no sense, in a sentence', () => {
    expect(why({ name: '' })).toBe('Nama tidak boleh kosong.')
    expect(why({ included: { hilang: true } })).toMatch(/sudah tidak ada/)
    expect(why({ moves: { audit: { start: '2027-03', finish: '2027-01' } } })).toBe(
      '“Audit internal” tidak dapat selesai (Jan 2027) sebelum mulai (Mar 2027).',
    )
    expect(why({ moves: { audit: { start: '2027-13', finish: '2028-01' } } })).toMatch(/bukan bulan/)
    expect(why({ budget: -1 })).toBe('Anggaran harus rupiah bulat, 0 sampai 1.000 triliun.')
    expect(why({ budgets: { 2026: { [ALL_FUNDS]: 0.5 } } })).toBe(
      'Anggaran 2026 harus rupiah bulat, 0 sampai 1.000 triliun.',
    )
    expect(why({ budgets: { 2026: { emas: 1 } } })).toBe('Sumber dana “emas” tidak dikenal.')
    expect(why({ capacity: { kominfo: { 2026: -1 } } })).toMatch(/^Kapasitas 2026 harus/)
    expect(why({ forced: { pedoman: { mode: 'in', reason: '  ' } } })).toBe(
      'Tuliskan mengapa “Pedoman audit” wajib ikut.',
    )
    expect(why({ shocks: { hilang: true } })).toMatch(/Guncangan/)
  })

  it('refuses forcing in what waits, however far, for something forced out', () => {
    expect(why({ forced: { reviu: { mode: 'in', reason: 'Perintah' } } })).toBe(
      '“Reviu berkala” wajib ikut, padahal pendahulunya “Audit internal” tidak boleh ikut.',
    )
    const far = {
      audit: null,
      pedoman: { mode: 'out', reason: 'Dana' },
      reviu: { mode: 'in', reason: 'Perintah' },
    } as const
    expect(why({ forced: far })).toMatch(/pendahulunya “Pedoman audit”/)
    const turned = change({ forced: { audit: null, reviu: { mode: 'in', reason: 'Perintah' } } })
    expect(turned?.forced).toEqual({ reviu: { mode: 'in', reason: 'Perintah' } })
  })
})

describe('applying a scenario', () => {
  const { pedoman, audit, reviu } = smallBlueprint.roadmap
  const start: Blueprint = {
    ...smallBlueprint,
    roadmap: {
      pedoman: { ...pedoman, status: 'in-progress' },
      audit: { ...audit, costs: { 2026: { apbd: 7 }, 2027: { dak: 1 } } },
      reviu: { ...reviu, proposed: true },
    } as Blueprint['roadmap'],
    scenarios: {
      hemat: empty('hemat', {
        included: { pedoman: false, audit: true, reviu: true },
        forced: { audit: { mode: 'out', reason: 'Dana' } },
        moves: { audit: { start: '2027-03', finish: '2027-08' } },
        budget: 1,
        packGates: false,
      }),
    },
  }
  const { after, label } = edited(start, applyScenario, { id: 'hemat' })

  it('is one step that makes proposals of what is left out and plans of what is taken in, and moves months with costs', () => {
    expect(label?.id).toBe('Terapkan skenario “Audit dulu”')
    expect(after.roadmap.audit).toMatchObject({ proposed: true, start: '2027-03', finish: '2027-08' })
    expect(after.roadmap.audit?.costs).toEqual({ 2027: { apbd: 7 }, 2028: { dak: 1 } })
    expect(after.roadmap.reviu).not.toHaveProperty('proposed')
    expect(after.plan.packGates).toBe(false)
  })

  it('takes nothing away whose work has begun, and keeps the scenario as it was', () => {
    expect(after.roadmap.pedoman).toBe(start.roadmap.pedoman)
    expect(after.scenarios).toBe(start.scenarios)
  })

  it('makes no step of a second time', () => {
    expect(edited(after, applyScenario, { id: 'hemat' }).label).toBeUndefined()
  })

  it('refuses a scenario that is gone, and costs moved out of all years', () => {
    expect(refused(start, applyScenario, { id: 'hilang' }).code).toBe('no-scenario')
    const scenarios = { hemat: empty('hemat', { moves: { audit: { start: '2199-01', finish: '2199-12' } } }) }
    expect(refused({ ...start, scenarios }, applyScenario, { id: 'hemat' }).code).toBe('bad-year')
  })
})
