import { describe, expect, it } from 'vitest'
import { createMemoryDatabase } from '../../src/storage/memoryDatabase.ts'
import { openBlueprintDatabase } from '../../src/storage/openBlueprintDatabase.ts'
import { createFakeBrowser, emptyBlueprint } from './fakeBrowser.ts'

describe('saving into the browser', () => {
  it('shows unsaved, saving and saved, and the database then has the change', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    const seen: string[] = []
    tab.session.subscribe(() => seen.push(tab.saving))
    tab.rename('Baru')
    expect(tab.saving).toBe('unsaved')
    await browser.clock.pass(400)
    expect(seen).toEqual(['unsaved', 'saving', 'saved'])
    expect(await browser.storedTitle('bp-1')).toBe('Baru')
    expect(tab.session.getState().changesSinceFile).toBe(1)
  })

  it('writes nothing before the first load has finished', async () => {
    const browser = createFakeBrowser()
    const tab = browser.openTab()
    expect(tab.session.getState()).toMatchObject({ phase: 'starting', saving: { kind: 'empty' } })
    tab.rename('Terlalu awal')
    await browser.clock.pass(5000)
    expect(tab.writes.count).toBe(0)
  })

  it('writes at once when the page is hidden', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.rename('Sebelum sembunyi')
    tab.hide()
    await browser.clock.pass(0)
    expect(await browser.storedTitle('bp-1')).toBe('Sebelum sembunyi')
  })

  it('keeps what was typed when the disk is full, says why, and writes it once there is room', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.trouble.save = 'quota'
    tab.rename('Penuh')
    await browser.clock.pass(400)
    const { saving } = tab.session.getState()
    expect(saving.kind).toBe('failed')
    expect(saving.kind === 'failed' && saving.why.id).toContain('penuh')
    tab.rename('Masih penuh')
    await browser.clock.pass(3000)
    expect(tab.saving).toBe('failed')
    expect(tab.title).toBe('Masih penuh')
    delete tab.trouble.save
    await browser.clock.pass(10_000)
    expect(tab.saving).toBe('saved')
    expect(await browser.storedTitle('bp-1')).toBe('Masih penuh')
  })

  it('shows the reason and not "saving" while a failed write is tried again', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.trouble.save = 'unknown'
    tab.rename('Gagal')
    await browser.clock.pass(400)
    const seen = new Set<string>()
    tab.session.subscribe(() => seen.add(tab.saving))
    await browser.clock.pass(20_000)
    expect([...seen]).toEqual([])
    expect(tab.writes.count).toBeGreaterThan(3)
  })

  it('never has two writes under way', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    for (let i = 0; i < 30; i++) {
      let free = (): void => undefined
      tab.trouble.hold = new Promise((resolve) => {
        free = resolve
      })
      tab.rename(`Judul ${i}`)
      if (i % 3 === 0) tab.hide()
      if (i % 4 === 0) void tab.session.saveNow()
      await browser.clock.pass(150)
      free()
    }
    await browser.clock.pass(2000)
    expect(tab.writes.most).toBe(1)
    expect(await browser.storedTitle('bp-1')).toBe('Judul 29')
  })

  it('never overwrites a revision it has not seen: it turns read-only and keeps its own version as a backup', async () => {
    const browser = createFakeBrowser({ channel: false })
    const first = await browser.tabWith('bp-1', 'Awal')
    const second = await browser.startTab()
    expect(
      second.session
        .getState()
        .limits.map((limit) => limit.en)
        .join(),
    ).toContain('other Karta tabs')
    second.rename('Dari tab kedua')
    await browser.clock.pass(400)
    first.rename('Dari tab pertama')
    await browser.clock.pass(400)
    expect(first.saving).toBe('read-only')
    expect(first.rename('Ditolak')).toBe(false)
    expect(await browser.storedTitle('bp-1')).toBe('Dari tab kedua')
    const backups = await browser.during(first.session.listBackups())
    expect(backups.map(({ title }) => title)).toContain('Dari tab pertama')
    expect(first.session.getState().notice?.id).toContain('cadangan')
    await browser.during(first.session.takeOver())
    expect(first.title).toBe('Dari tab kedua')
    expect(first.rename('Lanjut')).toBe(true)
    await browser.clock.pass(400)
    expect(await browser.storedTitle('bp-1')).toBe('Lanjut')
  })

  it('refuses to leave work that is stored nowhere', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.trouble.save = 'quota'
    tab.rename('Hanya di memori')
    const result = await browser.during(tab.session.openBlueprint(emptyBlueprint('bp-2', 'Lain')))
    expect(result).toMatchObject({ ok: false })
    expect(!result.ok && result.messages[0]?.en).toContain('Save to a file first')
    expect(tab.title).toBe('Hanya di memori')
    await browser.during(tab.session.close())
    expect(tab.session.getState().phase).toBe('open')
    expect(tab.rename('Masih bisa disunting')).toBe(true)
  })

  it('says in private mode that nothing is stored, and works on', async () => {
    const browser = createFakeBrowser({ parts: { openDatabase: async () => createMemoryDatabase('unavailable') } })
    const tab = await browser.startTab()
    expect(tab.session.getState()).toMatchObject({ phase: 'home' })
    expect(tab.session.getState().limits[0]?.id).toContain('mode privat')
    expect(await browser.during(tab.session.openBlueprint(emptyBlueprint('bp-1', 'Awal')))).toEqual({ ok: true })
    expect(tab.rename('Di memori')).toBe(true)
    await browser.clock.pass(1000)
    expect(tab.saving).toBe('failed')
    tab.picked.save = { ok: true, value: { fileName: 'bandung.karta.json', how: 'downloaded' } }
    await browser.during(tab.session.saveFile())
    expect(tab.session.getState().saving).toMatchObject({ kind: 'saved', fileName: 'bandung.karta.json' })
  })

  it('falls back to memory when IndexedDB throws', async () => {
    const browser = createFakeBrowser()
    const { createConnection } = await import('../../src/storage/connection.ts')
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get() {
        throw Object.assign(new Error('no'), { name: 'SecurityError' })
      },
    })
    const database = await openBlueprintDatabase(createConnection(browser.clock.schedule))
    Reflect.deleteProperty(globalThis, 'indexedDB')
    expect(database).toMatchObject({ kind: 'memory', why: 'unavailable' })
  })
})
