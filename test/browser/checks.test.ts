// The list of findings in a real browser: narrowed down, walked by keys, one accepted with a reason and taken back, fixed by
// mouse and by key, and the findings of what is selected beside its drawing. With 5,000 elements only the lines in sight are
// on the page, and one worker answers every edit.

import { beforeAll, describe, expect, it } from 'vitest'
import { sharedExample } from '../support/browserFile.ts'
import { openByDialog } from '../support/files.ts'
import { largeBlueprintText } from '../support/largeBlueprint.ts'
import { goTo } from '../support/tour.ts'

const CHECKS = '#/berkas/pemeriksaan'

const { page } = await sharedExample()

beforeAll(async () => {
  await goTo(page, CHECKS)
})

const list = () => page.getByRole('region', { name: 'Pemeriksaan' })
const grid = () => page.getByRole('grid', { name: 'Daftar temuan' })
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const undo = () => page.getByRole('banner').getByRole('button', { name: /^Urungkan/ })

describe('the checks', () => {
  it('stand below their rules and are narrowed down by words, rule, agency and domain, each with its count', async () => {
    await grid().getByRole('heading', { name: 'Kepuasan setiap layanan diukur 10' }).waitFor()
    await page.getByRole('searchbox', { name: 'Cari temuan' }).fill('tampilan mana pun')
    await grid().getByRole('heading', { name: 'Kepuasan setiap layanan diukur' }).waitFor({ state: 'detached' })
    expect(await grid().getByRole('row').count()).toBe(2)
    await list().getByText('1 dari 11 temuan').waitFor()
    await list().getByRole('button', { name: 'Tampilkan semua' }).click()
    await page.getByLabel('Domain').selectOption({ label: 'Layanan (10)' })
    await list().getByText('10 dari 11 temuan').waitFor()
    const agency = page.getByLabel('Perangkat daerah', { exact: true })
    const offered = await agency.getByRole('option').allTextContents()
    const [, first = ''] = offered
    const counts = offered.slice(1).map((each) => Number(/\((\d+)\)$/.exec(each)?.[1]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10)
    await agency.selectOption({ label: first })
    await list().getByText(`${counts[0]} dari 11 temuan`).waitFor()
    await page.getByLabel('Aturan').selectOption('service-without-satisfaction')
    expect(await grid().getByRole('row').count()).toBe((counts[0] ?? 0) + 1)
    await page.getByRole('searchbox', { name: 'Cari temuan' }).fill('tidak ada yang begini')
    await list().getByText('Tidak ada temuan yang cocok.').waitFor()
    expect(await grid().count()).toBe(0)
    await list().getByRole('button', { name: 'Tampilkan semua' }).press('Enter')
    await grid().waitFor()
  })

  it('are walked by keys, one stop for Tab; Enter leads to the place and the inspector tells the same', async () => {
    await grid().getByRole('gridcell').first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toContain('belum punya hasil survei')
    await page.keyboard.press('End')
    await expect.poll(focused).toContain('Dasbor Bandung Command Center')
    expect(await grid().locator('[role=gridcell][tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Enter')
    const about = page.getByRole('region', { name: 'Temuan pemeriksaan (1)' })
    await about.getByText(/^Belum ada di tampilan mana pun|tampilan mana pun/).waitFor()
    await about.getByRole('button', { name: /^Di daftar/ }).click()
    await grid().waitFor()
    const current = grid().locator('[role=gridcell][tabindex="0"]')
    await expect.poll(() => current.textContent()).toContain('Dasbor Bandung Command Center')
  })

  it('say so when a finding has no fix, and lead from a missing survey to the surveys', async () => {
    await grid().getByRole('gridcell').nth(1).focus()
    await expect.poll(focused).toContain('belum punya hasil survei')
    await page.keyboard.press('f')
    await page.getByText('Temuan ini tidak punya perbaikan otomatis').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /epuasan/ }).waitFor()
    await goTo(page, CHECKS)
    await grid().getByRole('gridcell').first().focus()
    await page.keyboard.press('End')
  })

  it('accept a finding with a reason by keyboard, show it apart, and give the focus back', async () => {
    await grid().locator('[role=gridcell][tabindex="0"]').focus()
    await page.keyboard.press('t')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Terima dengan alasan' }).press('Enter')
    await dialog.getByText('perlu alasan tertulis').waitFor()
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Digambar tahun depan')
    await dialog.getByRole('button', { name: 'Terima dengan alasan' }).press('Enter')
    await list().getByText('1 diterima dengan alasan').waitFor()
    await expect.poll(focused).toContain('belum punya hasil survei')
    await list().getByText('1 diterima dengan alasan').press('Enter')
    await list().getByText('Digambar tahun depan').waitFor()
    await list().getByRole('button', { name: 'Cabut: Dasbor Bandung Command Center' }).press('Enter')
    await list().getByText('1 diterima dengan alasan').waitFor({ state: 'detached' })
  })
})

