import { describe, expect, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { fileNameFor } from '../../src/session/fileWork.ts'
import { createFakeBrowser, emptyBlueprint } from './fakeBrowser.ts'

function fileWith(text: string, kept: string[] = []) {
  const keepFor = async (id: string) => void kept.push(id)
  return { ok: true, value: { fileName: 'bandung.karta.json', text, keepFor } } as const
}

describe('real files', () => {
  it('counts changes since the last write to a real file', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.rename('Satu')
    await browser.clock.pass(1000)
    tab.picked.save = { ok: true, value: { fileName: 'bandung.karta.json', how: 'written' } }
    expect(await browser.during(tab.session.saveFile())).toEqual({ ok: true })
    expect(tab.picked.asked).toMatchObject([{ id: 'bp-1', suggestedName: 'satu.karta.json', as: false }])
    expect(tab.picked.asked[0]?.text).toBe(writeBlueprint(tab.session.store.getBlueprint()))
    expect(tab.session.getState()).toMatchObject({
      changesSinceFile: 0,
      fileName: 'bandung.karta.json',
      saving: { kind: 'saved', fileName: 'bandung.karta.json' },
    })
    tab.rename('Dua')
    await browser.clock.pass(1000)
    expect(tab.session.getState().changesSinceFile).toBe(1)
    expect(tab.session.getState().saving).not.toHaveProperty('fileName')
    tab.kill()
    const again = await browser.startTab()
    expect(again.session.getState()).toMatchObject({ changesSinceFile: 1, fileName: 'bandung.karta.json' })
  })

  it('changes nothing when the planner cancels a picker', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    const before = tab.session.getState()
    expect(await browser.during(tab.session.openFile())).toBeUndefined()
    expect(await browser.during(tab.session.readFile())).toBeUndefined()
    expect(await browser.during(tab.session.saveFile({ as: true }))).toBeUndefined()
    expect(tab.session.getState()).toBe(before)
  })

  it('keeps the handle of a file that was opened, and forgets it for a text without one', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.startTab()
    const kept: string[] = []
    tab.picked.open = fileWith(writeBlueprint(emptyBlueprint('bp-1', 'Dari berkas')), kept)
    expect(await browser.during(tab.session.openFile())).toEqual({ ok: true })
    expect(kept).toEqual(['bp-1'])
    await browser.during(tab.session.openText(writeBlueprint(emptyBlueprint('bp-1', 'Diseret')), 'seret.json'))
    expect(tab.picked.forgotten).toEqual(['bp-1'])
  })

  it('keeps no handle of a file that could not be opened', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    const kept: string[] = []
    tab.picked.open = fileWith('bukan json', kept)
    expect(await browser.during(tab.session.openFile())).toMatchObject({ ok: false })
    expect(kept).toEqual([])
    expect(tab.title).toBe('Awal')
  })

  it('says why it asked for a new place when the handle was revoked, gone or the file changed', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    for (const [instead, word] of [
      ['denied', 'dicabut'],
      ['gone', 'tidak ditemukan'],
      ['changed', 'diubah di luar Karta'],
    ] as const) {
      tab.picked.save = { ok: true, value: { fileName: 'baru.karta.json', how: 'written', instead } }
      await browser.during(tab.session.saveFile())
      expect(tab.session.getState().notice?.id).toContain(word)
      tab.session.dismissNotice()
      expect(tab.session.getState().notice).toBeUndefined()
    }
  })

  it('has a sentence in both languages for everything that can go wrong with a file', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    for (const code of ['denied', 'gone', 'again', 'too-big', 'not-text', 'quota', 'failed'] as const) {
      tab.picked.save = { ok: false, code }
      const result = await browser.during(tab.session.saveFile())
      expect(result?.ok === false && result.messages[0]?.id && result.messages[0].en).toBeTruthy()
      expect(tab.session.getState().changesSinceFile).toBe(0)
    }
  })

  it('never writes into the same file unasked from a tab that only reads', async () => {
    const browser = createFakeBrowser()
    await browser.tabWith('bp-1', 'Awal')
    const second = await browser.startTab()
    await browser.during(second.session.saveFile())
    expect(second.picked.asked).toMatchObject([{ as: true }])
  })

  it('reads a file for an import without opening it', async () => {
    const browser = createFakeBrowser()
    const tab = await browser.tabWith('bp-1', 'Awal')
    tab.picked.open = fileWith(writeBlueprint(emptyBlueprint('bp-9', 'Masukan')))
    expect(await browser.during(tab.session.readFile())).toMatchObject({ ok: true, blueprint: { title: 'Masukan' } })
    tab.picked.open = fileWith('{')
    expect(await browser.during(tab.session.readFile())).toMatchObject({ ok: false })
    tab.picked.open = { ok: false, code: 'too-big' }
    const big = await browser.during(tab.session.readFile())
    expect(big?.ok === false && big.messages[0]?.en).toContain('50 MB')
    expect(tab.title).toBe('Awal')
  })

  it('makes a file name from any title', () => {
    expect(fileNameFor('Arsitektur SPBE Kota Bandung 2025–2029')).toBe(
      'arsitektur-spbe-kota-bandung-2025-2029.karta.json',
    )
    expect(fileNameFor('../../etc/passwd')).toBe('etc-passwd.karta.json')
    expect(fileNameFor('???')).toBe('cetak-biru.karta.json')
    expect(fileNameFor(`${'a'.repeat(79)} b`)).toBe(`${'a'.repeat(79)}.karta.json`)
  })
})
