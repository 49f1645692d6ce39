import { describe, expect, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { createFakeBrowser, emptyBlueprint } from './fakeBrowser.ts'
import { createFakeStorage } from './fakeTabs.ts'

describe('starting', () => {
  it('shows the start when this browser has nothing', async () => {
    const tab = await createFakeBrowser().startTab()
    expect(tab.session.getState()).toEqual({
      phase: 'home',
      saving: { kind: 'empty' },
      changesSinceFile: 0,
      limits: [],
    })
  })

  it('reopens what was open last, with the changes that are in no file', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.rename('Satu')
    await browser.clock.pass(5000)
    tab.rename('Dua')
    await browser.clock.pass(5000)
    tab.kill()
    const again = await browser.startTab()
    expect(again.title).toBe('Dua')
    expect(again.session.getState()).toMatchObject({ phase: 'open', changesSinceFile: 2, saving: { kind: 'saved' } })
    expect(again.session.getState().notice).toBeUndefined()
  })

  it('brings back the blueprint of this very tab after a reload', async () => {
    const browser = createFakeBrowser()
    const memory = createFakeStorage()
    const first = await browser.startTab(memory)
    await browser.during(first.session.openBlueprint(emptyBlueprint('bp-1', 'Tab satu')))
    const second = await browser.tabWith('bp-2', 'Tab dua')
    first.kill()
    const reloaded = await browser.startTab(memory)
    expect(reloaded.title).toBe('Tab satu')
    expect(second.title).toBe('Tab dua')
  })

  it('loses at most 500 ms when a tab is killed in the middle of typing', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    browser.clock.busy = true
    for (let i = 1; i <= 40; i++) {
      tab.rename(`Huruf ${String(i).padStart(2, '0')}`)
      await browser.clock.pass(50)
    }
    tab.kill()
    const again = await browser.startTab()
    expect(Number(again.title.slice(-2))).toBeGreaterThanOrEqual(30)
  })

  it('loses nothing when a tab is closed before its write ends, and says that it was recovered', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.trouble.hold = new Promise(() => undefined)
    tab.rename('Kata terakhir')
    tab.hide(true)
    tab.kill()
    expect(browser.local.length).toBe(1)
    const again = await browser.startTab()
    expect(again.title).toBe('Kata terakhir')
    expect(again.session.getState().notice?.id).toContain('dipulihkan')
    expect(again.session.getState().changesSinceFile).toBe(1)
    await browser.clock.pass(1000)
    expect(await browser.storedTitle('bp-1')).toBe('Kata terakhir')
    expect(browser.local.length).toBe(0)
  })

  it('keeps a rescue copy that came too late as a backup and never over a newer revision', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.rename('Lama')
    tab.hide(true)
    await browser.clock.pass(1000)
    tab.kill()
    browser.local.setItem('karta.rescue.bp-1', JSON.stringify([1, 'Usang', 'bukan json', 0]))
    const again = await browser.startTab()
    expect(again.title).toBe('Lama')
    expect(browser.local.length).toBe(0)
    expect((await browser.during(again.session.listBackups())).map(({ title }) => title)).toContain('Usang')
  })

  it('opens the newest backup when the stored text is damaged, and keeps the damaged one', async () => {
    const browser = createFakeBrowser()
    const database = await browser.openDatabase()
    const good = { blueprintId: 'bp-1', title: 'Cadangan', text: writeBlueprint(emptyBlueprint('bp-1', 'Cadangan')) }
    await browser.during(database.addBackup({ ...good, savedAt: 1, reason: 'open' }))
    await browser.during(
      database.save({ id: 'bp-1', title: 'Rusak', text: '{"format', savedAt: 2, unfiled: 0, expected: 0 }),
    )
    await browser.during(database.setLastOpened('bp-1'))
    const tab = await browser.startTab()
    expect(tab.title).toBe('Cadangan')
    expect(tab.session.getState().notice?.en).toContain('damaged')
    const backups = await browser.during(tab.session.listBackups())
    expect(backups.map(({ title }) => title)).toEqual(['Rusak', 'Cadangan'])
  })

  it('goes to the start with a sentence when a damaged text has no backup, and leaves it alone', async () => {
    const browser = createFakeBrowser()
    const database = await browser.openDatabase()
    await browser.during(
      database.save({ id: 'bp-1', title: 'Rusak', text: '{"format', savedAt: 2, unfiled: 0, expected: 0 }),
    )
    await browser.during(database.setLastOpened('bp-1'))
    const tab = await browser.startTab()
    expect(tab.session.getState()).toMatchObject({ phase: 'home' })
    expect(tab.session.getState().notice?.id).toContain('tidak dapat dibaca')
    expect(await browser.storedTitle('bp-1')).toBe('Rusak')
  })
})

