import { describe, expect, it } from 'vitest'
import { createPersistence } from '../../src/storage/persistence.ts'
import { createRescueShelf } from '../../src/storage/rescueCopy.ts'
import { storageProblemOf } from '../../src/storage/storageResult.ts'
import { createTabMemory } from '../../src/storage/tabMemory.ts'
import { createFakeStorage } from '../session/fakeTabs.ts'

const forbidden = (): Storage => {
  throw Object.assign(new Error('no'), { name: 'SecurityError' })
}

describe('the rescue shelf', () => {
  it('gives back what was kept until it is dropped', () => {
    const shelf = createRescueShelf(() => storage)
    const storage = createFakeStorage()
    expect(shelf.keep('bp-1', { base: 4, title: 'Judul "A"', text: '{"a":1}\n', unfiled: 2 })).toBe(true)
    expect(shelf.find('bp-1')).toEqual({ base: 4, title: 'Judul "A"', text: '{"a":1}\n', unfiled: 2 })
    shelf.drop('bp-1')
    expect(shelf.find('bp-1')).toBeUndefined()
  })

  it('says when there is no room or no storage, and ignores what others left there', () => {
    const small = createFakeStorage(10)
    expect(createRescueShelf(() => small).keep('bp-1', { base: 1, title: 'A', text: 'x'.repeat(50), unfiled: 0 })).toBe(
      false,
    )
    const none = createRescueShelf(forbidden)
    expect(none.keep('bp-1', { base: 1, title: 'A', text: 'x', unfiled: 0 })).toBe(false)
    expect(none.find('bp-1')).toBeUndefined()
    none.drop('bp-1')
    for (const junk of ['{', 'null', '[]', '[1,2,3,4]', '[1,"a","b"]', '["1","a","b"]', '{"base":1}']) {
      const storage = createFakeStorage()
      storage.setItem('karta.rescue.bp-1', junk)
      expect(createRescueShelf(() => storage).find('bp-1')).toBeUndefined()
    }
  })
})

describe('the memory of a tab', () => {
  it('remembers and forgets, and does without storage', () => {
    const storage = createFakeStorage()
    const memory = createTabMemory(() => storage)
    memory.set('bp-1')
    expect(memory.get()).toBe('bp-1')
    memory.set(undefined)
    expect(memory.get()).toBeUndefined()
    const none = createTabMemory(forbidden)
    none.set('bp-1')
    expect(none.get()).toBeUndefined()
  })
})

describe('the promise to keep data', () => {
  it('asks only when it was not given yet', async () => {
    let asked = 0
    const storage = { persisted: async () => true, persist: async () => ++asked > 0 }
    expect(await createPersistence(storage).request()).toBe(true)
    expect(asked).toBe(0)
    expect(await createPersistence({ ...storage, persisted: async () => false }).request()).toBe(true)
    expect(asked).toBe(1)
  })

  it('knows nothing where the browser cannot be asked', async () => {
    expect(await createPersistence(undefined).request()).toBeUndefined()
    expect(await createPersistence(undefined).estimate()).toBeUndefined()
    const broken = { persist: () => Promise.reject(new Error('no')), estimate: () => Promise.reject(new Error('no')) }
    expect(await createPersistence(broken).request()).toBeUndefined()
    expect(await createPersistence(broken).estimate()).toBeUndefined()
    expect(await createPersistence({ estimate: async () => ({ usage: 5, quota: 9 }) }).estimate()).toEqual({
      used: 5,
      quota: 9,
    })
  })
})

describe('codes of exceptions', () => {
  it('knows the names browsers use, and takes anything else as unknown', () => {
    const code = (name: string) => storageProblemOf(Object.assign(new Error('x'), { name }))
    expect(code('QuotaExceededError')).toBe('quota')
    expect(code('VersionError')).toBe('blocked')
    expect(code('InvalidStateError')).toBe('unavailable')
    expect(code('Whatever')).toBe('unknown')
    for (const odd of [undefined, null, 'text', 7, {}]) expect(storageProblemOf(odd)).toBe('unknown')
  })
})
