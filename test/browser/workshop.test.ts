// The workshop in a real browser, by keys alone: levels, unknown, notes, the way back and forth, pause, undo, results, Esc.

import { beforeAll, describe, expect, it } from 'vitest'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'
import { goTo, settle } from '../support/tour.ts'

const app = await sharedExample()
const { page } = app

beforeAll(async () => {
  await goTo(page, '#/penilaian')
  await page.getByRole('button', { name: 'Penilaian baru' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Jenis').selectOption('internal')
  await form.getByRole('textbox', { name: 'Tahun' }).fill('2023')
  await form.getByLabel('Nama penilaian').fill('Lokakarya 2023')
  await form.getByRole('button', { name: 'Buat penilaian' }).click()
  await form.waitFor({ state: 'detached' })
})

const room = () => page.getByRole('dialog', { name: 'Lokakarya · Lokakarya 2023' })
const asked = (start: string) =>
  room()
    .getByRole('heading', { level: 2, name: new RegExp(`^${start}\\. `) })
    .waitFor()
const answerIs = (text: string) => room().getByTestId('workshop-answer').getByText(text, { exact: true }).waitFor()
const progressIs = (text: string) => room().getByTestId('workshop-progress').getByText(text, { exact: true }).waitFor()
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

describe('the workshop', () => {
  it('opens from the bar with criteria large, who said what, and a first guess of the time', async () => {
    await page.getByRole('button', { name: 'Mode lokakarya' }).focus()
    await press('Enter')
    await asked('1')
    await progressIs('1 dari 47')
    await room().getByText('47 belum dijawab, ± 71 menit').waitFor()
    await room().getByRole('heading', { name: 'Jawaban lain tahun 2023' }).waitFor()
    await room().getByText('Asesor eksternal', { exact: true }).waitFor()
    const size = await room()
      .getByRole('group', { name: 'Tingkat' })
      .getByRole('button')
      .first()
      .evaluate((button) => Number.parseFloat(getComputedStyle(button).fontSize))
    expect(size).toBeGreaterThanOrEqual(20)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  it('takes levels, "?" and notes by keys, and each answer can be undone', async () => {
    await press('3')
    await answerIs('Jawaban: tingkat 3')
    await press('j', '7', '0', '4')
    await asked('2')
    await answerIs('Jawaban: tingkat 4')
    await press('?')
    await answerIs('Belum dijawab')
    await press('4', 'j', '5')
    await answerIs('Jawaban: tingkat 5')
    await press('Control+z')
    await answerIs('Belum dijawab')
    await press('k', 'k')
    await asked('1')
    await answerIs('Jawaban: tingkat 3')
    await press('n')
    await page.keyboard.type('Perwali 12/2025 disebut, j dan 5 hanya huruf')
    await press('Escape')
    await answerIs('Jawaban: tingkat 3')
    await press('j', 'k')
    expect(await room().getByLabel('Catatan lokakarya').inputValue()).toBe(
      'Perwali 12/2025 disebut, j dan 5 hanya huruf',
    )
  })

  it('pauses the clock', async () => {
    await press('p')
    await room().getByRole('button', { name: 'Lanjutkan waktu' }).waitFor()
    const before = await room().getByRole('timer').innerText()
    await page.waitForFunction((start) => Date.now() - start > 1100, await page.evaluate(() => Date.now()))
    expect(await room().getByRole('timer').innerText()).toBe(before)
    await press('p')
    await room().getByRole('button', { name: 'Jeda' }).waitFor()
  })

  it('ends with the index, what differs and what is not known, each a way back', async () => {
    await room().getByRole('button', { name: 'Hasil', exact: true }).click()
    expect(await room().getByTestId('workshop-index').innerText()).toMatch(/^Indeks 1,0\d–4,9\d$/)
    await room().getByText('1 indikator berbeda dari Evaluasi SPBE 2022 (eksternal)').waitFor()
    await room().getByText('45 indikator belum diketahui').waitFor()
    await settle(page)
    expect(await violations(page, 'dialog')).toEqual([])
    await room()
      .getByRole('button', { name: /^29\. / })
      .click()
    await asked('29')
    await settle(page)
    expect(await violations(page, 'dialog')).toEqual([])
  })

  it('leaves by Esc to the indicator it was at, and the focus returns', async () => {
    await press('Escape')
    await room().waitFor({ state: 'detached' })
    await page
      .getByRole('main')
      .getByRole('heading', { level: 2, name: /^29\. / })
      .waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mode lokakarya')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('Mode lokakarya')
    await press('Enter')
    await asked('29')
    await press('Escape')
  })

  it('asks for the reason of another level where criteria are filled, and only then counts it', async () => {
    await room().waitFor({ state: 'detached' })
    const met = (level: number) => page.locator(`[data-criterion="${level}"] label`).first()
    await met(2).click()
    await met(3).click()
    await goTo(page, '#/penilaian/lokakarya')
    await asked('29')
    await answerIs('Jawaban: tingkat 3')
    await room().getByText('Dari kriteria: 3').waitFor()
    await press('4')
    const reason = room().getByLabel('Alasan klaim tingkat 4')
    await reason.waitFor()
    await answerIs('Jawaban: tingkat 3')
    await settle(page)
    expect(await violations(page, 'dialog')).toEqual([])
    await press('Enter')
    await room().getByText('Tulis alasannya', { exact: false }).waitFor()
    await press('Escape')
    await reason.waitFor({ state: 'detached' })
    await press('4')
    await reason.fill('Notulen reviu diterima asesor')
    await press('Enter')
    await answerIs('Jawaban: tingkat 4')
    await room().getByText('Alasan: Notulen reviu diterima asesor').waitFor()
    await press('j')
    await asked('30')
    await page.goBack()
    await room().waitFor({ state: 'detached' })
    await page.goForward()
    await asked('29')
    expect(app.troubles).toEqual([])
  })
})
