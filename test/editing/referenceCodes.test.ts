// Local levels are named below codes that exist, kept while they are used, and elements get their codes in one step.
import { describe, expect, it } from 'vitest'
import { assignReferences } from '../../src/editing/commands/assignReferences.ts'
import { deleteReferenceCode } from '../../src/editing/commands/deleteReferenceCode.ts'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { nameReferenceCode } from '../../src/editing/commands/nameReferenceCode.ts'
import { createStore } from '../../src/editing/createStore.ts'
import { getRow } from '../../src/model/table.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const code = 'RAA.02.02.01'
const named = (...codes: string[]) => {
  const store = createStore({ blueprint: smallBlueprint, now: () => 0 })
  for (const each of codes)
    expect(store.run(nameReferenceCode, { code: each, name: `Nama ${each}` })).toMatchObject({ ok: true })
  return store
}
const refused = (outcome: { ok: boolean; refusal?: { code: string; message: { id: string } } }) =>
  outcome.ok ? 'ok' : outcome.refusal?.code

describe('naming a local level', () => {
  it('adds it, below another local level too, and renames it with its note kept', () => {
    const store = named(code, `${code}.01`)
    store.run(nameReferenceCode, { code, name: 'Perizinan', note: 'kota' })
    store.run(nameReferenceCode, { code, name: 'Perizinan daring' })
    expect(store.getBlueprint().referenceCodes[code]).toEqual({ code, name: 'Perizinan daring', note: 'kota' })
    store.run(nameReferenceCode, { code, name: 'Perizinan daring', note: null })
    expect(store.getBlueprint().referenceCodes[code]).toEqual({ code, name: 'Perizinan daring' })
  })

  it.each([
    ['RAA 2', 'bad-code'],
    ['__proto__', 'bad-code'],
    ['RAA.02.02', 'national-code'],
    ['RAA.09', 'no-parent'],
    ['RAA.02.02.05.01', 'no-parent'],
  ])('refuses %s: %s', (bad, why) => {
    expect(refused(named().run(nameReferenceCode, { code: bad, name: 'x' }))).toBe(why)
  })

  it('says which level exists, and wants a name', () => {
    const outcome = named().run(nameReferenceCode, { code: 'RAA.02.02.05.01', name: 'x' })
    expect(outcome.ok ? '' : outcome.refusal.message.id).toBe('Induk RAA.02.02.05 tidak ada; yang terdekat RAA.02.02.')
    expect(refused(named().run(nameReferenceCode, { code, name: ' ' }))).toBe('empty')
  })
})

describe('deleting a local level', () => {
  it('waits until no element carries it and nothing hangs below it', () => {
    const store = named(code, `${code}.01`)
    expect(refused(store.run(deleteReferenceCode, { code }))).toBe('code-has-levels')
    store.run(editElement, { id: 'simda', set: { reference: `${code}.01` } })
    expect(refused(store.run(deleteReferenceCode, { code: `${code}.01` }))).toBe('code-in-use')
    store.run(editElement, { id: 'simda', set: { reference: null } })
    expect(refused(store.run(deleteReferenceCode, { code: `${code}.01` }))).toBe('ok')
    expect(refused(store.run(deleteReferenceCode, { code }))).toBe('ok')
    expect(store.getBlueprint().referenceCodes).toEqual({})
  })
})

describe('assigning codes', () => {
  it('is one step for several elements', () => {
    const store = named()
    const before = store.getBlueprint()
    expect(refused(store.run(assignReferences, { codes: { simda: 'RAA.02.02' } }))).toBe('ok')
    expect(getRow(store.getBlueprint().elements, 'simda')?.reference).toBe('RAA.02.02')
    store.undo()
    expect(store.getBlueprint()).toEqual(before)
  })

  it.each([
    [{ simda: 'RAB.04' }, 'other-model'],
    [{ simda: 'RAA 2' }, 'bad-code'],
    [{ hilang: 'RAA.02' }, 'no-element'],
  ])('refuses %o', (codes, why) => {
    expect(refused(named().run(assignReferences, { codes: codes as Record<string, string> }))).toBe(why)
  })
})
