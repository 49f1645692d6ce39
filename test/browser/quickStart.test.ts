// From an empty browser to a first index, counting every click and key: the template, then one key per indicator.

import { expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { openApp, violations } from '../support/page.ts'
import { settle } from '../support/tour.ts'

const browser = await sharedBrowser()

it('a first index takes 47 keys, the name and three clicks, and leads to an item for the biggest gap', async () => {
  const { page, troubles } = await openApp(browser, inject('appUrl'))
  let clicks = 0
  let keys = 0
  const click = async (name: RegExp) => {
    clicks += 1
    await page.getByRole('button', { name }).first().click()
  }
  await click(/^Mulai dari template/)
  await page.getByLabel('Nama pemerintah daerah').fill('Kota Uji')
  await click(/^Buat cetak biru/)
  const guide = page.getByTestId('guide')
  await guide.getByText(/^Aspek 1 dari 8/).waitFor()
  await guide.getByText('indeks 1,00–5,00').waitFor()
  await settle(page)
  expect(await violations(page, '[data-testid=guide]')).toEqual([])
  await click(/^Mulai terpandu/)
  // The largest uncertainty first: the aspect of public services or administration, never the lightest.
  const widths: number[] = []
  while ((await guide.getByText(/^Aspek/).count()) > 0 && keys < 60) {
    const before = await page.getByRole('main').getByRole('heading', { level: 2 }).first().innerText()
    await page.keyboard.press(keys === 5 ? '0' : String(2 + (keys % 3)))
    keys += 1
    await page.waitForFunction(
      (old) =>
        document.querySelector('main h2')?.textContent !== old ||
        document.body.innerText.includes('Indeks pertama Anda'),
      before,
    )
    const [low = '0', high = low] = (await guide.innerText()).match(/\d,\d\d/g) ?? []
    widths.push(Number(high.replace(',', '.')) - Number(low.replace(',', '.')))
  }
  expect({ clicks, keys }).toEqual({ clicks: 3, keys: 47 })
  // The range only ever narrows.
  expect(widths.every((width, at) => at === 0 || width <= (widths[at - 1] ?? 0) + 0.005)).toBe(true)
  await guide.getByText(/Indeks pertama Anda: \d,\d\d–\d,\d\d/).waitFor()
  await guide.getByText(/dasar simulasi/).waitFor()
  await click(/^Buat kegiatan: /)
  await page
    .getByRole('heading', { name: /ke tingkat 3/ })
    .first()
    .waitFor()
  expect(troubles).toEqual([])
})
