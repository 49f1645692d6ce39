import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BlueprintDatabase, Write } from '../../src/storage/blueprintDatabase.ts'
import { createConnection } from '../../src/storage/connection.ts'
import { createMemoryDatabase } from '../../src/storage/memoryDatabase.ts'
import { openBlueprintDatabase } from '../../src/storage/openBlueprintDatabase.ts'
import type { Schedule } from '../../src/storage/schedule.ts'

const schedule: Schedule = {
  after: (ms, task) => {
    const timer = setTimeout(task, ms)
    return () => clearTimeout(timer)
  },
  idle: (_ms, task) => {
    const timer = setTimeout(task, 0)
    return () => clearTimeout(timer)
  },
}

function write(expected: number, text: string, id = 'bp-1'): Write {
  return { id, title: `Judul ${text}`, text, savedAt: 1000 + expected, unfiled: 3, expected }
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each([
  { name: 'on disk', open: () => openBlueprintDatabase(createConnection(schedule)) },
  { name: 'in memory', open: async () => createMemoryDatabase('unavailable') },
])('the database $name', ({ open }) => {
  let database: BlueprintDatabase
  beforeEach(async () => {
    database = await open()
  })

  it('gives back what was saved, under the next revision', async () => {
    expect(await database.save(write(0, 'a'))).toEqual({ ok: true, value: 1 })
    expect(await database.save({ ...write(1, 'b'), fileName: 'b.json' })).toEqual({ ok: true, value: 2 })
    expect(await database.load('bp-1')).toEqual({
      ok: true,
      value: {
        row: { id: 'bp-1', title: 'Judul b', revision: 2, savedAt: 1001, unfiled: 3, fileName: 'b.json' },
        text: 'b',
      },
    })
    expect(await database.load('bp-2')).toEqual({ ok: true, value: undefined })
  })

  it('answers "conflict" to a write that does not know the stored revision, and keeps what is stored', async () => {
    await database.save(write(0, 'a'))
    await database.save(write(1, 'b'))
    for (const expected of [0, 1, 3, -1]) {
      expect(await database.save(write(expected, 'salah'))).toEqual({ ok: false, code: 'conflict' })
    }
    const kept = await database.load('bp-1')
    expect(kept.ok && kept.value?.text).toBe('b')
  })

  it('lets one of two writes at the same time win and tells the other', async () => {
    const results = await Promise.all([database.save(write(0, 'a')), database.save(write(0, 'b'))])
    expect(results).toEqual([
      { ok: true, value: 1 },
      { ok: false, code: 'conflict' },
    ])
  })

  it('answers "conflict" when the blueprint was deleted meanwhile', async () => {
    await database.save(write(0, 'a'))
    await database.remove('bp-1', 5, 'delete')
    expect(await database.save(write(1, 'b'))).toEqual({ ok: false, code: 'conflict' })
  })

  it('lists newest first', async () => {
    await database.save({ ...write(0, 'a', 'bp-1'), savedAt: 5 })
    await database.save({ ...write(0, 'b', 'bp-2'), savedAt: 9 })
    await database.save({ ...write(0, 'c', 'bp-3'), savedAt: 7 })
    const listed = await database.list()
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['bp-2', 'bp-3', 'bp-1'])
  })

  it('notes a real file without touching text and revision', async () => {
    await database.save(write(0, 'a'))
    await database.noteFile('bp-1', 'x.json', 0)
    await database.noteFile('nobody', 'x.json', 0)
    const kept = await database.load('bp-1')
    expect(kept.ok && kept.value).toMatchObject({ row: { revision: 1, fileName: 'x.json', unfiled: 0 }, text: 'a' })
    expect(await database.list()).toMatchObject({ value: [{ id: 'bp-1' }] })
  })

  it('keeps ten backups of a blueprint and drops the oldest, texts too', async () => {
    const keys: string[] = []
    for (let i = 0; i < 14; i++) {
      const added = await database.addBackup({
        blueprintId: 'bp-1',
        title: `Versi ${i}`,
        text: `teks ${i}`,
        savedAt: 100 + i,
        reason: 'open',
      })
      if (added.ok) keys.push(added.value)
    }
    await database.addBackup({ blueprintId: 'bp-2', title: 'Lain', text: 'x', savedAt: 1, reason: 'open' })
    const listed = await database.listBackups()
    expect(listed.ok && listed.value.map(({ title }) => title)).toEqual([
      ...[13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((i) => `Versi ${i}`),
      'Lain',
    ])
    expect(await database.loadBackup(keys[3] ?? '')).toEqual({ ok: true, value: undefined })
    const newest = await database.loadBackup(keys[13] ?? '')
    expect(newest.ok && newest.value?.text).toBe('teks 13')
  })

  it('does not keep the same text twice in a row, but keeps two texts of one millisecond', async () => {
    const backup = { blueprintId: 'bp-1', title: 'A', text: 'a', savedAt: 1, reason: 'open' }
    const first = await database.addBackup(backup)
    expect(await database.addBackup({ ...backup, savedAt: 2 })).toEqual(first)
    expect(await database.addBackup({ ...backup, text: 'b' })).not.toEqual(first)
    const listed = await database.listBackups()
    expect(listed.ok && listed.value).toHaveLength(2)
  })

  it('deletes a blueprint with its backups and keeps its last text as one backup', async () => {
    await database.save(write(0, 'akhir'))
    await database.addBackup({ blueprintId: 'bp-1', title: 'Lama', text: 'lama', savedAt: 1, reason: 'open' })
    await database.addBackup({ blueprintId: 'bp-2', title: 'Lain', text: 'lain', savedAt: 1, reason: 'open' })
    expect(await database.remove('bp-1', 50, 'delete')).toEqual({ ok: true, value: undefined })
    expect(await database.load('bp-1')).toEqual({ ok: true, value: undefined })
    const listed = await database.listBackups()
    expect(listed.ok && listed.value).toMatchObject([
      { blueprintId: 'bp-1', title: 'Judul akhir', reason: 'delete' },
      { blueprintId: 'bp-2' },
    ])
    const key = listed.ok ? (listed.value[0]?.key ?? '') : ''
    await database.removeBackup(key)
    expect(await database.loadBackup(key)).toEqual({ ok: true, value: undefined })
  })

  it('remembers which blueprint was opened last', async () => {
    expect(await database.getLastOpened()).toEqual({ ok: true, value: undefined })
    await database.setLastOpened('bp-1')
    expect(await database.getLastOpened()).toEqual({ ok: true, value: 'bp-1' })
    await database.setLastOpened(undefined)
    expect(await database.getLastOpened()).toEqual({ ok: true, value: undefined })
  })
})

describe('a database in trouble', () => {
  it('says "quota" when the disk is full, and leaves the stored text whole', async () => {
    const database = await openBlueprintDatabase(createConnection(schedule))
    await database.save(write(0, 'utuh'))
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      // The row goes through, the text does not fit: both or none may be stored.
      if (this.name === 'texts') throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
      return put.apply(this, args)
    })
    expect(await database.save(write(1, 'setengah'))).toEqual({ ok: false, code: 'quota' })
    vi.restoreAllMocks()
    const kept = await database.load('bp-1')
    expect(kept.ok && kept.value).toMatchObject({ row: { revision: 1, title: 'Judul utuh' }, text: 'utuh' })
    expect(await database.save(write(1, 'lagi'))).toEqual({ ok: true, value: 2 })
  })

  it('stays on disk when the disk is full at the start, for what is stored can be read', async () => {
    const connection = createConnection(schedule)
    const database = await openBlueprintDatabase(connection)
    await database.save(write(0, 'ada'))
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    })
    const again = await openBlueprintDatabase(createConnection(schedule))
    expect(again.kind).toBe('disk')
    expect(await again.load('bp-1')).toMatchObject({ value: { text: 'ada' } })
  })

  it('goes to memory, and says why, where there is no IndexedDB', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB')
    const database = await openBlueprintDatabase(createConnection(schedule))
    expect(database).toMatchObject({ kind: 'memory', why: 'unavailable' })
    expect(await database.save(write(0, 'a'))).toEqual({ ok: true, value: 1 })
  })

  it('goes to memory when opening never ends', async () => {
    const silent = Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } })
    vi.spyOn(globalThis.indexedDB, 'open').mockReturnValue(silent)
    const impatient: Schedule = { ...schedule, after: (_ms, task) => schedule.after(5, task) }
    expect(await openBlueprintDatabase(createConnection(impatient))).toMatchObject({ kind: 'memory', why: 'blocked' })
  })

  it('steps aside for a newer program and then says "blocked"', async () => {
    const database = await openBlueprintDatabase(createConnection(schedule))
    await database.save(write(0, 'a'))
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('karta', 2)
      request.onsuccess = () => resolve()
      request.onerror = () => reject(request.error)
    })
    expect(await database.save(write(1, 'b'))).toEqual({ ok: false, code: 'blocked' })
    expect(await openBlueprintDatabase(createConnection(schedule))).toMatchObject({ kind: 'memory', why: 'blocked' })
  })

  it('answers with a code and never throws when the browser throws anything at all', async () => {
    const database = await openBlueprintDatabase(createConnection(schedule))
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new Error('something')
    })
    expect(await database.save(write(0, 'a'))).toEqual({ ok: false, code: 'unknown' })
    expect(await database.load('bp-1')).toEqual({ ok: false, code: 'unknown' })
    expect(await database.getLastOpened()).toEqual({ ok: false, code: 'unknown' })
    expect(await database.remove('bp-1', 1, 'delete')).toEqual({ ok: false, code: 'unknown' })
  })
})