describe('the checks of 5,000 elements', () => {
  it('keep few lines on the page, go on in the one worker they began in, and fix by key and by mouse', async () => {
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    await openByDialog(page, { name: 'besar.karta.json', text: await largeBlueprintText(5000) })
    await page
      .getByRole('tab', { name: /Seluruh arsitektur/ })
      .first()
      .waitFor({ timeout: 60_000 })
    await goTo(page, CHECKS)
    await grid().waitFor({ timeout: 60_000 })
    expect(Number(await grid().getAttribute('aria-rowcount'))).toBeGreaterThan(1500)
    expect(await grid().getByRole('row').count()).toBeLessThan(60)
    await grid().getByRole('gridcell').first().focus()
    await page.keyboard.press('End')
    const last = await grid().getAttribute('aria-rowcount')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')))
      .toBe(last)
    expect(await grid().getByRole('row').count()).toBeLessThan(60)
    const before = workers.length

    await page.getByLabel('Aturan').selectOption('duplicate-name')
    const head = grid().getByRole('heading', { name: /^Setiap hal dicatat satu kali/ })
    const count = async () => Number(/(\d+)$/.exec((await head.textContent()) ?? '')?.[1])
    await expect.poll(() => grid().getByRole('heading').count()).toBe(1)
    const many = await count()
    await grid().getByRole('gridcell').first().focus()
    await page.keyboard.press('ArrowDown')
    const gone = await focused()
    await page.keyboard.press('f')
    const question = page.getByRole('dialog', { name: /^Gabungkan \d+ elemen menjadi satu$/ })
    const candidates = question.getByRole('group', { name: 'Mana yang tetap ada?' }).getByRole('radio')
    expect(await candidates.count()).toBeGreaterThan(1)
    await question
      .getByText(/\d+ relasi/)
      .first()
      .waitFor()
    // The first is offered; nothing happens before it is said which one stays.
    expect(await candidates.first().isChecked()).toBe(true)
    expect(await count()).toBe(many)
    await candidates.nth(1).check()
    await question.getByRole('button', { name: 'Gabungkan' }).click()
    await expect.poll(count, { timeout: 30_000 }).toBe(many - 1)
    // The line that took its place has the focus.
    await expect.poll(focused).toContain('mungkin sama dengan')
    expect(await focused()).not.toBe(gone)
    await grid()
      .getByRole('button', { name: /^Gabungkan/ })
      .first()
      .click()
    await question.getByRole('button', { name: 'Gabungkan' }).click()
    await expect.poll(count, { timeout: 30_000 }).toBe(many - 2)
    await undo().click()
    await undo().click()
    await expect.poll(count, { timeout: 30_000 }).toBe(many)
    expect(workers.length).toBe(before)

    // An element without relations is connected, not deleted; deleting is asked for first.
    await page.getByLabel('Aturan').selectOption('orphan-element')
    await grid()
      .getByRole('heading', { name: /^Setiap elemen terhubung/ })
      .waitFor()
    await grid()
      .getByRole('button', { name: /^Hapus elemen/ })
      .first()
      .click()
    await page.getByRole('dialog').getByText('Elemen ini dihapus').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()
    await grid().getByRole('gridcell').nth(1).focus()
    await page.keyboard.press('f')
    await page.getByRole('dialog', { name: /^Hubungkan/ }).waitFor()
    await page.keyboard.press('Escape')
  })
})
