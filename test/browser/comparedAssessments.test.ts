// Several assessments of a year side by side, as a planner uses them with mouse and keyboard.

import { describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo, openExample } from '../support/tour.ts'

const browser = await sharedBrowser()

describe('assessments of one year', () => {
  it('stand side by side, are filtered, opened, copied, locked, unlocked with a reason and made the baseline', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/penilaian/bandingkan')
    await page
      .getByRole('heading', { name: /Persepsi sama pada \d+ dari 47 indikator; paling berbeda: I\d+/ })
      .waitFor()
    const names = page.locator('[data-indicator]')
    expect(await names.count()).toBe(47)
    const accepted = page.locator('figure', { hasText: 'tingkat yang diajukan' })
    expect(await accepted.count()).toBe(2)
    expect(await accepted.first().textContent()).toMatch(/\d+ dari \d+/)
    await page.getByRole('checkbox', { name: 'Hanya yang berbeda' }).check()
    await page.waitForFunction(() => document.querySelectorAll('[data-indicator]').length < 47)
    expect(await page.locator('tr', { has: page.locator('[data-indicator="29"]') }).textContent()).toContain('beda 2')

    // A copy for an agency, with the levels of the claim.
    await page.getByRole('button', { name: 'Tambah penilaian tahun ini' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nama penilaian').fill('Jawaban Dinas Kesehatan')
    await dialog.getByRole('button', { name: 'Buat penilaian' }).click()
    await dialog.waitFor({ state: 'detached' })
    const copy = page.getByRole('columnheader', { name: /Jawaban Dinas Kesehatan/ })
    const claim = page.getByRole('columnheader', { name: /Penilaian mandiri 2023/ })
    const index = async (column: typeof copy) => /\d,\d\d/.exec((await column.textContent()) ?? '')?.[0]
    expect(await index(copy)).toBe(await index(claim))

    // Locked without a reason, unlocked only with one.
    await copy.getByRole('button', { name: /^Kunci/ }).click()
    await dialog.getByRole('button', { name: 'Kunci', exact: true }).click()
    await copy.getByRole('button', { name: /^Buka kunci/ }).click()
    await dialog.getByRole('button', { name: 'Buka kunci', exact: true }).click()
    await dialog.getByText('Tulis alasan membuka kunci.').waitFor()
    await dialog.getByLabel('Alasan').fill('Bukti baru')
    await dialog.getByRole('button', { name: 'Buka kunci', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await copy.getByRole('button', { name: /^Kunci/ }).waitFor()

    await copy.getByRole('button', { name: /^Jadikan/ }).click()
    await page.getByText('Dasar simulasi sekarang: “Jawaban Dinas Kesehatan” (2023).').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Dasar simulasi sekarang: “Evaluasi SPBE 2023 (eksternal)” (2023).').waitFor()

    expect(await violations(page)).toEqual([])
    await page.locator('[data-indicator="29"]').click()
    await page.getByRole('heading', { name: /^29\. / }).waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })
})