describe('opening', () => {
  it('leaves the open blueprint, its history and its state untouched when a text is bad', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.rename('Sedang dikerjakan')
    await browser.clock.pass(1000)
    const before = { state: tab.session.getState(), blueprint: tab.session.store.getBlueprint() }
    for (const bad of ['', 'bukan json', '{"format":', '[]', '{}', '{"format":"karta-blueprint","formatVersion":99}']) {
      const result = await browser.during(tab.session.openText(bad, 'buruk.json'))
      expect(result.ok).toBe(false)
      expect(!result.ok && result.messages[0]?.id).toBeTruthy()
      expect(!result.ok && result.messages[0]?.en).toBeTruthy()
    }
    expect(tab.session.getState()).toBe(before.state)
    expect(tab.session.store.getBlueprint()).toBe(before.blueprint)
    expect(tab.session.store.getUndoSteps()).toHaveLength(1)
    expect(tab.session.store.isReadOnly()).toBe(false)
  })

  it('backs up what was open before it opens something else, and finds it again', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.rename('Belum ditulis')
    const text = writeBlueprint(emptyBlueprint('bp-2', 'Dari berkas'))
    expect(await browser.during(tab.session.openText(text, 'dari-berkas.karta.json'))).toEqual({ ok: true })
    expect(tab.title).toBe('Dari berkas')
    expect(tab.session.getState()).toMatchObject({
      changesSinceFile: 0,
      fileName: 'dari-berkas.karta.json',
      saving: { kind: 'saved', fileName: 'dari-berkas.karta.json' },
    })
    expect(await browser.storedTitle('bp-1')).toBe('Belum ditulis')
    const backups = await browser.during(tab.session.listBackups())
    expect(backups).toMatchObject([{ blueprintId: 'bp-1', title: 'Belum ditulis' }])
    expect(backups[0]?.reason.id).toContain('sebelum membuka')
    expect((await browser.during(tab.session.listStored())).map(({ id }) => id)).toEqual(['bp-2', 'bp-1'])
    expect(await browser.during(tab.session.openStored('bp-1'))).toEqual({ ok: true })
    expect(tab.title).toBe('Belum ditulis')
  })

  it('keeps the version of this browser as a backup when a file with the same id replaces it', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Di peramban')
    await browser.during(tab.session.close())
    expect(tab.session.getState()).toMatchObject({ phase: 'home', saving: { kind: 'empty' } })
    await browser.during(tab.session.openText(writeBlueprint(emptyBlueprint('bp-1', 'Di berkas')), 'a.json'))
    expect(tab.title).toBe('Di berkas')
    const backups = await browser.during(tab.session.listBackups())
    expect(backups.map(({ title }) => title)).toEqual(['Di peramban'])
    const restored = await browser.during(tab.session.openBackup(backups[0]?.key ?? ''))
    expect(restored).toEqual({ ok: true })
    expect(tab.title).toBe('Di peramban')
    expect(tab.session.getState()).toMatchObject({ changesSinceFile: 1, fileName: 'a.json' })
    expect((await browser.during(tab.session.listBackups())).map(({ title }) => title)).toContain('Di berkas')
  })

  it('refuses to replace a stored version that cannot be backed up', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Di peramban')
    await browser.during(tab.session.openBlueprint(emptyBlueprint('bp-2', 'Lain')))
    tab.trouble.backup = 'quota'
    const text = writeBlueprint(emptyBlueprint('bp-1', 'Di berkas'))
    expect(await browser.during(tab.session.openText(text, 'a.json'))).toMatchObject({ ok: false })
    expect(tab.title).toBe('Lain')
    expect(tab.rename('Masih disunting')).toBe(true)
    expect(await browser.storedTitle('bp-1')).toBe('Di peramban')
  })

  it('opens an example again as a copy when it was changed, never over the changes', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('contoh', 'Contoh')
    tab.rename('Contoh yang disunting')
    await browser.during(tab.session.openBlueprint(emptyBlueprint('contoh', 'Contoh')))
    expect(tab.session.store.getBlueprint()).toMatchObject({ id: 'bp-1', title: 'Contoh' })
    expect(await browser.storedTitle('contoh')).toBe('Contoh yang disunting')
    expect(tab.session.getState().notice?.id).toContain('salinan')
  })

  it('keeps at most ten backups of a blueprint', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    for (let i = 0; i < 14; i++) {
      tab.rename(`Versi ${i}`)
      await browser.during(tab.session.importBlueprint(emptyBlueprint('bp-x', 'Masukan')))
      await browser.clock.pass(1000)
    }
    const backups = await browser.during(tab.session.listBackups())
    expect(backups).toHaveLength(10)
    expect(backups[0]).toMatchObject({ title: 'Versi 13' })
    expect(backups.at(-1)).toMatchObject({ title: 'Versi 4' })
  })

  it('imports as one step that can be undone, after a backup', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    const incoming = {
      ...emptyBlueprint('bp-x', 'Masukan'),
      agencies: { diskominfo: { id: 'diskominfo', name: 'Dinas Kominfo', short: 'Diskominfo' } },
    }
    expect(await browser.during(tab.session.importBlueprint(incoming))).toEqual({ ok: true })
    expect(Object.keys(tab.session.store.getBlueprint().agencies)).toEqual(['diskominfo'])
    expect((await browser.during(tab.session.listBackups()))[0]?.reason.en).toBe('before an import')
    tab.session.store.undo()
    expect(tab.session.store.getBlueprint().agencies).toEqual({})
  })

  it('deletes a blueprint but keeps its last text as one backup, which can be deleted too', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    await browser.during(tab.session.importBlueprint(emptyBlueprint('bp-x', 'Masukan')))
    tab.rename('Akhir')
    expect(await browser.during(tab.session.deleteStored('bp-1'))).toEqual({ ok: true })
    expect(tab.session.getState().phase).toBe('home')
    expect(await browser.during(tab.session.listStored())).toEqual([])
    const backups = await browser.during(tab.session.listBackups())
    expect(backups).toMatchObject([{ title: 'Akhir' }])
    await browser.during(tab.session.deleteBackup(backups[0]?.key ?? ''))
    expect(await browser.during(tab.session.listBackups())).toEqual([])
    expect((await browser.startTab()).session.getState().phase).toBe('home')
  })

  it('runs openings one after another', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.startTab()
    const openings = ['a', 'b', 'c'].map((id) => tab.session.openBlueprint(emptyBlueprint(id, `Judul ${id}`)))
    await browser.during(Promise.all(openings))
    expect(tab.title).toBe('Judul c')
    expect((await browser.during(tab.session.listStored())).map(({ title }) => title).sort()).toEqual([
      'Judul a',
      'Judul b',
      'Judul c',
    ])
  })
})
