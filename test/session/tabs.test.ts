import { describe, expect, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { createFakeBrowser, emptyBlueprint } from './fakeBrowser.ts'

describe.each([
  { name: 'Web Locks', webLocks: true },
  { name: 'asking (plain http)', webLocks: false },
])('two tabs with $name', ({ webLocks }) => {
  it('opens the second tab read-only with the reason', async () => {
    const browser = createFakeBrowser({ webLocks })
    const first = await browser.tabWith('bp-1', 'Awal')
    const second = await browser.startTab()
    expect(second.title).toBe('Awal')
    const { saving } = second.session.getState()
    expect(saving.kind === 'read-only' && saving.why.id).toContain('terbuka di tab lain')
    expect(second.rename('Tidak boleh')).toBe(false)
    expect(first.rename('Boleh')).toBe(true)
  })

  it('shows in the second tab what the first one saves', async () => {
    const browser = createFakeBrowser({ webLocks })
    const first = await browser.tabWith('bp-1', 'Awal')
    const second = await browser.startTab()
    first.rename('Baru saja')
    await browser.clock.pass(1500)
    expect(second.title).toBe('Baru saja')
    expect(second.saving).toBe('read-only')
  })

  it('takes over: the first saves and lets go, nothing is lost, and one tab writes', async () => {
    const browser = createFakeBrowser({ webLocks })
    const first = await browser.tabWith('bp-1', 'Awal')
    const second = await browser.startTab()
    first.rename('Belum ditulis saat diambil alih')
    await browser.during(second.session.takeOver())
    expect(second.title).toBe('Belum ditulis saat diambil alih')
    expect(second.rename('Lanjutan')).toBe(true)
    expect(first.rename('Tidak lagi')).toBe(false)
    const { saving } = first.session.getState()
    expect(saving.kind === 'read-only' && saving.why.id).toContain('diambil alih')
    await browser.clock.pass(1500)
    expect(await browser.storedTitle('bp-1')).toBe('Lanjutan')
    expect(first.title).toBe('Lanjutan')
    await browser.during(first.session.takeOver())
    expect(first.rename('Kembali')).toBe(true)
    expect(second.saving).toBe('read-only')
    await browser.clock.pass(20_000)
    expect(await browser.storedTitle('bp-1')).toBe('Kembali')
    expect(first.saving).toBe('saved')
    expect(second.saving).toBe('read-only')
  })

  it('does not take over while the first tab cannot save, and says so', async () => {
    const browser = createFakeBrowser({ webLocks })
    const first = await browser.tabWith('bp-1', 'Awal')
    const second = await browser.startTab()
    first.trouble.save = 'quota'
    first.rename('Hanya di memori tab satu')
    await browser.during(second.session.takeOver())
    expect(second.saving).toBe('read-only')
    expect(second.session.getState().notice?.id).toContain('belum dapat menyimpan')
    expect(first.rename('Masih disunting di tab satu')).toBe(true)
    delete first.trouble.save
    await browser.during(second.session.takeOver())
    expect(second.title).toBe('Masih disunting di tab satu')
    expect(second.rename('Sekarang bisa')).toBe(true)
  })

  it('takes over from a tab that does not answer within three seconds; its late write does no harm', async () => {
    const browser = createFakeBrowser({ webLocks })
    const first = await browser.tabWith('bp-1', 'Awal')
    const second = await browser.startTab()
    let wake = (): void => undefined
    first.trouble.hold = new Promise((resolve) => {
      wake = resolve
    })
    first.rename('Tertidur')
    await browser.clock.pass(400)
    const before = browser.clock.now()
    await browser.during(second.session.takeOver())
    expect(browser.clock.now() - before).toBeLessThan(4000)
    expect(second.rename('Tab dua')).toBe(true)
    await browser.clock.pass(1000)
    wake()
    await browser.clock.pass(5000)
    expect(await browser.storedTitle('bp-1')).toBe('Tab dua')
    expect(first.saving).toBe('read-only')
    const backups = await browser.during(second.session.listBackups())
    expect(backups.map(({ title }) => title)).toContain('Tertidur')
  })

  it('lets a third tab wait its turn while the second takes over', async () => {
    const browser = createFakeBrowser({ webLocks })
    const first = await browser.tabWith('bp-1', 'Awal')
    const waiting = await browser.startTab()
    const taker = await browser.startTab()
    await browser.during(taker.session.takeOver())
    await browser.clock.pass(10_000)
    expect([first.saving, waiting.saving]).toEqual(['read-only', 'read-only'])
    expect(taker.rename('Penyunting ketiga')).toBe(true)
  })

  it('gives the right to write to the second tab when the first closes the blueprint', async () => {
    const browser = createFakeBrowser({ webLocks })
    const first = await browser.tabWith('bp-1', 'Awal')
    const second = await browser.startTab()
    first.rename('Terakhir dari tab satu')
    await browser.during(first.session.close())
    await browser.clock.pass(1000)
    expect(second.title).toBe('Terakhir dari tab satu')
    expect(second.rename('Giliran tab dua')).toBe(true)
  })

  it('refuses a file whose blueprint another tab has open, and deleting it', async () => {
    const browser = createFakeBrowser({ webLocks })
    await browser.tabWith('bp-1', 'Awal')
    const second = await browser.tabWith('bp-2', 'Lain')
    const text = writeBlueprint(emptyBlueprint('bp-1', 'Dari berkas'))
    const opened = await browser.during(second.session.openText(text, 'a.json'))
    expect(!opened.ok && opened.messages[0]?.id).toContain('terbuka di tab lain')
    expect(second.title).toBe('Lain')
    expect(second.rename('Masih disunting')).toBe(true)
    expect(await browser.during(second.session.deleteStored('bp-1'))).toMatchObject({ ok: false })
    expect(await browser.storedTitle('bp-1')).toBe('Awal')
  })

  it('opens an example as a copy when another tab has it open', async () => {
    const browser = createFakeBrowser({ webLocks })
    await browser.tabWith('contoh', 'Contoh')
    const second = await browser.startTab()
    await browser.during(second.session.openBlueprint(emptyBlueprint('contoh', 'Contoh')))
    expect(second.session.store.getBlueprint().id).toBe('bp-1')
    expect(second.rename('Salinan')).toBe(true)
  })
})

describe('a tab that dies', () => {
  it('hands the right to write to the tab that waits (Web Locks)', async () => {
    const browser = createFakeBrowser()
    const first = await browser.tabWith('bp-1', 'Awal')
    const second = await browser.startTab()
    first.rename('Tersimpan')
    await browser.clock.pass(500)
    first.kill()
    await browser.clock.pass(500)
    expect(second.title).toBe('Tersimpan')
    expect(second.rename('Lanjut')).toBe(true)
  })

  it('does not block the next tab (asking)', async () => {
    const browser = createFakeBrowser({ webLocks: false })
    const first = await browser.tabWith('bp-1', 'Awal')
    first.kill()
    const second = await browser.startTab()
    expect(second.rename('Langsung')).toBe(true)
  })
})
